package org.storletdesigner.logic.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.RegExp;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.alphabet.Alphabet;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.pattern.CodePoints;
import org.storletdesigner.logic.pattern.RegularExpression;
import org.storletdesigner.logic.valueset.ValueSet;

class LanguageTest {
    private static final Limits LIMITS = Limits.DEFAULT;

    private final Random random = new Random(77);

    @Test
    void operationsAgreeWithDkBricsOnRandomExpressions() {
        for (int i = 0; i < 3_000; i++) {
            String left = expression(3);
            String right = expression(3);
            assertAgreement(left, right);
        }
    }

    private static void assertAgreement(String leftText, String rightText) {
        Language left = language(leftText);
        Language right = language(rightText);
        Automaton a = automaton(leftText);
        Automaton b = automaton(rightText);
        String pair = leftText + " and " + rightText;
        assertThat(left.inside(right)).as(pair).isEqualTo(a.subsetOf(b));
        assertThat(left.overlaps(right)).as(pair).isEqualTo(!a.intersection(b).isEmpty());
        assertThat(left.equals(right)).as(pair).isEqualTo(a.equals(b));
        assertSame(left.and(right, LIMITS), a.intersection(b), pair);
        assertSame(left.or(right, LIMITS), a.union(b), pair);
        assertSame(left.minus(right, LIMITS), a.minus(b), pair);
        assertSame(left.not(), a.complement(), pair);
    }

    /** Every word up to five letters is judged alike, and the shortest words are of one length. */
    private static void assertSame(Language language, Automaton automaton, String about) {
        automaton.minimize();
        assertThat(language.isEmpty()).as(about).isEqualTo(automaton.isEmpty());
        assertThat(language.isAll()).as(about).isEqualTo(automaton.isTotal());
        for (String word : Brute.words("abc", 4)) {
            assertThat(language.contains(word)).as(about + " on " + word).isEqualTo(automaton.run(word));
        }
        String example = automaton.getShortestExample(true);
        assertThat(language.shortest().map(String::length).orElse(-1)).as(about)
                .isEqualTo(example == null ? -1 : example.length());
        language.shortest().ifPresent(word -> assertThat(automaton.run(word)).as(about).isTrue());
    }

    @Test
    void whatFollowsAStartMakesAStringOfTheLanguageWithIt() {
        for (int i = 0; i < 300; i++) {
            String text = expression(3);
            Language language = language(text);
            for (String start : Brute.words("abc", 2)) {
                Language after = language.after(start);
                for (String end : Brute.words("abc", 3)) {
                    assertThat(after.contains(end)).as(text + " on " + start + " and " + end)
                            .isEqualTo(language.contains(start + end));
                }
            }
        }
    }

