package org.storletdesigner.logic.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The finite domains of the reference hold the like of every string: larger ones show nothing new. */
class DomainCompletenessTest {
    private static final List<String> MORE_WORD_LETTERS = List.of("a", "b", "A", "\n", "\r", "z", "\u0085", "\u2028",
            "B", " ", "-", "7", ".", "é", "😀", "\0");
    private static final List<String> MORE_NUMBER_LETTERS = List.of("-", ".", "0", "1", "2", "3", "4", "5", "6", "7",
            "8", "9", "x", "e", "+", "\n", "٣", "😀");

    @Test
    void allShortWordsAreRepresented() {
        assertRepresented(Words.VOCABULARY, upTo(6, Words.LETTERS));
        assertRepresented(Words.VOCABULARY, upTo(3, MORE_WORD_LETTERS));
    }

    @Test
    void allShortNumbersAreRepresented() {
        assertRepresented(Numbers.VOCABULARY, upTo(5, Numbers.LETTERS));
        assertRepresented(Numbers.VOCABULARY, upTo(3, MORE_NUMBER_LETTERS));
    }

    @Test
    void longWordsWithMoreLettersAreRepresented() {
        assertRepresented(Words.VOCABULARY, byChance(30_000, 14, MORE_WORD_LETTERS.subList(0, 6), 1));
        assertRepresented(Words.VOCABULARY, byChance(30_000, 12, MORE_WORD_LETTERS, 2));
        assertRepresented(Words.VOCABULARY, byChance(20_000, 14, List.of("a", "b"), 3));
        assertRepresented(Words.VOCABULARY, byChance(5_000, 14, List.of("a", "A"), 4));
    }

    @Test
    void longNumbersWithMoreDigitsAreRepresented() {
        assertRepresented(Numbers.VOCABULARY, byChance(30_000, 12, MORE_NUMBER_LETTERS.subList(0, 12), 5));
        assertRepresented(Numbers.VOCABULARY, byChance(20_000, 8, MORE_NUMBER_LETTERS, 6));
        assertRepresented(Numbers.VOCABULARY, byChance(20_000, 10, List.of("0", "3", "5", "."), 7));
    }

    @Test
    void numbersAroundAllConstantsAreRepresented() {
        List<String> numbers = new ArrayList<>();
        for (int hundredth = -4000; hundredth <= 4000; hundredth++) {
            String plain = new BigDecimal(hundredth).movePointLeft(2).toPlainString();
            String sign = plain.startsWith("-") ? "-" : "";
            String digits = plain.substring(sign.length());
            numbers.addAll(List.of(plain, plain + "0", plain + "001", sign + "0" + digits, sign + "000" + digits,
                    sign + digits.substring(0, digits.indexOf('.')), sign + "1" + digits));
        }
        assertRepresented(Numbers.VOCABULARY, numbers);
    }

    @Test
    void wordsOfOneSignaturePassTheSameChecksAndStayAlike() {
        assertSignature(Words.VOCABULARY, Words.Signature::of, Words.LETTERS, byChance(40_000, 9, Words.LETTERS, 8));
        assertSignature(Words.VOCABULARY, Words.Signature::of, Words.LETTERS,
                byChance(20_000, 9, List.of("a", "b", "\n"), 9));
    }

    @Test
    void numbersOfOneSignaturePassTheSameChecksAndStayAlike() {
        assertSignature(Numbers.VOCABULARY, Numbers.Signature::of, Numbers.LETTERS,
                byChance(40_000, 7, Numbers.LETTERS, 10));
        assertSignature(Numbers.VOCABULARY, Numbers.Signature::of, Numbers.LETTERS,
                byChance(20_000, 9, List.of("0", "3", "."), 11));
    }

    @Test
    void fewChecksKeepOneValueForEveryCombinationOfTheirResults() {
        assertSmallSets(Words.VOCABULARY, upTo(6, Words.LETTERS), 12);
        assertSmallSets(Numbers.VOCABULARY, upTo(5, Numbers.LETTERS), 13);
    }

    private static void assertRepresented(Vocabulary vocabulary, List<String> values) {
        assertThat(values.stream().filter(value -> !vocabulary.realises(vocabulary.results(value))).limit(5)).isEmpty();
    }

    private static void assertSignature(Vocabulary vocabulary, Function<String, Object> signature, List<String> letters,
            List<String> values) {
        Map<Object, String> first = new HashMap<>();
        int compared = 0;
        for (String value : values) {
            String like = first.putIfAbsent(signature.apply(value), value);
            if (like != null && !like.equals(value)) {
                compared++;
                assertThat(vocabulary.results(value)).as(value + " and " + like).isEqualTo(vocabulary.results(like));
                letters.forEach(letter -> assertThat(signature.apply(value + letter))
                        .isEqualTo(signature.apply(like + letter)));
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    private static void assertSmallSets(Vocabulary vocabulary, List<String> larger, int seed) {
        Random random = new Random(seed);
        List<String> sample = random.ints(600, 0, larger.size()).mapToObj(larger::get).toList();
        for (int round = 0; round < 3000; round++) {
            Set<Check> checks = random.ints(1 + random.nextInt(6), 0, vocabulary.checks().size())
                    .mapToObj(vocabulary.checks()::get).collect(Collectors.toSet());
            List<List<Boolean>> kept = vectors(checks, vocabulary.candidates(checks));
            assertThat(kept).doesNotHaveDuplicates();
            assertThat(new HashSet<>(kept)).containsAll(Set.copyOf(vectors(checks, sample)));
        }
    }

    private static List<List<Boolean>> vectors(Set<Check> checks, List<String> values) {
        return values.stream().map(value -> checks.stream().map(check -> check.accepts(value)).toList()).toList();
    }

    private static List<String> upTo(int length, List<String> letters) {
        List<String> all = new ArrayList<>(List.of(""));
        int from = 0;
        for (int round = 0; round < length; round++) {
            int to = all.size();
            for (String word : List.copyOf(all.subList(from, to))) {
                letters.forEach(letter -> all.add(word + letter));
            }
            from = to;
        }
        return all;
    }

    private static List<String> byChance(int count, int longest, List<String> letters, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(index -> random.ints(random.nextInt(longest + 1), 0, letters.size())
                .mapToObj(letters::get).collect(Collectors.joining())).toList();
    }
}
