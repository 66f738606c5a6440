package org.storletdesigner.logic.grammar;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.storletdesigner.logic.syntax.ForeignOperators;
import org.storletdesigner.logic.syntax.WordSyntax;

/**
 * A text that is read from left to right, by code points. What a character means depends on the grammar's position,
 * so there are no tokens: the parser takes what it expects. After each {@code take} the blanks are skipped, too.
 */
public final class Source {
    static final int END = -1;

    private final String text;
    private int offset;
    private String lastTaken = "";

    public Source(String text) {
        this.text = text;
        skipBlanks();
    }

    public int offset() {
        return offset;
    }

    public boolean atEnd() {
        return offset == text.length();
    }

    /** The code point here, or {@link #END}. */
    int next() {
        return atEnd() ? END : text.codePointAt(offset);
    }

    boolean sees(String symbol) {
        return text.startsWith(symbol, offset);
    }

    /** The operator of another language that stands here. */
    Optional<String> foreignSign() {
        return ForeignOperators.signAt(text, offset);
    }

    public boolean take(String symbol) {
        if (!sees(symbol)) {
            return false;
        }
        advance(symbol.length());
        return taken(symbol);
    }

    /** Takes a word only as a whole: {@code in} is not seen in {@code inner}. */
    public boolean takeWord(String word) {
        if (!seesWord(word)) {
            return false;
        }
        advance(word.length());
        return taken(word);
    }

    /** Whether exactly this word stands here. */
    boolean seesWord(String word) {
        int end = offset + word.length();
        return sees(word) && (end == text.length() || !WordSyntax.continuesKey(text.codePointAt(end)));
    }

    /** Takes a word with the colon that makes it a label. */
    public boolean takeLabel(String word) {
        int start = offset;
        if (takeWord(word) && take(":")) {
            return taken(word + ':');
        }
        back(start);
        return false;
    }

    /** The word that starts here, as a key's; empty where none does. */
    String word() {
        return text.substring(offset, WordSyntax.startsKey(next()) ? endOfRun(WordSyntax::continuesKey) : offset);
    }

    /** Takes characters as long as they pass, and no blanks after them. */
    String run(IntPredicate accepted) {
        int start = offset;
        offset = endOfRun(accepted);
        return text.substring(start, offset);
    }

    /** What was read since then, without the blanks around it. */
    String since(int start) {
        return text.substring(start, offset).strip();
    }

    void advance(int units) {
        offset += units;
    }

    public void back(int to) {
        offset = to;
    }

    /** The symbol or word that was taken last; empty at the start. */
    String lastTaken() {
        return lastTaken;
    }

    /** Skips white space and comments. */
    void skipBlanks() {
        while (Character.isWhitespace(next()) || next() == '#') {
            if (next() == '#') {
                offset = endOfRun(c -> c != '\n' && c != '\r');
            } else {
                offset++; // no white space lies beyond the basic plane
            }
        }
    }

    private boolean taken(String symbol) {
        lastTaken = symbol;
        skipBlanks();
        return true;
    }

    private int endOfRun(IntPredicate accepted) {
        int end = offset;
        while (end < text.length() && accepted.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