    @Test
    void everyStringBeginsWithAStem() {
        for (int i = 0; i < 500; i++) {
            String text = expression(3);
            Language language = language(text);
            for (String word : Brute.words("abc", 4)) {
                assertThat(!language.contains(word) || language.stems().stream().anyMatch(word::startsWith))
                        .as(text + " on " + word).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0} has the stems {1} and the only word {2}")
    @CsvSource(nullValues = "-", textBlock = """
            abc,          abc,      abc
            a|b,          a b,      -
            ab.*,         ab,       -
            a[bc],        ab ac,    -
            tenant-1/.*,  tenant-1/, -
            ab?,          a ab,     -
            a*,           '',       -
            (ab)+,        ab,       -
            """)
    void knowsWhatItsStringsBeginWith(String pattern, String stems, String onlyWord) {
        Language language = language(pattern);
        assertThat(String.join(" ", language.stems())).isEqualTo(stems);
        assertThat(language.onlyWord().orElse(null)).isEqualTo(onlyWord);
    }

    @Test
    void languagesAreEqualExactlyWhenEachIsInsideTheOther() {
        List<Language> languages = random.ints(120).mapToObj(i -> language(expression(2))).toList();
        for (Language left : languages) {
            for (Language right : languages) {
                boolean same = left.inside(right) && right.inside(left);
                assertThat(left.equals(right)).isEqualTo(same);
                assertThat(left.hashCode() == right.hashCode()).isEqualTo(same);
            }
        }
    }

    @Test
    void theAutomatonIsMinimal() {
        for (int i = 0; i < 500; i++) {
            String text = expression(3);
            Automaton automaton = automaton(text);
            automaton.minimize();
            // dk.brics leaves out the state that accepts nothing.
            int dead = hasDeadState(text) ? 1 : 0;
            assertThat(language(text).states()).as(text).isEqualTo(automaton.getLiveStates().size() + dead);
        }
    }

    private static boolean hasDeadState(String text) {
        Language language = language(text);
        for (int state = 0; state < language.states(); state++) {
            if (language.settled(state) == Product.Settled.NOTHING) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest(name = "the shortest of {0} is {1}")
    @CsvSource(delimiter = ';', textBlock = """
            [b-y] ; b
            [^a-z] ; A
            [^a-zA-Z] ; 0
            [^a-zA-Z0-9] ; ' '
            [!-/] ; !
            \\D\\d ; a0
            a{3}|bb ; bb
            b|a ; a
            B|a ; a
            1|B ; B
            [\\x{1}é] ; é
            .*\\.jpg ; .jpg
            """)
    void shortestWordsPreferWhatPeopleType(String pattern, String word) {
        assertThat(ValueSet.matches(pattern).shortest()).hasValue(word);
    }

    @Test
    void aStringWithALoneSurrogateIsInNoLanguage() {
        assertThat(Language.all().contains("a\uD83D")).isFalse();
        assertThat(Language.none().not().contains("\uDE00a")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of("\uD83D"));
    }

    @Test
    void wordsMakeTheSameLanguageAsTheirAlternation() {
        for (int i = 0; i < 300; i++) {
            List<String> words = random.ints(random.nextInt(12), 0, Integer.MAX_VALUE)
                    .mapToObj(seed -> word(new Random(seed))).toList();
            var options = words.stream().map(RegularExpression::literal).toList();
            assertThat(Language.ofWords(words))
                    .isEqualTo(Language.of(RegularExpression.alternation(options), LIMITS));
        }
        assertThat(Language.ofWords(List.of())).isEqualTo(Language.none());
        assertThat(Language.of("")).isEqualTo(Language.of(RegularExpression.EPSILON, LIMITS));
    }

    @Test
    void alphabetsOfManyOverlappingSetsStayRight() {
        List<CodePoints> sets = List.of(CodePoints.of('a'), CodePoints.of('b'), CodePoints.ALL,
                CodePoints.range('a', 'z'), CodePoints.range('a', 'c'), CodePoints.of('b').not(), CodePoints.NONE,
                CodePoints.range('b', 'y'), CodePoints.range(0, 0xFFFF),
                CodePoints.of(0x1F600), CodePoints.of('a').not());
        Alphabet alphabet = Alphabet.separating(sets, LIMITS);
        for (CodePoints set : sets) {
            CodePoints union = CodePoints.NONE;
            for (int symbol : alphabet.symbolsOf(set)) {
                union = union.or(alphabet.members(symbol));
            }
            assertThat(union).isEqualTo(set);
        }
    }

    private static Language language(String text) {
        return ValueSet.matches("(?s)" + text).language();
    }

    private static Automaton automaton(String text) {
        return new RegExp(text, RegExp.NONE).toAutomaton();
    }

    private String expression(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 4)) {
            case 0 -> "a";
            case 1 -> "b";
            case 2 -> "[^b]";
            case 3 -> ".";
            case 4 -> "(" + expression(depth - 1) + ")*";
            case 5 -> "(" + expression(depth - 1) + "){1,3}";
            case 6 -> "(" + expression(depth - 1) + "|" + expression(depth - 1) + ")";
            default -> expression(depth - 1) + expression(depth - 1);
        };
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            word.appendCodePoint(random.nextInt(8) == 0 ? 0x1F600 : 'a' + random.nextInt(3));
        }
        return word.toString();
    }
}
