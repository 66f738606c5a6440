package org.storletdesigner.logic.trial;

import java.util.Map;
import java.util.TreeMap;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.text.ParseResult;

/**
 * Reads the metadata of an object as people type it: {@code type=video title="a b"}, a pair behind another with blanks,
 * commas or line ends between them. Inside quotes a backslash takes the next character as it is.
 */
public final class StateText {
    /** More is no object that anybody types. */
    private static final int LONGEST = 100_000;

    private final String text;
    private final Map<String, String> values = new TreeMap<>();
    private int offset;

    private record Fault(int offset, String message) { }

    private StateText(String text) {
        this.text = text;
    }

    /** The state, or the place of the first thing that is no pair. */
    public static ParseResult<State> read(String text) {
        if (text.length() > LONGEST) {
            return new ParseResult.Rejected<>(LONGEST, "an object has at most " + LONGEST + " characters here");
        }
        return new StateText(text).read();
    }

    private ParseResult<State> read() {
        for (skip(); offset < text.length(); skip()) {
            Fault fault = pair();
            if (fault != null) {
                return new ParseResult.Rejected<>(fault.offset, fault.message);
            }
        }
        return new ParseResult.Parsed<>(new State(values));
    }

    private void skip() {
        while (offset < text.length() && isBetween(text.charAt(offset))) {
            offset++;
        }
    }

    private void skipBlanks() {
        while (offset < text.length() && (text.charAt(offset) == ' ' || text.charAt(offset) == '\t')) {
            offset++;
        }
    }

    private static boolean isBetween(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ';';
    }

    private Fault pair() {
        int start = offset;
        String key = piece(true);
        if (key == null) {
            return new Fault(start, "this quote is never closed");
        }
        skipBlanks();
        if (key.isEmpty() || offset == text.length() || text.charAt(offset) != '=') {
            return new Fault(start, key.isEmpty() ? "expected a key" : "expected '=' after '" + key + "'");
        }
        offset++;
        skipBlanks();
        int open = offset;
        String value = piece(false);
        if (value == null) {
            return new Fault(open, "this quote is never closed");
        }
        return values.put(key, value) == null ? null : new Fault(start, "the key '" + key + "' is given twice");
    }

    /** A key or value; null when a quote is not closed. */
    private String piece(boolean isKey) {
        if (offset < text.length() && text.charAt(offset) == '"') {
            return quoted();
        }
        int start = offset;
        while (offset < text.length() && !isBetween(text.charAt(offset)) && !(isKey && text.charAt(offset) == '=')) {
            offset++;
        }
        return text.substring(start, offset);
    }

    private String quoted() {
        StringBuilder out = new StringBuilder();
        for (offset++; offset < text.length() && text.charAt(offset) != '"'; offset++) {
            if (text.charAt(offset) == '\\' && offset + 1 < text.length()) {
                offset++;
            }
            out.append(text.charAt(offset));
        }
        return offset++ < text.length() ? out.toString() : null;
    }
}
