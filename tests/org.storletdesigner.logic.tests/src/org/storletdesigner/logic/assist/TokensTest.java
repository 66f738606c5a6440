package org.storletdesigner.logic.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\0', textBlock = """
        type = video && !(size != 3)   > KEY:type OPERATOR:= VALUE:video OPERATOR:&& OPERATOR:! BRACKET:( KEY:size OPERATOR:!= VALUE:3 BRACKET:)
        name ~ /a\\/b${v}c/ || x       > KEY:name OPERATOR:~ PATTERN:/a\\/b VARIABLE:${v} PATTERN:c/ OPERATOR:|| KEY:x
        a in (x, "y z") && b !in (c)   > KEY:a OPERATOR:in BRACKET:( VALUE:x OPERATOR:, VALUE:"y z" BRACKET:) OPERATOR:&& KEY:b OPERATOR:! OPERATOR:in BRACKET:( VALUE:c BRACKET:)
        appear: a = 1, disappear : in = in > KEYWORD:appear: KEY:a OPERATOR:= VALUE:1 OPERATOR:, KEYWORD:disappear : KEY:in OPERATOR:= VALUE:in
        exists(a) && exists = true     > KEYWORD:exists BRACKET:( KEY:a BRACKET:) OPERATOR:&& KEY:exists OPERATOR:= VALUE:true
        true || true = 1               > KEYWORD:true OPERATOR:|| KEY:true OPERATOR:= VALUE:1
        a and b                        > KEY:a STRAY:and STRAY:b
        a == 1                         > KEY:a OPERATOR:= STRAY:= VALUE:1
        n <= -1.5 # note               > KEY:n OPERATOR:<= NUMBER:-1.5 COMMENT:# note
        a = "open && b                 > KEY:a OPERATOR:= VALUE:"open && b
        ${k} like "a${v}*"             > VARIABLE:${k} OPERATOR:like PATTERN:"a VARIABLE:${v} PATTERN:*"
        a ~ "x" && b = ${un            > KEY:a OPERATOR:~ PATTERN:"x" OPERATOR:&& KEY:b OPERATOR:= VARIABLE:${un
        ключ = "🎬" && שם = א           > KEY:ключ OPERATOR:= VALUE:"🎬" OPERATOR:&& KEY:שם OPERATOR:= VALUE:א
        """)
    void aTextIsCutByWhatTheGrammarExpects(String text, String pieces) {
        assertThat(shown(ExpressionKind.TRIGGER, text)).isEqualTo(pieces);
    }

    @Test
    void wordsOfOutputsAreKeywordsOnlyWhereTheyStandAlone() {
        assertThat(shown(ExpressionKind.OUTPUT, "delete")).isEqualTo("KEYWORD:delete");
        assertThat(shown(ExpressionKind.OUTPUT, "delete = 1")).isEqualTo("KEY:delete OPERATOR:= VALUE:1");
        assertThat(shown(ExpressionKind.TRIGGER, "delete")).isEqualTo("KEY:delete");
    }

    @Test
    void anyCharactersAreCutInOrderAndWithoutGapsButBlanks() {
        Random random = new Random(7);
        String alphabet = "ab ${}\"/\\()!&|=~<>,#:\n\uD83C\uDFAC\uD83Cin";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (ExpressionKind kind : ExpressionKind.values()) {
                check(text.toString(), Tokens.of(kind, text.toString()));
            }
        }
    }

    private static void check(String text, List<Token> tokens) {
        int end = 0;
        for (Token token : tokens) {
            assertThat(token.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, token.start())).as(text).isBlank();
            assertThat(token.end()).as(text).isGreaterThan(token.start());
            end = token.end();
        }
        assertThat(text.substring(end)).as(text).isBlank();
    }

    private static String shown(ExpressionKind kind, String text) {
        return Tokens.of(kind, text).stream().map(token -> token.kind() + ":" + text.substring(token.start(), token.end()))
                .collect(Collectors.joining(" "));
    }
}
