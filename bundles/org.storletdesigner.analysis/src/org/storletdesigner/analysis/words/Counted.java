package org.storletdesigner.analysis.words;

import java.util.List;

/** Numbers of things as people write them. */
public final class Counted {
    private Counted() { }

    /** {@code 1 error}, {@code 2 errors}. */
    public static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@code a, b and 3 more}: at most so many of the names. */
    public static String some(List<String> names, int most) {
        String listed = String.join(", ", names.subList(0, Math.min(most, names.size())));
        return names.size() <= most ? listed : listed + " and " + (names.size() - most) + " more";
    }
}
