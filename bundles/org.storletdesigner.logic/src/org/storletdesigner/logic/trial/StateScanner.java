package org.storletdesigner.logic.trial;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads pairs and flat JSON from left to right. */
final class StateScanner {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{4}");

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

    StateScanner(String text) {
        this.text = text;
    }

    boolean sees(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    // ---- pairs

    /** Whether pairs may be parted by this; text that is pasted has its own kind of blank. */
    static boolean isBetween(int c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == ',' || c == ';';
    }

    void skipBetween() {
        while (at < text.length() && isBetween(text.charAt(at))) {
            at++;
        }
    }

    private void skipSpaces() {
        while (sees(' ') || sees('\t')) {
            at++;
        }
    }

    /** {@code key=value} words with blanks or commas between them. */
    Map<String, String> pairs() throws Fault {
        Map<String, String> values = new LinkedHashMap<>();
        for (skipBetween(); at < text.length(); skipBetween()) {
            int start = at;
            String key = word(true);
            skipSpaces();
            if (key.isEmpty() || !sees('=')) {
                throw new Fault(start, key.isEmpty() ? "expected a key" : "expected '=' after '" + key + "'");
            }
            at++;
            put(values, key, valueOfPair(), start);
        }
        return values;
    }

    /** The value may stand aside, but what is a pair itself is none: {@code empty= type=video}. */
    private String valueOfPair() throws Fault {
        int empty = at;
        skipSpaces();
        int begin = at;
        if (begin > empty) {
            word(true);
            skipSpaces();
            if (sees('=')) {
                at = empty;
                return "";
            }
            at = begin;
        }
        return word(false);
    }

    private String word(boolean isKey) throws Fault {
        if (sees('"')) {
            return quoted();
        }
        int start = at;
        while (at < text.length() && !isBetween(text.charAt(at)) && !(isKey && sees('='))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static void put(Map<String, String> values, String key, String value, int offset) throws Fault {
        if (values.put(key, value) != null) {
            throw new Fault(offset, "the key '" + key + "' is given twice");
        }
    }

    // ---- JSON

    private void skipBlanks() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
    }

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
            throw new Fault(at, "something stands behind the closing brace");
        }
        return values;
    }

    private void member(Map<String, String> values) throws Fault {
        int start = at;
        if (!sees('"')) {
            throw new Fault(at, "a key in quotes is expected");
        }
        String key = quoted();
        skipBlanks();
        take(':');
        String value = sees('"') ? quoted() : literal();
        if (value != null) {
            put(values, key, value, start);
        }
    }

    private void take(char c) throws Fault {
        if (!sees(c)) {
            throw new Fault(at, "'" + c + "' is expected");
        }
        at++;
        skipBlanks();
    }

    private String literal() throws Fault {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at))
                || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "null" -> null;
            case "true", "false" -> word;
            default -> {
                if (!NUMBER.matcher(word).matches()) {
                    throw new Fault(start, "a string in quotes, a number, true, false or null is expected");
                }
                yield word;
            }
        };
    }

    // ---- both

    private String quoted() throws Fault {
        int open = at++;
        StringBuilder out = new StringBuilder();
        while (!sees('"')) {
            if (at >= text.length()) {
                throw new Fault(open, "this quote is never closed");
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
            default -> throw new Fault(start, "there is no such escape in a string");
        };
    }

    private char unicode(int start) throws Fault {
        String digits = text.substring(at, Math.min(text.length(), at + 4));
        if (!HEX.matcher(digits).matches()) {
            throw new Fault(start, "there is no such escape in a string");
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }
}
