package org.storletdesigner.logic.valueset;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.language.FewWords;
import org.storletdesigner.logic.language.Language;
import org.storletdesigner.logic.language.Numbers;

/**
 * Says in words what a value set allows. The same set in the same wording gives the same text; the work is bounded
 * whatever the language.
 */
final class Description {
    private static final int LONGEST_WORD = 60;

    private Description() { }

    static String of(Language language, boolean absent, Wording wording) {
        if (language.isEmpty()) {
            return absent ? "absent" : "nothing";
        }
        if (language.isAll()) {
            return absent ? "anything" : "present";
        }
        return plain(language, wording).map(text -> orAbsent(text, absent))
                .or(() -> negative(language.not(), absent, wording.not()))
                .orElseGet(() -> orAbsent(lastResort(language, wording), absent));
    }

    private static String orAbsent(String text, boolean absent) {
        return absent ? text + ", or absent" : text;
    }

    private static Optional<String> plain(Language language, Wording wording) {
        return nouns(language, wording).or(() -> Shape.of(language).map(Shape::text));
    }

    /** Texts that can stand after "but". */
    private static Optional<String> nouns(Language language, Wording wording) {
        if (wording.interval() != null && !wording.negated()) {
            return Optional.of(wording.interval().text());
        }
        if (language.equals(Numbers.all())) {
            return Optional.of("a number");
        }
        if (Shape.isOneLine(language)) {
            return Optional.of("one line");
        }
        return FewWords.of(language).map(Description::listed);
    }

    private static Optional<String> negative(Language others, boolean absent, Wording wording) {
        return nouns(others, wording).map(text -> absent ? "anything but " + text : "present, but not " + text)
                .or(() -> Shape.of(others).map(shape -> orAbsent(shape.negatedText(), absent)));
    }

    private static String lastResort(Language language, Wording wording) {
        String text = wording.text();
        return text != null ? text : "a pattern, such as " + quoted(language.shortest().orElseThrow());
    }

    private static String listed(List<String> words) {
        List<String> quoted = words.stream().map(Description::quoted).toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.getFirst()
                : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    /** The word as it is where that is clear, else in quotes; a long one is cut. */
    static String quoted(String word) {
        if (word.isEmpty()) {
            return "the empty text";
        }
        String cut = cut(word);
        boolean clear = cut.codePoints().allMatch(c -> c > ' ' && c < 0x7F && ",\"\\()".indexOf(c) < 0
                || Character.isLetterOrDigit(c));
        return clear ? cut : '"' + escaped(cut) + '"';
    }

    private static String cut(String word) {
        boolean tooLong = word.codePointCount(0, word.length()) > LONGEST_WORD;
        return tooLong ? word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD)) + "..." : word;
    }

    private static String escaped(String word) {
        StringBuilder text = new StringBuilder();
        word.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> text.append('\\').append((char) c);
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> appendVisible(text, c);
            }
        });
        return text.toString();
    }

    private static void appendVisible(StringBuilder text, int codePoint) {
        int type = Character.getType(codePoint);
        boolean invisible = Character.isISOControl(codePoint) || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
        if (!invisible) {
            text.appendCodePoint(codePoint);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            text.append(String.format("\\u%04x", (int) unit));
        }
    }
}
