package org.storletdesigner.logic.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    private final Random random = new Random(4);

    @Test
    void operationsAgreeWithEveryMember() {
        for (int i = 0; i < 500; i++) {
            CodePoints left = set();
            CodePoints right = set();
            int[] candidates = {0, 'a', 'b', 'z', 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0x10FFFF, near(), near(), near()};
            for (int c : candidates) {
                boolean character = c < 0xD800 || c > 0xDFFF;
                assertThat(left.and(right).contains(c)).isEqualTo(left.contains(c) && right.contains(c));
                assertThat(left.or(right).contains(c)).isEqualTo(left.contains(c) || right.contains(c));
                assertThat(left.minus(right).contains(c)).isEqualTo(left.contains(c) && !right.contains(c));
                assertThat(left.not().contains(c)).isEqualTo(character && !left.contains(c));
            }
            assertThat(left.not().not()).isEqualTo(left);
            assertThat(left.minus(right).or(left.and(right))).isEqualTo(left).hasSameHashCodeAs(left);
            assertThat(left.size() + left.not().size()).isEqualTo(0x110000 - 0x800);
        }
    }

    @Test
    void surrogatesAreNeverMembers() {
        assertThat(CodePoints.of(0xD800)).isEqualTo(CodePoints.NONE);
        assertThat(CodePoints.range(0, CodePoints.LAST)).isEqualTo(CodePoints.ALL);
        assertThat(CodePoints.range(0xD700, 0xDCFF)).isEqualTo(CodePoints.range(0xD700, 0xD7FF));
        assertThat(CodePoints.ALL.contains(0xDFFF)).isFalse();
    }

    @Test
    void foldingTouchesAsciiLettersOnly() {
        assertThat(CodePoints.anyOf("aZ1\u00e9").foldAscii()).isEqualTo(CodePoints.anyOf("aAzZ1\u00e9"));
    }

    private CodePoints set() {
        CodePoints.Builder builder = new CodePoints.Builder();
        for (int i = random.nextInt(5); i > 0; i--) {
            int first = near();
            builder.add(first, Math.min(CodePoints.LAST, first + random.nextInt(40)));
        }
        return builder.build();
    }

    private int near() {
        int[] places = {0, 'a', 0xD7F0, 0xDFF0, 0xE000, 0x10FFD0};
        return places[random.nextInt(places.length)] + random.nextInt(30);
    }
}
