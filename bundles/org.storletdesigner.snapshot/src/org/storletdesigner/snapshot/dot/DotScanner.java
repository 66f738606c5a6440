package org.storletdesigner.snapshot.dot;

import java.util.regex.Pattern;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.xml.SourceText;

/** Parts a DOT file into tokens, as Graphviz's language reference (graphviz.org/doc/info/lang.html) describes them. */
final class DotScanner {
    /** What a token is. */
    enum Kind { WORD, STRING, HTML, SYMBOL, END }

    private static final String SYMBOLS = "{}[];,:=+";
    private static final Pattern NAME = Pattern.compile("[^-.0-9][^-.]*+");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)");

    private final SourceText source;
    private final String text;
    private int at;
    private int start;
    private Kind kind;
    private String value;

    DotScanner(SourceText source) throws FileFormatException {
        this.source = source;
        text = source.text();
        next();
    }

    Kind kind() {
        return kind;
    }

    /** An unescaped string, a word, or a symbol. */
    String value() {
        return value;
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && value.equals(symbol);
    }

    /** Whether the token is this keyword, in any case: a quoted string never is one. */
    boolean isKeyword(String word) {
        return kind == Kind.WORD && value.equalsIgnoreCase(word);
    }

    FileFormatException expected(String what) {
        return rejected("expected " + what + ", not " + found());
    }

    /** The token is at fault. */
    FileFormatException rejected(String problem) {
        return source.rejected(start, problem);
    }

    /** Whether this character is the next behind the token, white space apart. */
    boolean isFollowedBy(char next) {
        int place = at;
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place < text.length() && text.charAt(place) == next;
    }

    private String found() {
        return switch (kind) {
            case END -> "the end of the file";
            case STRING -> "a string";
            case HTML -> "an HTML label";
            case WORD, SYMBOL -> "'" + value + "'";
        };
    }

    void next() throws FileFormatException {
        skip();
        start = at;
        if (at == text.length()) {
            token(Kind.END, "", at);
        } else if (text.charAt(at) == '"') {
            string();
        } else if (text.charAt(at) == '<') {
            html();
        } else if (text.startsWith("->", at) || text.startsWith("--", at)) {
            token(Kind.SYMBOL, text.substring(at, at + 2), at + 2);
        } else if (SYMBOLS.indexOf(text.charAt(at)) >= 0) {
            token(Kind.SYMBOL, text.substring(at, at + 1), at + 1);
        } else {
            word();
        }
    }

    private void token(Kind which, String what, int end) {
        kind = which;
        value = what;
        at = end;
    }

    private void word() throws FileFormatException {
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end), end)) {
            end++;
        }
        if (end == at) {
            throw source.rejected(at, "no token of a DOT file begins with '" + Character.toString(text.codePointAt(at))
                    + "'");
        }
        String word = text.substring(at, end);
        if (!NAME.matcher(word).matches() && !NUMBER.matcher(word).matches()) {
            throw source.rejected(at, word.startsWith("-") ? "expected '->', '--' or a number, not '" + word + "'"
                    : "'" + word + "' is neither a name nor a number; it may stand here in quotes");
        }
        token(Kind.WORD, word, end);
    }

    /** A minus stands only before a number. */
    private boolean isWordPart(char c, int place) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80 || c >= '0' && c <= '9' || c == '.'
                || c == '-' && place == at;
    }

    private void string() throws FileFormatException {
        StringBuilder out = new StringBuilder();
        int place = at + 1;
        while (place < text.length() && text.charAt(place) != '"') {
            if (text.startsWith("\\\"", place)) {
                out.append('"');
                place += 2;
            } else if (text.startsWith("\\\\", place)) {
                out.append("\\\\");
                place += 2;
            } else if (text.startsWith("\\\n", place) || text.startsWith("\\\r\n", place)) {
                place = text.indexOf('\n', place) + 1;
            } else {
                out.append(text.charAt(place++));
            }
        }
        if (place >= text.length()) {
            throw source.rejected(start, "this string does not end");
        }
        token(Kind.STRING, out.toString(), place + 1);
    }

    private void html() throws FileFormatException {
        int depth = 0;
        int place = at;
        do {
            if (place >= text.length()) {
                throw source.rejected(start, "this HTML label does not end");
            }
            depth += text.charAt(place) == '<' ? 1 : text.charAt(place) == '>' ? -1 : 0;
            place++;
        } while (depth > 0);
        token(Kind.HTML, text.substring(at + 1, place - 1), place);
    }

    // ---- white space and comments

    private void skip() throws FileFormatException {
        int before;
        do {
            before = at;
            while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == 0xFEFF)) {
                at++;
            }
            skipComment();
        } while (at > before);
    }

    private void skipComment() throws FileFormatException {
        if (text.startsWith("//", at) || at < text.length() && text.charAt(at) == '#'
                && (at == 0 || text.charAt(at - 1) == '\n')) {
            at = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
        } else if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            if (end < 0) {
                throw source.rejected(at, "this comment does not end");
            }
            at = end + 2;
        }
    }
}
