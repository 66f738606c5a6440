package org.storletdesigner.exchange.visioncloud.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the words of a user what the JSON library says in those of a programmer. */
final class JsonErrors {
    private static final Pattern CULPRIT = Pattern.compile("(?:character|marker) \\(?'(.)'|token '([^']+)'");

    private JsonErrors() { }

    static String sentence(JsonProcessingException refused) {
        String message = refused.getOriginalMessage()
                .replaceAll(": enable `.*", "")
                .replaceAll(": maybe a \\(non-standard\\) comment\\?.*", "; JSON has no comments")
                .replaceAll(" \\(for (\\w+) starting at .*", "")
                .replaceAll(" \\(code \\d+(?: / 0x[0-9a-fA-F]+)?\\)", "")
                .replaceAll("\\(\\((?:CTRL-CHAR, )?code (\\d+)\\)\\)", "of code $1")
                .replaceAll("\\('(.)'\\)", "'$1'");
        return "this is not JSON: " + message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    /** Whether the file ends in the word that is complained about, as {@code tru}. */
    static boolean endsWithWord(String text, JsonProcessingException refused) {
        Matcher culprit = CULPRIT.matcher(refused.getOriginalMessage());
        return culprit.find() && culprit.group(2) != null && text.endsWith(culprit.group(2));
    }

    /** The library is sometimes a character or a word beyond the one that it complains about. */
    static int offset(String text, int offset, JsonProcessingException refused) {
        Matcher culprit = CULPRIT.matcher(refused.getOriginalMessage());
        if (culprit.find()) {
            String found = culprit.group(1) == null ? culprit.group(2) : culprit.group(1);
            for (int start : List.of(offset, offset - 1, offset + 1, offset - found.length())) {
                if (text.startsWith(found, start)) {
                    return start;
                }
            }
        }
        return offset;
    }
}
