package org.storletdesigner.logic.expression;

/** Matching with {@code *} (any run of code points) and {@code ?} (any one). In place, in O(n·m). */
final class Glob {
    private final int[] glob;
    private final int[] text;
    private int g;
    private int t;
    private int afterStar = -1;
    private int retry;

    private Glob(String glob, String text) {
        this.glob = glob.codePoints().toArray();
        this.text = text.codePoints().toArray();
    }

    /** Whether the whole text matches. */
    static boolean matches(String glob, String text) {
        return new Glob(glob, text).matches();
    }

    /** Only the last star need be tried again: what an earlier one could take more, the last one can take, too. */
    private boolean matches() {
        while (t < text.length) {
            if (g < glob.length && glob[g] == '*') {
                afterStar = ++g;
                retry = t;
            } else if (g < glob.length && (glob[g] == '?' || glob[g] == text[t])) {
                g++;
                t++;
            } else if (afterStar >= 0) {
                g = afterStar;
                t = ++retry;
            } else {
                return false;
            }
        }
        return isOnlyStars();
    }

    private boolean isOnlyStars() {
        while (g < glob.length && glob[g] == '*') {
            g++;
        }
        return g == glob.length;
    }
}
