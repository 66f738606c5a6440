package org.storletdesigner.logic.pattern;

import org.storletdesigner.logic.pattern.PatternScanner.Refusal;

/** Reads what follows a backslash in a pattern. */
final class EscapeReader {
    private static final CodePoints DIGIT = CodePoints.range('0', '9');
    private static final CodePoints SPACE = CodePoints.anyOf(" \t\n\u000B\f\r");
    private static final CodePoints WORD = new CodePoints.Builder()
            .add('a', 'z').add('A', 'Z').add('_', '_').add('0', '9').build();
    private static final CodePoints HORIZONTAL = CodePoints.anyOf(" \t\u00A0\u1680\u180e\u202f\u205f\u3000")
            .or(CodePoints.range(0x2000, 0x200a));
    private static final CodePoints VERTICAL = CodePoints.anyOf("\n\u000B\f\r\u0085\u2028\u2029");

    private final PatternScanner scanner;

    EscapeReader(PatternScanner scanner) {
        this.scanner = scanner;
    }

    /** One code point, or a set when {@code set} is not null. */
    record Escape(int codePoint, CodePoints set) {
        boolean isCharacter() {
            return set == null;
        }
    }

    /** Reads on after the backslash, which stood at the offset. */
    Escape read(int offset, boolean ignoreCase, boolean inClass) {
        int token = scanner.next();
        return switch (token) {
            case PatternScanner.END -> throw new Refusal(offset, "nothing follows this backslash");
            case 'd' -> set(DIGIT);
            case 'D' -> set(DIGIT.not());
            case 's' -> set(SPACE);
            case 'S' -> set(SPACE.not());
            case 'w' -> set(WORD);
            case 'W' -> set(WORD.not());
            case 'h' -> set(HORIZONTAL);
            case 'H' -> set(HORIZONTAL.not());
            case 'v' -> vertical(offset, inClass);
            case 'V' -> set(VERTICAL.not());
            case 'p', 'P' -> set(property(offset, token, ignoreCase));
            default -> new Escape(character(offset, token), null);
        };
    }

    private static Escape set(CodePoints set) {
        return new Escape(-1, set);
    }

    private Escape vertical(int offset, boolean inClass) {
        if (inClass && scanner.peek() == '-') {
            throw new Refusal(offset, "\\v is a set and cannot begin a range");
        }
        return set(VERTICAL);
    }

    private int character(int offset, int token) {
        return switch (token) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            case 'a' -> 7;
            case 'e' -> 27;
            case '0' -> octal(offset);
            case 'x' -> scanner.take('{') ? longHexadecimal(offset) : hexadecimal(offset, 2);
            case 'u' -> utf16(offset);
            case 'c' -> control(offset);
            default -> plain(offset, token);
        };
    }

    private static int plain(int offset, int token) {
        if (!PatternReader.isLetter(token) && !PatternReader.isDigit(token)) {
            return token & ~PatternScanner.QUOTED;
        }
        throw new Refusal(offset, switch (token) {
            case '1', '2', '3', '4', '5', '6', '7', '8', '9', 'k' -> "a back-reference is not regular";
            case 'b', 'B' -> "word boundaries are not supported";
            case 'A', 'G', 'z', 'Z' -> "boundaries other than '^' and '$' are not supported";
            case 'R' -> "\\R is not supported; write the line ends that are meant";
            case 'X' -> "\\X is not supported; it takes more than one character";
            case 'N' -> "characters by name are not supported; write \\x{...}";
            case 'E' -> "\\E has no \\Q before it";
            default -> "a backslash before '" + (char) token + "' means nothing";
        });
    }

    private int octal(int offset) {
        int value = octalDigit(offset);
        if (isOctal(scanner.peek())) {
            boolean three = value <= 3;
            value = 8 * value + scanner.next() - '0';
            if (three && isOctal(scanner.peek())) {
                value = 8 * value + scanner.next() - '0';
            }
        }
        return value;
    }

    private int octalDigit(int offset) {
        if (!isOctal(scanner.peek())) {
            throw new Refusal(offset, "\\0 needs one to three octal digits");
        }
        return scanner.next() - '0';
    }

    private static boolean isOctal(int token) {
        return '0' <= token && token <= '7';
    }

    private int hexadecimal(int offset, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = hexadecimalDigit(scanner.next());
            if (digit < 0) {
                throw new Refusal(offset, "exactly " + digits + " hexadecimal digits are needed here");
            }
            value = 16 * value + digit;
        }
        return value;
    }

    private static int hexadecimalDigit(int token) {
        return token >= 0 && token < 128 ? Character.digit(token, 16) : -1;
    }

    private int longHexadecimal(int offset) {
        int value = 0;
        int digits = 0;
        for (; hexadecimalDigit(scanner.peek()) >= 0 && value <= CodePoints.LAST; digits++) {
            value = 16 * value + hexadecimalDigit(scanner.next());
        }
        if (digits == 0 || value > CodePoints.LAST || !scanner.take('}')) {
            throw new Refusal(offset, "\\x{ needs a code point up to 10FFFF and a closing brace");
        }
        return notSurrogate(offset, value);
    }

    private int utf16(int offset) {
        int unit = hexadecimal(offset, 4);
        int afterUnit = scanner.position();
        if (Character.isHighSurrogate((char) unit) && scanner.take('\\') && scanner.take('u')) {
            int low = hexadecimal(offset, 4);
            if (Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint((char) unit, (char) low);
            }
        }
        scanner.back(afterUnit);
        return notSurrogate(offset, unit);
    }

    private static int notSurrogate(int offset, int codePoint) {
        if (codePoint >= CodePoints.FIRST_SURROGATE && codePoint < CodePoints.AFTER_SURROGATES) {
            throw new Refusal(offset, "a lone surrogate is not a character");
        }
        return codePoint;
    }

    private int control(int offset) {
        int token = scanner.next();
        if (token <= ' ' || token > '~' || token == '\\') {
            throw new Refusal(offset, "\\c needs a printable ASCII character other than a backslash");
        }
        return token ^ 64;
    }

    private CodePoints property(int offset, int token, boolean ignoreCase) {
        StringBuilder name = new StringBuilder("\\").append((char) token);
        if (scanner.take('{')) {
            name.append('{');
            while (isNamePart(scanner.peek())) {
                name.append((char) scanner.next());
            }
            requireProperty(scanner.take('}'), offset);
            name.append('}');
        } else {
            requireProperty(PatternReader.isLetter(scanner.peek()), offset);
            name.append((char) scanner.next());
        }
        return UnicodeProperties.find(name.toString(), ignoreCase)
                .orElseThrow(() -> new Refusal(offset, "there is no Unicode property " + name));
    }

    private static boolean isNamePart(int token) {
        return PatternReader.isLetter(token) || PatternReader.isDigit(token)
                || token == '_' || token == '=' || token == '-' || token == ' ';
    }

    private static void requireProperty(boolean present, int offset) {
        if (!present) {
            throw new Refusal(offset, "a property is written \\p{Name} or \\pL");
        }
    }
}
