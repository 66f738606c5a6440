package org.storletdesigner.logic.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.storletdesigner.logic.pattern.PatternScanner.Refusal;

/**
 * Reads patterns as {@link java.util.regex.Pattern} does, as far as they are regular. What is accepted means exactly
 * what {@link java.util.regex.Pattern#matches} means on strings without lone surrogates; the rest is refused.
 */
public final class PatternReader {
    /** How deep groups and classes may nest. */
    public static final int DEEPEST = 200;

    private static final CodePoints LINE_ENDS = CodePoints.anyOf("\n\r\u0085\u2028\u2029");
    private static final RegularExpression DOT = new RegularExpression.Characters(LINE_ENDS.not());

    private final PatternScanner scanner;
    private final EscapeReader escapes;
    private final Set<String> names = new HashSet<>();
    private boolean ignoreCase;
    private boolean dotAll;
    private int depth;

    private PatternReader(PatternScanner scanner) {
        this.scanner = scanner;
        this.escapes = new EscapeReader(scanner);
    }

    /** Reads one pattern. Takes time and memory linear in its length, apart from classes of Unicode properties. */
    public static PatternResult read(String pattern) {
        try {
            return new PatternResult.Accepted(new PatternReader(new PatternScanner(pattern)).whole());
        } catch (Refusal refusal) {
            return new PatternResult.Refused(refusal.offset(), refusal.getMessage());
        }
    }

    private RegularExpression whole() {
        PatternPiece piece = alternation();
        if (scanner.peek() != PatternScanner.END) {
            throw new Refusal(scanner.offset(), "this closing parenthesis was never opened");
        }
        return piece.expression();
    }

    private PatternPiece alternation() {
        List<PatternPiece> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (scanner.take('|'));
        return PatternPiece.anyOf(options);
    }

    private PatternPiece sequence() {
        PatternSequence sequence = new PatternSequence();
        while (scanner.peek() != PatternScanner.END && scanner.peek() != '|' && scanner.peek() != ')') {
            element(sequence);
        }
        return sequence.piece();
    }

    private void element(PatternSequence sequence) {
        int offset = scanner.offset();
        int token = scanner.next();
        switch (token) {
            case '(' -> group(sequence, offset);
            case '[' -> set(sequence, characterClass(offset));
            case '.' -> repeated(sequence, PatternPiece.of(dotAll ? RegularExpression.ANY : DOT));
            case '^' -> anchor(sequence, PatternPiece.start(offset));
            case '$' -> anchor(sequence, PatternPiece.end(offset));
            case '\\' -> escape(sequence, offset);
            case '*', '+', '?' -> throw new Refusal(offset, "nothing stands before this quantifier");
            case '{' -> throw new Refusal(offset, "nothing stands before this count; write \\{ for the character");
            default -> character(sequence, token & ~PatternScanner.QUOTED);
        }
    }

    private void escape(PatternSequence sequence, int offset) {
        EscapeReader.Escape escape = escapes.read(offset, ignoreCase, false);
        if (escape.isCharacter()) {
            character(sequence, escape.codePoint());
        } else {
            set(sequence, escape.set());
        }
    }

    private void character(PatternSequence sequence, int codePoint) {
        CodePoints set = CodePoints.of(codePoint);
        CodePoints folded = ignoreCase ? set.foldAscii() : set;
        if (atQuantifier() || !folded.equals(set)) {
            set(sequence, folded);
        } else {
            sequence.addCharacter(codePoint);
        }
    }

    private void set(PatternSequence sequence, CodePoints set) {
        repeated(sequence, PatternPiece.of(new RegularExpression.Characters(set)));
    }

    private void repeated(PatternSequence sequence, PatternPiece piece) {
        sequence.add(atQuantifier() ? QuantifierReader.read(scanner, piece) : piece);
    }

    private void anchor(PatternSequence sequence, PatternPiece piece) {
        if (atQuantifier()) {
            throw new Refusal(scanner.offset(), "an anchor cannot be repeated");
        }
        sequence.add(piece);
    }

    private boolean atQuantifier() {
        int token = scanner.peek();
        return token == '*' || token == '+' || token == '?' || token == '{';
    }

    private CodePoints characterClass(int offset) {
        return new ClassReader(scanner, escapes, ignoreCase, depth).read(offset);
    }

    private void group(PatternSequence sequence, int offset) {
        if (++depth > DEEPEST) {
            throw new Refusal(offset, "parentheses nest deeper than " + DEEPEST);
        }
        boolean outerIgnoreCase = ignoreCase;
        boolean outerDotAll = dotAll;
        // Flags alone in their parentheses hold until the group around them closes.
        if (opensGroup(offset)) {
            PatternPiece piece = alternation();
            if (!scanner.take(')')) {
                throw new Refusal(offset, "this parenthesis is never closed");
            }
            ignoreCase = outerIgnoreCase;
            dotAll = outerDotAll;
            repeated(sequence, piece);
        }
        depth--;
    }

    private boolean opensGroup(int offset) {
        if (!scanner.take('?')) {
            return true;
        }
        return switch (scanner.peek()) {
            case ':' -> scanner.take(':');
            case '=', '!' -> throw new Refusal(offset, "look-ahead is not supported");
            case '>' -> throw new Refusal(offset, "an atomic group is not supported");
            case '<' -> name(offset);
            default -> flags();
        };
    }

    private boolean name(int offset) {
        scanner.take('<');
        if (scanner.peek() == '=' || scanner.peek() == '!') {
            throw new Refusal(offset, "look-behind is not supported");
        }
        int start = scanner.offset();
        StringBuilder name = new StringBuilder();
        while (isLetter(scanner.peek()) || !name.isEmpty() && isDigit(scanner.peek())) {
            name.appendCodePoint(scanner.next());
        }
        if (name.isEmpty() || !scanner.take('>')) {
            throw new Refusal(scanner.offset(),
                    "a group's name is ASCII letters and digits, a letter first, up to '>'");
        }
        if (!names.add(name.toString())) {
            throw new Refusal(start, "there is another group named " + name);
        }
        return true;
    }

    /** Reads flags; answers whether a group opens behind them. */
    private boolean flags() {
        boolean value = true;
        while (true) {
            int offset = scanner.offset();
            switch (scanner.next()) {
                case 'i' -> ignoreCase = value;
                case 's' -> dotAll = value;
                case '-' -> value = off(value, offset);
                case ')' -> {
                    return false;
                }
                case ':' -> {
                    return true;
                }
                case 'd', 'm', 'u', 'x', 'U' -> throw new Refusal(offset, "only the flags i and s are supported");
                default -> throw new Refusal(offset, "this is no group and no flag");
            }
        }
    }

    private static boolean off(boolean value, int offset) {
        if (!value) {
            throw new Refusal(offset, "flags are switched off by one '-' only");
        }
        return false;
    }

    static boolean isLetter(int token) {
        return 'a' <= token && token <= 'z' || 'A' <= token && token <= 'Z';
    }

    static boolean isDigit(int token) {
        return '0' <= token && token <= '9';
    }
}
