package org.storletdesigner.logic.valueset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.storletdesigner.logic.expression.Comparison;

class ValueSetTest {
    private static final ValueSet VIDEO = ValueSet.equalTo("video");
    private static final ValueSet AT_LEAST_5 = ValueSet.compare(Comparison.AT_LEAST, "5");
    private static final ValueSet LESS_10 = ValueSet.compare(Comparison.LESS, "10");

    static Map<String, ValueSet> sets() {
        Map<String, ValueSet> sets = new TreeMap<>();
        sets.put("video", VIDEO);
        sets.put("a, b or c", ValueSet.in(List.of("c", "a", "b")));
        sets.put("a, or absent", ValueSet.equalTo("a").or(ValueSet.absent()));
        sets.put("anything but a", ValueSet.equalTo("a").not());
        sets.put("anything but a or b", ValueSet.in(List.of("a", "b")).not());
        sets.put("present, but not b", ValueSet.equalTo("b").not().and(ValueSet.exists()));
        sets.put("present", ValueSet.exists());
        sets.put("absent", ValueSet.exists().not());
        sets.put("anything", ValueSet.everything());
        sets.put("nothing", VIDEO.and(ValueSet.equalTo("audio")));
        sets.put("the empty text", ValueSet.equalTo(""));
        sets.put("\"a,b\" or \"two words\"", ValueSet.in(List.of("two words", "a,b")));
        sets.put("\"\\n\"", ValueSet.equalTo("\n"));
        sets.put("\"\\u202e\"", ValueSet.equalTo("\u202e"));
        sets.put("starts with images/", ValueSet.like("images/*"));
        sets.put("ends with .jpg", ValueSet.matches(".*\\.jpg"));
        sets.put("starts with images/ and ends with .jpg", ValueSet.matches("images\\/.*\\.jpg"));
        sets.put("starts with a and ends with a", ValueSet.like("a*").and(ValueSet.like("*a")));
        sets.put("is like a*a", ValueSet.like("a*a"));
        sets.put("contains x", ValueSet.like("*x*"));
        sets.put("contains two", ValueSet.matches("(?s).*two.*"));
        sets.put("does not contain x, or absent", ValueSet.like("*x*").not());
        sets.put("does not start with x", ValueSet.like("x*").not().and(ValueSet.exists()));
        sets.put("not (starts with a and ends with b), or absent", ValueSet.like("a*b").not());
        sets.put("480 or more", ValueSet.compare(Comparison.AT_LEAST, "480"));
        sets.put("more than 480", ValueSet.compare(Comparison.MORE, "480"));
        sets.put("3.50 or less", ValueSet.compare(Comparison.AT_MOST, "3.50"));
        sets.put("5 or more and less than 10", LESS_10.and(AT_LEAST_5));
        sets.put("5 or more and less than 10, or absent",
                LESS_10.and(AT_LEAST_5).and(ValueSet.compare(Comparison.MORE, "-1")).or(ValueSet.absent()));
        sets.put("the number 5", AT_LEAST_5.and(ValueSet.compare(Comparison.AT_MOST, "5.0")));
        sets.put("anything but less than 10", LESS_10.not());
        sets.put("less than 10", LESS_10.not().not());
        sets.put("a number", ValueSet.matches("-?[0-9]+(\\.[0-9]+)?"));
        sets.put("one line", ValueSet.matches(".*"));
        sets.put("cat or hat", ValueSet.matches("[ch]at"));
        sets.put("matches [^b]at", ValueSet.matches("[^b]at"));
        sets.put("not (matches [^b]at), or absent", ValueSet.matches("[^b]at").not());
        sets.put("a pattern, such as aaa", ValueSet.matches("[^b]{3}" + "|[^b]{3}".repeat(30)));
        return sets;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("descriptions")
    void describesItself(String description, ValueSet set) {
        assertThat(set.description()).isEqualTo(description);
    }

    static List<Object[]> descriptions() {
        return sets().entrySet().stream().map(set -> new Object[] {set.getKey(), set.getValue()}).toList();
    }

    @Test
    void twoWaysToWriteOneShapeReadTheSame() {
        ValueSet globs = ValueSet.like("images/*").and(ValueSet.like("*.jpg"));
        assertThat(globs.description()).isEqualTo(ValueSet.matches("images\\/.*\\.jpg").description())
                .isEqualTo(ValueSet.like("images/*.jpg").description());
    }

    @Test
    void equalityIsByMeaningWhateverTheWording() {
        assertThat(ValueSet.matches("a|b")).isEqualTo(ValueSet.in(List.of("b", "a")))
                .hasSameHashCodeAs(ValueSet.in(List.of("b", "a")));
        assertThat(ValueSet.exists()).isNotEqualTo(ValueSet.everything());
        assertThat(ValueSet.compare(Comparison.LESS, "5")).isEqualTo(ValueSet.compare(Comparison.LESS, "5.0"));
    }

    @Test
    void setsObeyTheLawsOfSets() {
        for (ValueSet left : sets().values()) {
            assertThat(left.not().not()).isEqualTo(left);
            assertThat(left.and(left.not())).isEqualTo(ValueSet.nothing());
            assertThat(left.or(left.not())).isEqualTo(ValueSet.everything());
            for (ValueSet right : sets().values()) {
                assertThat(left.and(right).not()).isEqualTo(left.not().or(right.not()));
                assertThat(left.inside(right)).isEqualTo(left.and(right.not()).isEmpty());
                assertThat(left.overlaps(right)).isEqualTo(!left.and(right).isEmpty());
            }
        }
    }

    @ParameterizedTest(name = "contains {0}: {1}")
    @CsvSource(nullValues = "absent", textBlock = """
            video,  false
            audio,  true
            '',     true
            absent, true
            """)
    void negationAllowsAbsence(String value, boolean expected) {
        assertThat(VIDEO.not().contains(value)).isEqualTo(expected);
    }

    @Test
    void aRefusedPatternIsAnErrorOfTheCaller() {
        assertThatIllegalArgumentException().isThrownBy(() -> ValueSet.matches("a(?=b)"))
                .withMessage("look-ahead is not supported, at offset 1 of a(?=b)");
    }

    @Test
    void shortestIsOfStringsAlone() {
        assertThat(VIDEO.not().shortest()).hasValue("");
        assertThat(VIDEO.not().allowsAbsent()).isTrue();
        assertThat(ValueSet.absent().shortest()).isEmpty();
    }
}
