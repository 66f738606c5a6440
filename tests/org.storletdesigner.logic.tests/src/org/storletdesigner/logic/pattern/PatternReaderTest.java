package org.storletdesigner.logic.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.logic.valueset.ValueSet;

/** What is refused, where, and why; what agrees with Java is in {@code PatternAgreementTest}. */
class PatternReaderTest {
    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            (a)\\1         ¦ 3 ¦ a back-reference is not regular
            (?<n>a)\\k<n>  ¦ 7 ¦ a back-reference is not regular
            a(?=b)         ¦ 1 ¦ look-ahead is not supported
            a(?!b)         ¦ 1 ¦ look-ahead is not supported
            (?<=b)a        ¦ 0 ¦ look-behind is not supported
            (?<!b)a        ¦ 0 ¦ look-behind is not supported
            (?>a)          ¦ 0 ¦ an atomic group is not supported
            ab*+           ¦ 3 ¦ a possessive quantifier is not supported
            a{2}+          ¦ 4 ¦ a possessive quantifier is not supported
            \\bword\\b     ¦ 0 ¦ word boundaries are not supported
            a\\Bb          ¦ 1 ¦ word boundaries are not supported
            \\Aa           ¦ 0 ¦ boundaries other than '^' and '$' are not supported
            a\\z           ¦ 1 ¦ boundaries other than '^' and '$' are not supported
            a\\G           ¦ 1 ¦ boundaries other than '^' and '$' are not supported
            a\\R           ¦ 1 ¦ \\R is not supported; write the line ends that are meant
            \\X            ¦ 0 ¦ \\X is not supported; it takes more than one character
            \\N{DIGIT ONE} ¦ 0 ¦ characters by name are not supported; write \\x{...}
            a\\E           ¦ 1 ¦ \\E has no \\Q before it
            \\y            ¦ 0 ¦ a backslash before 'y' means nothing
            a\\            ¦ 1 ¦ nothing follows this backslash
            (?m)^a$        ¦ 2 ¦ only the flags i and s are supported
            (?iu)a         ¦ 3 ¦ only the flags i and s are supported
            (?x: a)        ¦ 2 ¦ only the flags i and s are supported
            (?'a')         ¦ 2 ¦ this is no group and no flag
            a^b            ¦ 1 ¦ '^' is supported only where every path puts it first
            a*^b           ¦ 2 ¦ '^' is supported only where every path puts it first
            x(a|^b)        ¦ 4 ¦ '^' is supported only where every path puts it first
            a$b            ¦ 1 ¦ '$' is supported only where every path puts it last
            (a|b$)c        ¦ 4 ¦ '$' is supported only where every path puts it last
            ^*a            ¦ 1 ¦ an anchor cannot be repeated
            (^a)*          ¦ 1 ¦ an anchor cannot be repeated
            (a             ¦ 0 ¦ this parenthesis is never closed
            a)b            ¦ 1 ¦ this closing parenthesis was never opened
            ab|[c-         ¦ 3 ¦ this bracket is never closed
            [z-a]          ¦ 1 ¦ the end of this range comes before its start
            [a-\\d]        ¦ 3 ¦ a set cannot end a range
            [a&&]          ¦ 4 ¦ '&&' needs a set behind it
            [&&a]          ¦ 1 ¦ '&&' needs a set before it
            [a&&[b]&c]     ¦ 7 ¦ a single '&' cannot follow an intersection
            *a             ¦ 0 ¦ nothing stands before this quantifier
            a**            ¦ 2 ¦ nothing stands before this quantifier
            (?i)+          ¦ 4 ¦ nothing stands before this quantifier
            a{2}{3}        ¦ 4 ¦ nothing stands before this count; write \\{ for the character
            a{,3}          ¦ 2 ¦ a count is written {n}, {n,} or {n,m}; write \\{ for the character
            a{3,2}         ¦ 1 ¦ the greater count stands first
            a{2147483648}  ¦ 2 ¦ this count is too large
            \\p{Nonsense}  ¦ 0 ¦ there is no Unicode property \\p{Nonsense}
            \\p            ¦ 0 ¦ a property is written \\p{Name} or \\pL
            \\x4           ¦ 0 ¦ exactly 2 hexadecimal digits are needed here
            \\x{110000}    ¦ 0 ¦ \\x{ needs a code point up to 10FFFF and a closing brace
            \\uD83D        ¦ 0 ¦ a lone surrogate is not a character
            \\08           ¦ 0 ¦ \\0 needs one to three octal digits
            (?<n>a)(?<n>b) ¦ 10 ¦ there is another group named n
            (?<1>a)        ¦ 3 ¦ a group's name is ASCII letters and digits, a letter first, up to '>'
            """)
    void refusesWithThePlaceAndTheReason(String pattern, int offset, String message) {
        assertThat(PatternReader.read(pattern)).isEqualTo(new PatternResult.Refused(offset, message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDE00", "[\uD83D]", "\\Q\uDE00\\E"})
    void refusesLoneSurrogates(String pattern) {
        assertThat(PatternReader.read(pattern)).isInstanceOf(PatternResult.Refused.class);
    }

    @Test
    void countsOffsetsInUtf16Units() {
        assertThat(PatternReader.read("\uD83D\uDE00*+"))
                .isEqualTo(new PatternResult.Refused(3, "a possessive quantifier is not supported"));
    }

    @ParameterizedTest(name = "{0} matches {1}: {2}")
    @CsvSource(textBlock = """
            ^a$,            a,    true
            (^a|^b)c$,      bc,   true
            (|^)a($|b),     ab,   true
            ()^a,           a,    true
            ^^a$$,          a,    true
            (?i)straSSE,    STRASSE, true
            (?i)k,          \u212A,  false
            (?i:a)b,        AB,   false
            a(?i)b|c,       C,    true
            (?i)a(?-i)b,    Ab,   true
            (?i)[a-c&&[^b]],B,    false
            (?i)[Y-b],      A,    true
            [^a[b]],        b,    false
            [a-z&&[aeiou]x],x,    true
            []a],           ],    true
            [^]a],          ],    false
            [a-],           -,    true
            \\Qa.b\\E*,     a.bb, true
            \\Qa.b\\E*,     axb,  false
            \\\\Q,          \\Q,  true
            []-a],          ^,    true
            'a{2,3}?',      aaa,  true
            \\uD83D\\uDE00, \uD83D\uDE00, true
            .,              \uD83D\uDE00, true
            """)
    void accepts(String pattern, String word, boolean expected) {
        assertThat(ValueSet.matches(pattern).contains(word)).isEqualTo(expected);
        assertThat(Pattern.matches(pattern, word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 10_000, 1_000_000})
    void refusesDeepNestingOfGroups(int depth) {
        String pattern = "(".repeat(depth) + "a" + ")".repeat(depth);
        assertThat(PatternReader.read(pattern))
                .isEqualTo(new PatternResult.Refused(200, "parentheses nest deeper than 200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[^", "[a&&", "[a&&[b]", "(?:", "(?i:", "(?<a>", "((?:[a"})
    void refusesDeepNestingOfAnyKind(String opening) {
        assertThat(PatternReader.read(opening.repeat(100_000))).isInstanceOf(PatternResult.Refused.class);
    }

    @Test
    void acceptsNestingUpToTheLimit() {
        assertThat(ValueSet.matches("(".repeat(200) + "a" + ")*".repeat(200)).contains("aa")).isTrue();
        assertThat(ValueSet.matches("[".repeat(200) + "a" + "]".repeat(200)).contains("a")).isTrue();
    }
}
