package org.storletdesigner.app.trace;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The metadata of an object as people type or paste it: {@code key=value} words with quotes where they are needed, one
 * JSON object, or header lines such as {@code X-Object-Meta-Type: video}.
 */
final class ObjectText {
    /** Longer texts are refused. */
    static final int LONGEST = 1_000_000;

    /** What was read. */
    sealed interface Result {
        /** The values of the keys that are present, in the order of the text. */
        record Read(Map<String, String> values) implements Result { }

        /** Why the text could not be read, and where. */
        record Refused(int offset, String message) implements Result { }
    }

    private ObjectText() { }

    static Result read(String text) {
        if (text.length() > LONGEST) {
            return new Result.Refused(LONGEST, TraceMessages.tooLong);
        }
        try {
            return new Result.Read(text.isBlank() ? Map.of() : values(text));
        } catch (TextScanner.Fault fault) {
            return new Result.Refused(fault.offset(), fault.getMessage());
        }
    }

    private static Map<String, String> values(String text) throws TextScanner.Fault {
        TextScanner scanner = new TextScanner(text);
        scanner.skipBlanks();
        if (scanner.sees('{')) {
            return scanner.json();
        }
        return HeaderLines.areIn(text) ? HeaderLines.values(text) : scanner.words();
    }

    /** The words that are read back as these values. */
    static String words(Map<String, String> values) {
        return values.entrySet().stream().map(each -> word(each.getKey()) + "=" + word(each.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String word(String text) {
        boolean plain = !text.isEmpty() && text.codePoints().noneMatch(c -> c <= ' ' || c == 0x7f
                || "\"=\\{:".indexOf(c) >= 0);
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                .replace("\r", "\\r").replace("\t", "\\t") + '"';
    }

    /** The values with keys as a store that folds them holds them. */
    static Map<String, String> folded(Map<String, String> values) {
        Map<String, String> folded = new LinkedHashMap<>();
        values.forEach((key, value) -> folded.put(key.toLowerCase(Locale.ROOT), value));
        return folded;
    }
}
