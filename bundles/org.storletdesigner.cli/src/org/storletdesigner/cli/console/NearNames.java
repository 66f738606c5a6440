package org.storletdesigner.cli.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.storletdesigner.logic.text.EditDistance;

/** Guesses what somebody meant who mistyped a name. */
public final class NearNames {
    private static final int OFFERED = 3;

    private NearNames() { }

    /** The question to add to a complaint: {@code ; did you mean 'a' or 'b'?}, or nothing where no name is near. */
    public static String question(String wanted, Collection<String> names) {
        List<String> near = of(wanted, names);
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining("' or '", "; did you mean '", "'?"));
    }

    /** The few names that are nearest, the nearest first. */
    public static List<String> of(String wanted, Collection<String> names) {
        if (wanted.length() > EditDistance.LONGEST) {
            return List.of();
        }
        record Near(String name, int distance) { }
        List<Near> near = new ArrayList<>();
        for (String name : names) {
            int distance = EditDistance.between(lower(wanted), lower(name));
            if (distance <= Math.max(1, wanted.length() / 3)) {
                near.add(new Near(name, distance));
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
        return near.stream().limit(OFFERED).map(Near::name).toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
