package org.storletdesigner.app.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.osgi.util.NLS;

/** Reads words and flat JSON from left to right. */
final class TextScanner {
    /** The text cannot be read from here on. */
    static final class Fault extends Exception {
        private final int offset;

        Fault(int offset, String message) {
            super(message);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    private final String text;
    private int at;

    TextScanner(String text) {
        this.text = text;
    }

    boolean sees(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    void skipBlanks() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
    }

    // ---- words

    /** {@code key=value} words with blanks between them. */
    Map<String, String> words() throws Fault {
        Map<String, String> values = new LinkedHashMap<>();
        skipBlanks();
        while (at < text.length()) {
            int start = at;
            String key = word();
            if (key.isEmpty() || !sees('=')) {
                throw new Fault(start, NLS.bind(TraceMessages.wordExpected, key));
            }
            at++;
            put(values, key, word(), start);
            skipBlanks();
        }
        return values;
    }

    private String word() throws Fault {
        if (sees('"')) {
            return quoted();
        }
        int start = at;
        while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '"' && !isEnd(start)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** An equals sign ends a key; in a value it is a character as any other. */
    private boolean isEnd(int start) {
        return text.charAt(at) == '=' && (start == 0 || text.charAt(start - 1) != '=');
    }

    private static void put(Map<String, String> values, String key, String value, int offset) throws Fault {
        if (values.put(key, value) != null) {
            throw new Fault(offset, NLS.bind(TraceMessages.twice, key));
        }
    }

    // ---- JSON

    /** One object whose values are strings, numbers, true, false or null; null means absent. */
    Map<String, String> json() throws Fault {
        Map<String, String> values = new LinkedHashMap<>();
        at++;
        skipBlanks();
        while (!sees('}')) {
            member(values);
            skipBlanks();
            if (!sees('}')) {
                take(',');
            }
        }
        at++;
        skipBlanks();
        if (at < text.length()) {
            throw new Fault(at, TraceMessages.afterObject);
        }
        return values;
    }

    private void member(Map<String, String> values) throws Fault {
        int start = at;
        if (!sees('"')) {
            throw new Fault(at, TraceMessages.keyExpected);
        }
        String key = quoted();
        skipBlanks();
        take(':');
        String value = value();
        if (value != null) {
            put(values, key, value, start);
        }
    }

    private void take(char c) throws Fault {
        if (!sees(c)) {
            throw new Fault(at, NLS.bind(TraceMessages.signExpected, c));
        }
        at++;
        skipBlanks();
    }

    private String value() throws Fault {
        if (sees('"')) {
            return quoted();
        }
        int start = at;
        while (at < text.length() && "+-.".indexOf(text.charAt(at)) >= 0
                || at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        boolean known = word.equals("true") || word.equals("false") || word.equals("null")
                || word.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
        if (!known) {
            throw new Fault(start, TraceMessages.valueExpected);
        }
        return word.equals("null") ? null : word;
    }

    // ---- both

    private String quoted() throws Fault {
        int open = at++;
        StringBuilder out = new StringBuilder();
        while (!sees('"')) {
            if (at >= text.length()) {
                throw new Fault(open, TraceMessages.neverClosed);
            }
            out.append(sees('\\') ? escape() : text.charAt(at++));
        }
        at++;
        return out.toString();
    }

    private char escape() throws Fault {
        int start = at++;
        char c = at < text.length() ? text.charAt(at++) : 0;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode(start);
            default -> throw new Fault(start, TraceMessages.noEscape);
        };
    }

    private char unicode(int start) throws Fault {
        String digits = text.substring(at, Math.min(text.length(), at + 4));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw new Fault(start, TraceMessages.noEscape);
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }
}
