package org.storletdesigner.logic.language;

/** Finds what all strings of a language begin with. */
public final class Stem {
    private static final int LONGEST = 64;

    private Stem() { }

    /** The longest common beginning, or the first dozens of its characters. */
    public static String of(Language language) {
        StringBuilder stem = new StringBuilder();
        int state = 0;
        while (stem.length() < LONGEST && !language.accepts(state)) {
            int symbol = onlyWayOn(language, state);
            if (symbol < 0) {
                break;
            }
            stem.appendCodePoint(language.dfa().alphabet().example(symbol));
            state = language.next(state, symbol);
        }
        return stem.toString();
    }

    /** Whether these characters are the only string of the language, of which they are a shortest one. */
    static boolean isAll(int[] word, Language language) {
        int state = 0;
        for (int codePoint : word) {
            int symbol = onlyWayOn(language, state);
            if (symbol < 0) {
                return false;
            }
            state = language.next(state, symbol);
        }
        return isLast(language, state);
    }

    private static boolean isLast(Language language, int state) {
        for (int symbol = 0; symbol < language.dfa().alphabet().size(); symbol++) {
            if (language.settled(language.next(state, symbol)) != Product.Settled.NOTHING) {
                return false;
            }
        }
        return true;
    }

    /** The one symbol, of one character, by which strings of the language go on; -1 when there is another. */
    private static int onlyWayOn(Language language, int state) {
        int found = -1;
        for (int symbol = 0; symbol < language.dfa().alphabet().size(); symbol++) {
            if (language.settled(language.next(state, symbol)) != Product.Settled.NOTHING) {
                if (found >= 0) {
                    return -1;
                }
                found = symbol;
            }
        }
        return found >= 0 && language.dfa().alphabet().isOneCharacter(found) ? found : -1;
    }
}
