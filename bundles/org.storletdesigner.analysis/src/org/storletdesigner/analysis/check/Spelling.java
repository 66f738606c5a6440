package org.storletdesigner.analysis.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Guesses what somebody meant who mistyped a name. */
final class Spelling {
    private static final int OFFERED = 3;
    private static final int LONGEST = 200;
    /** Shorter words are too often different words for one letter to prove a slip. */
    private static final int LONG_ENOUGH = 6;

    private Spelling() { }

    /** The question to add to a complaint: {@code ; did you mean a or b?}, or nothing where no name is near. */
    static String question(String wanted, Collection<String> names) {
        List<String> near = near(wanted, names);
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining(" or ", "; did you mean ", "?"));
    }

    /** The few names that are nearest, the nearest first. */
    private static List<String> near(String wanted, Collection<String> names) {
        record Near(String name, int distance) { }
        int most = Math.max(1, wanted.length() / 3);
        return wanted.length() > LONGEST ? List.of() : names.stream()
                .filter(name -> !name.equals(wanted) && Math.abs(name.length() - wanted.length()) <= most)
                .map(name -> new Near(name, name.equalsIgnoreCase(wanted) ? 0 : distance(wanted, name)))
                .filter(each -> each.distance <= most)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(OFFERED).map(Near::name).toList();
    }

    /**
     * Whether one word is so near another that it is most likely a slip: the case apart the same, two neighbours
     * swapped, or in long words one letter put in, left out or replaced. Numbers tell words apart, and so does a
     * plural's {@code s}.
     */
    static boolean isSlip(String one, String other) {
        if (one.equals(other) || one.length() > LONGEST || other.length() > LONGEST) {
            return false;
        }
        return one.equalsIgnoreCase(other) || !letters(one).equals(letters(other)) && differsByOne(one, other);
    }

    private static String letters(String word) {
        return word.replaceAll("[0-9]", "");
    }

    private static boolean differsByOne(String one, String other) {
        return switch (one.length() - other.length()) {
            case 0 -> isSwapped(one, other) || one.length() >= LONG_ENOUGH && distance(one, other) == 1;
            case 1 -> lacksOne(other, one);
            case -1 -> lacksOne(one, other);
            default -> false;
        };
    }

    private static boolean lacksOne(String shorter, String longer) {
        return longer.length() >= LONG_ENOUGH && !longer.equals(shorter + "s") && distance(shorter, longer) == 1;
    }

    private static boolean isSwapped(String one, String other) {
        int i = 0;
        while (one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return one.length() > 2 && i + 1 < one.length() && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i) && one.substring(i + 2).equals(other.substring(i + 2));
    }

    /** How many characters must be put in, left out, replaced or swapped with the next one. */
    private static int distance(String a, String b) {
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cheapest(int[][] costs, String a, String b, int i, int j) {
        int changed = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(changed, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cheapest, costs[i - 2][j - 2] + 1) : cheapest;
    }
}
