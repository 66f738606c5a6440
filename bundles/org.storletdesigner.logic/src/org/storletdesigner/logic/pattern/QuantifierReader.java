package org.storletdesigner.logic.pattern;

import org.storletdesigner.logic.pattern.PatternScanner.Refusal;

/** Reads a quantifier and repeats what stands before it. */
final class QuantifierReader {
    private QuantifierReader() { }

    static PatternPiece read(PatternScanner scanner, PatternPiece piece) {
        int offset = scanner.offset();
        PatternPiece repeated = switch (scanner.next()) {
            case '*' -> piece.repeat(0, RegularExpression.UNBOUNDED);
            case '+' -> piece.repeat(1, RegularExpression.UNBOUNDED);
            case '?' -> piece.repeat(0, 1);
            default -> counted(scanner, piece, offset);
        };
        if (scanner.peek() == '+') {
            throw new Refusal(scanner.offset(), "a possessive quantifier is not supported");
        }
        // Lazy and greedy mean the same when the whole value has to match.
        scanner.take('?');
        return repeated;
    }

    private static PatternPiece counted(PatternScanner scanner, PatternPiece piece, int offset) {
        int min = number(scanner);
        int max = min;
        if (scanner.take(',')) {
            max = scanner.peek() == '}' ? RegularExpression.UNBOUNDED : number(scanner);
        }
        if (!scanner.take('}')) {
            throw new Refusal(offset, "a count is written {n}, {n,} or {n,m}; write \\{ for the character");
        }
        if (max != RegularExpression.UNBOUNDED && max < min) {
            throw new Refusal(offset, "the greater count stands first");
        }
        return piece.repeat(min, max);
    }

    private static int number(PatternScanner scanner) {
        int offset = scanner.offset();
        if (!PatternReader.isDigit(scanner.peek())) {
            throw new Refusal(offset, "a count is written {n}, {n,} or {n,m}; write \\{ for the character");
        }
        long number = 0;
        while (PatternReader.isDigit(scanner.peek())) {
            number = 10 * number + scanner.next() - '0';
            if (number > Integer.MAX_VALUE) {
                throw new Refusal(offset, "this count is too large");
            }
        }
        return (int) number;
    }
}
