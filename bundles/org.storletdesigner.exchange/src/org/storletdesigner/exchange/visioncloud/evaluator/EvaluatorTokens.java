package org.storletdesigner.exchange.visioncloud.evaluator;

import java.util.ArrayList;
import java.util.List;

/**
 * The outer shape of an evaluator: words, quoted strings, patterns and signs, without blanks and comments. It knows
 * just enough of expressions to tell which parentheses and commas count; whether they are right says the parser.
 */
final class EvaluatorTokens {
    enum Kind { WORD, QUOTED, PATTERN, SIGN }

    /** The offsets are those of the text. */
    record Token(Kind kind, String text, int start, int end) {
        boolean isSign(char sign) {
            return kind == Kind.SIGN && text.charAt(0) == sign;
        }

        boolean isWord(String word) {
            return kind == Kind.WORD && text.equals(word);
        }

        boolean isKey() {
            return kind == Kind.WORD || kind == Kind.QUOTED;
        }
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private EvaluatorTokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first tokens, so many at most. */
    static List<Token> of(String text, int limit) {
        EvaluatorTokens tokens = new EvaluatorTokens(text);
        while (tokens.at < text.length() && tokens.tokens.size() < limit) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '#') {
            skipComment();
        } else if (c == '"') {
            add(Kind.QUOTED, delimited('"'));
        } else if (c == '/' && !tokens.isEmpty() && tokens.getLast().isSign('~')) {
            add(Kind.PATTERN, delimited('/'));
        } else if (isWordPart(text.codePointAt(at))) {
            add(Kind.WORD, wordEnd());
        } else {
            add(Kind.SIGN, at + Character.charCount(text.codePointAt(at)));
        }
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, end));
        at = end;
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    /** Behind the closing delimiter, or at the end of a text in which there is none. */
    private int delimited(char delimiter) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != delimiter) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && isWordPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
    }
}
