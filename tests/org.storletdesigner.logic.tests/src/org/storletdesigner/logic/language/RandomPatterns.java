package org.storletdesigner.logic.language;

import java.util.List;
import java.util.Random;
import org.storletdesigner.logic.automaton.Dfa;
import org.storletdesigner.logic.pattern.CodePoints;

/** Writes random patterns of the supported dialect, and random words that have a chance to match them. */
final class RandomPatterns {
    private static final List<String> CHARACTERS = List.of("a", "b", "c", "A", "B", "z", "0", "7", "-", "]", "}", "_",
            " ", "/", ":", "\n", "\r", "\u0085", "\u2028", "\u2029", "\uD83D\uDE00", "\uD83D\uDE01", "\u00e9", "\u00c9",
            "\t", "\u3000", "&", ",", "\u212A", "\u017F", "\u0000");
    private static final List<String> ESCAPES = List.of("\\t", "\\n", "\\r", "\\f", "\\a", "\\e", "\\060", "\\0101",
            "\\07", "\\x41", "\\x{61}", "\\x{1F600}", "\\u0062", "\\uD83D\\uDE00", "\\cA", "\\c[", "\\.", "\\\\", "\\-",
            "\\]", "\\[", "\\{", "\\}", "\\^", "\\$", "\\ ", "\\/", "\\_", "\\\u00e9", "\\\uD83D\uDE00", "\\Qa-\\E",
            "\\Q*\\E", "\\Q\\E", "\\Q[b]\\E");
    private static final List<String> SETS = List.of("\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\h", "\\H", "\\v",
            "\\V", "\\p{L}", "\\P{L}", "\\pN", "\\PN", "\\p{Lu}", "\\p{Lower}", "\\p{javaUpperCase}",
            "\\p{IsAlphabetic}",
            "\\p{InGreek}", "\\p{IsLatin}", "\\p{Punct}", "\\P{Upper}", "\\p{script=Latin}", "\\p{Cn}");
    private static final List<String> QUANTIFIERS = List.of("*", "+", "?", "{0}", "{1}", "{2}", "{0,}", "{2,}", "{1,3}",
            "{0,2}", "{3}", "*?", "+?", "??", "{1,2}?", "{2,}?");
    private static final List<String> FLAGS = List.of("i", "s", "is", "-i", "-s", "i-s", "s-i", "-is");

    private final Random random;
    private int names;

    RandomPatterns(Random random) {
        this.random = random;
    }

    String pattern() {
        names = 0;
        String body = alternation(3);
        return switch (random.nextInt(12)) {
            case 0 -> "^" + body;
            case 1 -> body + "$";
            case 2 -> "^(?:" + body + ")$";
            case 3 -> "(?i)" + body;
            case 4 -> "(?s)" + body;
            default -> body;
        };
    }

    private String alternation(int depth) {
        StringBuilder text = new StringBuilder(sequence(depth));
        while (random.nextInt(4) == 0) {
            text.append('|').append(sequence(depth));
        }
        return text.toString();
    }

    private String sequence(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(element(depth));
        }
        return text.toString();
    }

    private String element(int depth) {
        if (random.nextInt(20) == 0) {
            return "(?" + pick(FLAGS) + ")";
        }
        return atom(depth) + (random.nextInt(3) == 0 ? pick(QUANTIFIERS) : "");
    }

    private String atom(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 10)) {
            case 0 -> pick(ESCAPES);
            case 1 -> pick(SETS);
            case 2 -> ".";
            case 3, 4 -> characterClass(2);
            case 10 -> "(" + alternation(depth - 1) + ")";
            case 11 -> "(?:" + alternation(depth - 1) + ")";
            case 12 -> "(?<n" + names++ + ">" + alternation(depth - 1) + ")";
            case 13 -> "(?" + pick(FLAGS) + ":" + alternation(depth - 1) + ")";
            default -> plain();
        };
    }

    String characterClass(int depth) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "[^" : "[");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text.append(member(depth));
        }
        while (random.nextInt(5) == 0) {
            text.append("&&").append(member(depth)).append(random.nextInt(3) == 0 ? member(depth) : "");
        }
        return text.append(']').toString();
    }

    private String member(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> pick(ESCAPES);
            case 1 -> pick(SETS);
            case 2 -> pick(List.of("a-c", "A-z", "0-7", "Y-b", "\\x41-\\x{63}", "\\t-\\r", " -~", "\u0080-\u3000",
                    "\uD83D\uDE00-\uD83D\uDE05", "a-\uFFFF", "&-/", "\\Qa\\E-c"));
            case 7, 8 -> characterClass(depth - 1);
            default -> pick(CHARACTERS);
        };
    }

    private String plain() {
        return pick(CHARACTERS);
    }

    /** A short word of the characters above. */
    String word() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(plain());
        }
        return text.toString();
    }

    /** A word that differs from the given one in one place. */
    String mutation(String word) {
        int[] codePoints = word.codePoints().toArray();
        int place = random.nextInt(codePoints.length + 1);
        String before = new String(codePoints, 0, place);
        String after = new String(codePoints, place, codePoints.length - place);
        String rest = after.isEmpty() ? "" : after.substring(after.offsetByCodePoints(0, 1));
        return switch (random.nextInt(4)) {
            case 0 -> before + plain() + after;
            case 1 -> before + plain() + rest;
            case 2 -> before + rest;
            default -> before + after + after;
        };
    }

    /** A word that the automaton accepts, by a random walk; the shortest one when the walk finds no end. */
    String member(Language language) {
        Dfa dfa = language.dfa();
        StringBuilder text = new StringBuilder();
        int state = 0;
        for (int i = 0; i < 12; i++) {
            if (language.accepts(state) && random.nextInt(3) == 0) {
                return text.toString();
            }
            int symbol = random.nextInt(dfa.alphabet().size());
            if (language.settled(language.next(state, symbol)) != Product.Settled.NOTHING) {
                text.appendCodePoint(someMember(dfa.alphabet().members(symbol)));
                state = language.next(state, symbol);
            }
        }
        return language.accepts(state) ? text.toString() : language.shortest().orElse("");
    }

    private int someMember(CodePoints set) {
        int range = random.nextInt(set.ranges());
        return switch (random.nextInt(3)) {
            case 0 -> set.start(range);
            case 1 -> set.end(range) - 1;
            default -> random.nextInt(set.start(range), set.end(range));
        };
    }

    /** Pattern signs and a few characters in any order; hardly ever a pattern of the dialect. */
    String noise() {
        List<String> signs = List.of("(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "\\", "^", "$", ".", "-", "&",
                "&&", "(?", ":", "<", ">", "=", "!", ",", "1", "2", "0",
                "a", "b", "Q", "E", "\\Q", "\\E", "d", "p", "L",
                "x", "u", "i", "s", "\\p{L}", "[^", "[a", "a]", "c", "k", "\\", "A", "z", "\\d", "{2}", "\uD83D\uDE00",
                "#", " ", "\n", "\u0000");
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            text.append(pick(signs));
        }
        return text.toString();
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
