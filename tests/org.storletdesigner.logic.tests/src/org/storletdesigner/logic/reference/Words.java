package org.storletdesigner.logic.reference;

import java.util.List;
import java.util.Random;

/**
 * Texts over {@code a}, {@code b}, {@code A}, a line feed, one letter for the other line ends and one for all the
 * rest. Every check here is decided by {@link Signature}: the whole text up to three letters, and of a longer one no
 * more than its ends, the letters in it, the pairs of {@code a} and {@code b} in it, and whether its length is even.
 */
final class Words {
    static final List<String> LETTERS = List.of("a", "b", "A", "\n", "\r", "z");

    private static final List<String> TEXTS = List.of("a", "b", "ab", "A", "", "ba", "aa", "aba", "a\n");

    private static final List<String> GLOBS = List.of("*", "?", "??", "", "a", "ab", "a*", "*b", "a*b", "*a*", "?*",
            "??*", "a?", "?b", "a??", "*?b", "a?*", "*ab*", "*aa*", "a**b", "*A");

    private static final List<String> PATTERNS = List.of("a", "ab", "a|b", "[ab]", "[^a]", "a.", ".b", ".", "..", "...",
            "a*", "a+", "b*", "[ab]*", "[ab]+", "[^b]*", "[^ab]*", ".*", "(?s:.*)", ".+", "a.*", ".*b", "a.*b",
            "[ab]*b", "a[ab]*", "(a|b)*a", ".*a.*", "[^a]*", "(ab)*", "(ab)+", "a*b*", "a+b+", "(aa)*",
            "(..)*", "(?s:(..)*)", "[ab&&[^b]]*", "\\Qa\\E", "\\Qa\\E.*", "a??b?", "a*?", "a{2}", "a{1,2}", "a{2,}",
            "b{0,3}", "[a-b]+", "", "(?:a|)b", "aba|abb", "[^\\n]*", "\\x61+", "\\u0061*b*", "(?i:a*)", "(?i:a.*)",
            "(?i:a)", "b.*|.*a", "\\n", "[^a-b]", "(?s:[^a].*)", "(?s:.*[^b])", "a\\n?", "(a+)?", "((a)|(b))+");

    private static final List<String> WHOLE = List.of("^a.*", ".*b$", "^(?:a|b)$", "^ab|b$", "(?i)a+", "(?s).*A",
            "(?s)a.*|b");

    static final Vocabulary VOCABULARY = vocabulary(new Random(11));

    private Words() { }

    private static Vocabulary vocabulary(Random random) {
        List<Check> texts = TEXTS.stream().map(text -> (Check) new Check.Same(text)).toList();
        List<Check> globs = GLOBS.stream().map(glob -> (Check) new Check.Wild(glob)).toList();
        List<Check> shapes = Vocabulary.shapes(PATTERNS, 20, random);
        List<Check> whole = WHOLE.stream().map(pattern -> (Check) new Check.Shape(pattern)).toList();
        List<Check> lists = Vocabulary.lists(TEXTS, 12, random);
        return new Vocabulary(List.of(texts, texts.subList(0, 3), globs, shapes, shapes, whole, lists,
                List.of(new Check.Present())), LETTERS, Signature::of);
    }

    /** The class of a letter, told by its place in {@link #LETTERS}. */
    private static int letter(int character) {
        return switch (character) {
            case 'a' -> 0;
            case 'b' -> 1;
            case 'A' -> 2;
            case '\n' -> 3;
            case '\r', '\u0085', '\u2028', '\u2029' -> 4;
            default -> 5;
        };
    }

    /** All that the checks see of a text. */
    record Signature(List<Integer> whole, int first, int last, int letters, int pairs, boolean even) {
        static Signature of(String text) {
            List<Integer> word = text.codePoints().mapToObj(Words::letter).toList();
            if (word.size() <= 3) {
                return new Signature(word, 0, 0, 0, 0, false);
            }
            int letters = word.stream().mapToInt(letter -> 1 << letter).reduce(0, (one, other) -> one | other);
            return new Signature(List.of(), word.getFirst(), word.getLast(), letters, pairs(word),
                    word.size() % 2 == 0);
        }

        private static int pairs(List<Integer> word) {
            int pairs = 0;
            for (int index = 1; index < word.size(); index++) {
                int left = word.get(index - 1);
                int right = word.get(index);
                pairs |= left < 2 && right < 2 ? 1 << 2 * left + right : 0;
            }
            return pairs;
        }
    }
}
