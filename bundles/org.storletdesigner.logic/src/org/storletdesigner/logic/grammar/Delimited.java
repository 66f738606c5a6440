package org.storletdesigner.logic.grammar;

import java.util.HexFormat;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.syntax.Characters;
import org.storletdesigner.logic.syntax.RejectedException;
import org.storletdesigner.logic.syntax.WordSyntax;

/** Reads what stands between delimiters: quoted strings, slash patterns and the braces of variables. */
final class Delimited {
    private final Source source;

    Delimited(Source source) {
        this.source = source;
    }

    /** A string in double quotes; its own escapes are resolved. */
    TextBuilder quoted() {
        TextBuilder text = new TextBuilder();
        int open = source.offset();
        source.advance(1);
        while (!source.sees("\"")) {
            refuseEnd(open, "this quote is never closed", "write a line end inside quotes as '\\n'");
            if (source.sees("\\")) {
                escape(text);
            } else {
                plain(text);
            }
        }
        return closed(text);
    }

    /** A pattern between slashes; only {@code \/} is resolved, all other escapes are the pattern's. */
    TextBuilder slashed() {
        TextBuilder text = new TextBuilder();
        int open = source.offset();
        source.advance(1);
        while (!source.sees("/")) {
            refusePatternEnd(open);
            if (source.sees("\\")) {
                pair(text, open);
            } else {
                plain(text);
            }
        }
        return closed(text);
    }

    /** {@code ${name}}, and no blanks after it. */
    Text.Variable variable() {
        source.advance(2);
        if (!WordSyntax.startsKey(source.next())) {
            throw Hints.reject(source, "expected the name of a variable after '${'");
        }
        String name = source.run(WordSyntax::continuesKey);
        if (!source.sees("}")) {
            throw Hints.reject(source, "expected '}' after the name of the variable '" + Characters.shorten(name) + "'");
        }
        source.advance(1);
        return new Text.Variable(name);
    }

    private void plain(TextBuilder text) {
        int start = source.offset();
        if (source.sees("${")) {
            text.add(variable(), start);
        } else {
            one(text);
            int next = source.offset();
            text.add(source.run(Delimited::isOrdinary), next);
        }
    }

    /** Whether a character stands for itself in quotes and between slashes alike. */
    private static boolean isOrdinary(int c) {
        return c != '"' && c != '/' && c != '\\' && c != '$' && c != '\n' && c != '\r';
    }

    private void one(TextBuilder text) {
        String character = Character.toString(source.next());
        text.add(character, source.offset());
        source.advance(character.length());
    }

    private void pair(TextBuilder text, int open) {
        int start = source.offset();
        source.advance(1);
        refusePatternEnd(open);
        if (!source.sees("/")) {
            text.add('\\', start);
        }
        one(text);
    }

    private void escape(TextBuilder text) {
        int start = source.offset();
        source.advance(1);
        int code = source.next();
        switch (code) {
            case '"', '\\' -> single((char) code, text, start);
            case 'n' -> single('\n', text, start);
            case 't' -> single('\t', text, start);
            case 'u' -> unicode(text, start);
            default -> throw new RejectedException(start, "there is no escape '\\"
                    + (code == Source.END ? "" : Character.toString(code))
                    + "'; inside quotes there are \\\", \\\\, \\n, \\t and \\u with four hexadecimal digits");
        }
    }

    private void single(char c, TextBuilder text, int start) {
        source.advance(1);
        text.add(c, start);
    }

    private void unicode(TextBuilder text, int start) {
        char first = unit(start);
        if (Character.isHighSurrogate(first) && source.sees("\\u")) {
            int second = source.offset();
            source.advance(1);
            char low = unit(second);
            refuseLone(Character.isLowSurrogate(low), start);
            text.add(first, start);
            text.add(low, second);
        } else {
            refuseLone(!Character.isSurrogate(first), start);
            text.add(first, start);
        }
    }

    /** The four digits after the backslash at {@code start}; the source stands at the {@code u}. */
    private char unit(int start) {
        source.advance(1);
        String digits = source.run(HexFormat::isHexDigit);
        if (digits.length() < 4) {
            throw new RejectedException(start, "'\\u' needs four hexadecimal digits");
        }
        source.advance(4 - digits.length());
        return (char) HexFormat.fromHexDigits(digits, 0, 4);
    }

    private static void refuseLone(boolean whole, int start) {
        if (!whole) {
            throw new RejectedException(start, "half a surrogate pair is not a character; write both halves");
        }
    }

    private void refusePatternEnd(int open) {
        refuseEnd(open, "this '/' opens a pattern that is never closed", "write a line end in a pattern as '\\n'");
    }

    private void refuseEnd(int open, String unclosed, String lineEnd) {
        switch (source.next()) {
            case Source.END -> throw new RejectedException(open, unclosed);
            case '\n', '\r' -> throw Hints.reject(source, unclosed + " on its line; " + lineEnd);
            default -> { } // an ordinary character
        }
    }

    private TextBuilder closed(TextBuilder text) {
        text.endAt(source.offset());
        source.advance(1);
        return text;
    }
}
