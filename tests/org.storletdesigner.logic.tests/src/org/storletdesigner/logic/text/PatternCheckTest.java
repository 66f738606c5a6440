package org.storletdesigner.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.logic.syntax.Fault;
import org.storletdesigner.logic.syntax.PatternCheck;
import org.storletdesigner.logic.text.ParseResult.Parsed;
import org.storletdesigner.logic.text.ParseResult.Rejected;

class PatternCheckTest {
    private static final PatternCheck NO_BANG = pattern -> pattern.indexOf('!') < 0 ? Optional.empty()
            : Optional.of(new Fault(pattern.indexOf('!'), "no '!' here"));
    private static final PatternCheck TOO_SHORT = pattern -> Optional.of(new Fault(pattern.length(), "goes on"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            k ~ /!/;                    5
            k ~ /a\\/\\/!/;            10
            k ~ /a\\\\!/;               8
            k ~ /${abc}!/;             11
            k ~ "\\u0041\\n\\"\\\\!";  17
            k ~ "\\uD83D\\uDE00!";     17
            k ~ "\\u0021";              5
            k !~ "${x}${y}!";          14
            a = "!" && k ~ "!";        16
            """)
    void aFaultIsShownWhereItStandsInTheSource(String text, int offset) {
        assertThat(Parser.expression(text, NO_BANG)).isEqualTo(new Rejected<>(offset, "no '!' here"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            k ~ /abcdefghijklmnopqrst/; 25
            k ~ //;                      5
            k ~ "a\\n";                  8
            k ~ abc/def;                11
            k ~ ${x};                    8
            k ~ /0123456789abcdef/;     21
            """)
    void aFaultBehindTheLastCharacterIsShownAtTheEnd(String text, int offset) {
        assertThat(Parser.expression(text, TOO_SHORT)).isEqualTo(new Rejected<>(offset, "goes on"));
    }

    @Test
    void variablesAreCheckedAsOneHarmlessCharacter() {
        List<String> seen = new ArrayList<>();
        PatternCheck recording = pattern -> {
            seen.add(pattern);
            return Optional.empty();
        };
        Parser.expression("a ~ /x${b}\\/[${c}]/ && d ~ ${e} && f = \"!\"", recording).orThrow();
        assertThat(seen).containsExactly("x\uE000/[\uE000]", "\uE000");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            k ~ /a(?=b)/;            6
            k ~ "\\u0041\\\\1";     11
            k ~ /${x}\\/a(b/;      12
            k ~ /a++/;               7
            k ~ /[z-a]/;             6
            k ~ /a)/;                6
            k = a && k ~ x++;       15
            """)
    void whatIsNotRegularIsRefusedWhereItStands(String text, int offset) {
        assertThat(Parser.expression(text)).isInstanceOfSatisfying(Rejected.class,
                rejected -> assertThat(rejected.offset()).isEqualTo(offset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[${x}-z]", "[a-${x}]", "[${x}-${y}]", "[${x}-]", "${x}-z", "(${x})*",
        "a|${x}", "\\Q${x}\\E"})
    void variablesMayStandWhereCharactersMay(String pattern) {
        assertThat(Parser.expression("k ~ /" + pattern + "/")).isInstanceOf(Parsed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a{${x}}", "(?${x}a)", "\\p{${x}}", "\\x${x}"})
    void variablesMayNotStandInsideTheSignsOfPatterns(String pattern) {
        assertThat(Parser.expression("k ~ /" + pattern + "/")).isInstanceOf(Rejected.class);
    }

    @Test
    void onlyPatternsAreChecked() {
        assertThat(Parser.expression("a = \"!\" && b like \"!\" && c in (\"!\")", NO_BANG)).isInstanceOf(Parsed.class);
    }
}
