package org.storletdesigner.analysis.check.key;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.storletdesigner.logic.text.EditDistance;

/** Guesses what somebody meant who mistyped a name. */
final class Spelling {
    private static final int OFFERED = 3;
    private static final int LONGEST = 200;
    /** Shorter words are too often different words for one letter to prove a slip. */
    private static final int LONG_ENOUGH = 6;

    private Spelling() { }

    /** The question to add to a complaint: {@code ; did you mean a or b?}, or nothing where no name is near. */
    static String question(List<String> near) {
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining(" or ", "; did you mean ", "?"));
    }

    /** The few names that are nearest, the nearest first; each has a letter in common with the one that is wanted. */
    static List<String> near(String wanted, Collection<String> names) {
        record Near(String name, int distance) { }
        int most = Math.max(1, wanted.length() / 3);
        return wanted.length() > LONGEST ? List.of() : names.stream()
                .filter(name -> !name.equals(wanted) && Math.abs(name.length() - wanted.length()) <= most)
                .map(name -> new Near(name, name.equalsIgnoreCase(wanted) ? 0 : EditDistance.between(wanted, name)))
                .filter(each -> each.distance <= most && each.distance < wanted.length())
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(OFFERED).map(Near::name).toList();
    }

    /**
     * Whether one word is so near another that it is most likely a slip: the case apart the same, two neighbours
     * swapped, or in long words one letter put in, left out or replaced. Numbers tell words apart, and so does a
     * plural's {@code s}.
     */
    static boolean isSlip(String one, String other) {
        if (one.equals(other) || one.length() > LONGEST || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        return one.equalsIgnoreCase(other) || differsByOne(one, other) && !letters(one).equals(letters(other));
    }

    private static String letters(String word) {
        return word.replaceAll("[0-9]", "");
    }

    private static boolean differsByOne(String one, String other) {
        return switch (one.length() - other.length()) {
            case 0 -> isSwapped(one, other) || one.length() >= LONG_ENOUGH && alike(one, other) == one.length() - 1;
            case 1 -> lacksOne(other, one);
            case -1 -> lacksOne(one, other);
            default -> false;
        };
    }

    private static boolean lacksOne(String shorter, String longer) {
        return longer.length() >= LONG_ENOUGH && !longer.equals(shorter + "s")
                && alike(shorter, longer) >= shorter.length();
    }

    /** How many characters two words begin and end alike: what every pair of names is asked has to be quick. */
    private static int alike(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int first = 0;
        while (first < most && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < most - first && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        return first + last;
    }

    private static boolean isSwapped(String one, String other) {
        int i = 0;
        while (one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return one.length() > 2 && i + 1 < one.length() && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i) && one.substring(i + 2).equals(other.substring(i + 2));
    }
}
