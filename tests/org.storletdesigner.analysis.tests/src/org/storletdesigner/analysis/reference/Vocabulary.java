package org.storletdesigner.analysis.reference;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The keys of the scenarios, the checks that are drawn for them, and for each key values that give every combination of
 * results that any string gives: for a text all its constants and one string more; for a number every constant, one
 * that is equal to it but written otherwise, one in each gap, and a text that is none.
 */
public final class Vocabulary {
    static final List<String> KEYS = List.of("s", "t", "n");

    private static final Map<String, List<String>> CONSTANTS =
            Map.of("s", List.of("a", "b", "c"), "t", List.of("x", "y"), "n", List.of("2", "4"));
    private static final Map<String, List<String>> VALUES = Map.of("s", List.of("a", "b", "c", "other"),
            "t", List.of("x", "y", "other"), "n", List.of("2", "4", "2.0", "4.0", "1", "3", "5", "other"));
    private static final List<String> SIGNS = List.of("<", "<=", ">", ">=");

    private Vocabulary() { }

    /** Values of the key that stand for all strings. */
    public static List<String> values(String key) {
        return VALUES.get(key);
    }

    static Check draw(String key, Random random) {
        List<String> constants = CONSTANTS.get(key);
        int draw = random.nextInt(100);
        if (draw < 8) {
            return new Check.Present();
        }
        if (draw < 18) {
            return new Check.OneOf(constants.subList(random.nextInt(2) * (constants.size() - 2), constants.size()));
        }
        String constant = constants.get(random.nextInt(constants.size()));
        return key.equals("n") && draw < 65 ? new Check.Order(SIGNS.get(random.nextInt(4)), constant)
                : new Check.Same(constant);
    }
}
