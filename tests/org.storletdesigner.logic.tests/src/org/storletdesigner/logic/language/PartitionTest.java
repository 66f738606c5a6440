package org.storletdesigner.logic.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.valueset.ValueSet;

class PartitionTest {
    // In the order of characters; e is the first one that no pattern names.
    private static final String LETTERS = "abcdeA";
    private static final int LONGEST = 4;

    @Test
    void agreesWithTryingEveryShortWord() {
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            List<Language> languages = IntStream.range(0, random.nextInt(5)).mapToObj(j -> language(random)).toList();
            assertAgrees(languages, Partition.of(languages, Limits.DEFAULT));
        }
    }

    private static void assertAgrees(List<Language> languages, Partition partition) {
        Map<BitSet, String> firsts = new LinkedHashMap<>();
        for (String word : Brute.words(LETTERS, LONGEST)) {
            firsts.putIfAbsent(vector(languages, word), word);
        }
        Map<BitSet, String> blocks = new LinkedHashMap<>();
        for (int block = 0; block < partition.blocks(); block++) {
            BitSet vector = vector(languages, partition.word(block));
            assertThat(blocks.put(vector, partition.word(block))).as("one block a vector").isNull();
            assertThat(vector).isEqualTo(vector(languages, partition, block));
        }
        blocks.values().removeIf(word -> word.length() > LONGEST);
        assertThat(List.copyOf(blocks.entrySet())).isEqualTo(List.copyOf(firsts.entrySet()));
    }

    private static BitSet vector(List<Language> languages, String word) {
        BitSet vector = new BitSet();
        IntStream.range(0, languages.size()).filter(i -> languages.get(i).contains(word)).forEach(vector::set);
        return vector;
    }

    private static BitSet vector(List<Language> languages, Partition partition, int block) {
        BitSet vector = new BitSet();
        IntStream.range(0, languages.size()).filter(i -> partition.in(block, i)).forEach(vector::set);
        return vector;
    }

    private static Language language(Random random) {
        String[] patterns = {"a*", "(a|b)*a", ".*b.*", "[ab]{2,3}", "c|ab", "[^a]*", "a.*", ".*cb", "(ab)*", "[a-d]?c*",
                "A+", "..?", "", "b*(ab*ab*)*"};
        Language language = ValueSet.matches("(?s)" + patterns[random.nextInt(patterns.length)]).language();
        return random.nextInt(4) == 0 ? language.not() : language;
    }

    @Test
    void manyLanguagesNeedMoreThanOneWordOfBits() {
        List<Language> languages = IntStream.range(0, 100).mapToObj(i -> Language.of("v" + i)).toList();
        Partition partition = Partition.of(languages, Limits.DEFAULT);
        assertThat(partition.blocks()).isEqualTo(101);
        for (int block = 0; block < 101; block++) {
            assertThat(vector(languages, partition, block)).isEqualTo(vector(languages, partition.word(block)));
        }
    }

    @Test
    void noLanguagesLeaveOneBlock() {
        Partition partition = Partition.of(List.of(), Limits.DEFAULT);
        assertThat(partition.blocks()).isEqualTo(1);
        assertThat(partition.word(0)).isEmpty();
    }

    @Test
    void aProductThatExplodesExceedsTheBudget() {
        List<Language> languages = IntStream.rangeClosed(2, 20)
                .mapToObj(i -> ValueSet.matches("(a{" + i + "})*").language()).toList();
        assertThatThrownBy(() -> Partition.of(languages, Limits.DEFAULT)).isInstanceOf(BudgetExceeded.class);
    }
}
