package org.storletdesigner.logic.pattern;

import org.storletdesigner.logic.pattern.PatternScanner.Refusal;

/**
 * Reads a character class as Java 9 and later do: a leading {@code ^} negates all that follows, unions bind tighter
 * than {@code &&}, and what follows {@code &&} reaches to the end of the class.
 */
final class ClassReader {
    private final PatternScanner scanner;
    private final EscapeReader escapes;
    private final boolean ignoreCase;
    private int depth;

    ClassReader(PatternScanner scanner, EscapeReader escapes, boolean ignoreCase, int depth) {
        this.scanner = scanner;
        this.escapes = escapes;
        this.ignoreCase = ignoreCase;
        this.depth = depth;
    }

    /** Reads on after the opening bracket, which stood at the offset, and past the closing one. */
    CodePoints read(int offset) {
        if (++depth > PatternReader.DEEPEST) {
            throw new Refusal(offset, "groups and classes nest deeper than " + PatternReader.DEEPEST);
        }
        boolean negated = scanner.take('^');
        CodePoints set = members(offset);
        scanner.take(']');
        depth--;
        return negated ? set.not() : set;
    }

    /** The members up to the closing bracket, which stays. */
    private CodePoints members(int opening) {
        CodePoints.Builder union = new CodePoints.Builder();
        boolean some = false;
        while (scanner.peek() != ']' || !some) {
            requireOpen(opening);
            if (atIntersection()) {
                return intersections(opening, some, union.build());
            }
            member(union);
            some = true;
        }
        return union.build();
    }

    private CodePoints intersections(int opening, boolean some, CodePoints first) {
        if (!some) {
            throw new Refusal(scanner.offset(), "'&&' needs a set before it");
        }
        CodePoints set = first;
        while (scanner.peek() != ']') {
            requireOpen(opening);
            if (!atIntersection()) {
                throw new Refusal(scanner.offset(), "a single '&' cannot follow an intersection");
            }
            scanner.next();
            scanner.next();
            set = set.and(operand(opening));
        }
        return set;
    }

    /** What stands between {@code &&} and the next one or the end: nested classes, then at most one plain rest. */
    private CodePoints operand(int opening) {
        if (scanner.peek() == ']' || scanner.peek() == '&') {
            throw new Refusal(scanner.offset(), "'&&' needs a set behind it");
        }
        CodePoints.Builder union = new CodePoints.Builder();
        while (scanner.peek() != ']' && scanner.peek() != '&') {
            requireOpen(opening);
            if (scanner.peek() == '[') {
                member(union);
            } else {
                union.add(rest(opening));
            }
        }
        return union.build();
    }

    private CodePoints rest(int opening) {
        if (++depth > PatternReader.DEEPEST) {
            throw new Refusal(opening, "groups and classes nest deeper than " + PatternReader.DEEPEST);
        }
        CodePoints set = members(opening);
        depth--;
        return set;
    }

    private boolean atIntersection() {
        return scanner.peek() == '&' && scanner.peek(1) == '&';
    }

    private void requireOpen(int opening) {
        if (scanner.peek() == PatternScanner.END) {
            throw new Refusal(opening, "this bracket is never closed");
        }
    }

    private void member(CodePoints.Builder union) {
        int offset = scanner.offset();
        if (scanner.take('[')) {
            union.add(read(offset));
        } else if (scanner.take('\\')) {
            escaped(union, offset);
        } else {
            range(union, offset, scanner.next() & ~PatternScanner.QUOTED);
        }
    }

    private void escaped(CodePoints.Builder union, int offset) {
        EscapeReader.Escape escape = escapes.read(offset, ignoreCase, true);
        if (escape.isCharacter()) {
            range(union, offset, escape.codePoint());
        } else {
            union.add(escape.set());
        }
    }

    private void range(CodePoints.Builder union, int offset, int first) {
        int last = first;
        int after = scanner.peek(1);
        if (scanner.peek() == '-' && after != ']' && after != '[' && after != PatternScanner.END) {
            scanner.next();
            last = rangeEnd();
        }
        if (last < first) {
            throw new Refusal(offset, "the end of this range comes before its start");
        }
        // Both ends of a range are no surrogates, but the range may span them.
        CodePoints set = CodePoints.range(first, last);
        union.add(ignoreCase ? set.foldAscii() : set);
    }

    private int rangeEnd() {
        int offset = scanner.offset();
        if (!scanner.take('\\')) {
            return scanner.next() & ~PatternScanner.QUOTED;
        }
        EscapeReader.Escape escape = escapes.read(offset, ignoreCase, true);
        if (!escape.isCharacter()) {
            throw new Refusal(offset, "a set cannot end a range");
        }
        return escape.codePoint();
    }
}
