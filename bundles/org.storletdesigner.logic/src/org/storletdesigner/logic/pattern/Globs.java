package org.storletdesigner.logic.pattern;

import java.util.ArrayList;
import java.util.List;

/** Reads globs: {@code *} is any run of code points, {@code ?} any one; everything else stands for itself. */
public final class Globs {
    private Globs() { }

    /** The expression of a glob; a run of stars counts as one. */
    public static RegularExpression read(String glob) {
        List<RegularExpression> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= glob.length(); i++) {
            if (i == glob.length() || glob.charAt(i) == '*' || glob.charAt(i) == '?') {
                addLiteral(parts, glob.substring(start, i));
                start = i + 1;
            }
            if (i < glob.length() && start == i + 1) {
                addWildcard(parts, glob.charAt(i));
            }
        }
        return RegularExpression.concatenation(parts);
    }

    private static void addLiteral(List<RegularExpression> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(RegularExpression.literal(text));
        }
    }

    private static void addWildcard(List<RegularExpression> parts, char wildcard) {
        if (wildcard == '?') {
            parts.add(RegularExpression.ANY);
        } else if (parts.isEmpty() || parts.getLast() != RegularExpression.ANYTHING) {
            parts.add(RegularExpression.ANYTHING);
        }
    }
}
