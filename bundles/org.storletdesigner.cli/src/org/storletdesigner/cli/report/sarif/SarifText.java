package org.storletdesigner.cli.report.sarif;

import java.util.List;
import java.util.Locale;
import org.storletdesigner.snapshot.look.VisibleText;

/** Sentences as viewers take them: from a capital letter to a full stop, and nothing in them looks like a link. */
final class SarifText {
    private static final int NAMED = 4;

    private SarifText() { }

    /** A message in which all characters can be seen, and stand for themselves. */
    static String message(String text) {
        String visible = VisibleText.of(text);
        // Viewers take [text](target) for a link, wherever it stands.
        String plain = visible.contains("](") ? visible.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : visible;
        return plain.endsWith(".") ? plain : plain + ".";
    }

    static String sentence(String text) {
        return message(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }

    /** A few handlers by name, the others by number. */
    static String names(List<String> handlers) {
        String named = String.join(", ", handlers.subList(0, Math.min(NAMED, handlers.size())));
        return handlers.size() <= NAMED ? named : named + " and " + (handlers.size() - NAMED) + " more";
    }

    /** Each word with a capital letter, and nothing between them. */
    static String camelCase(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.split("[^A-Za-z0-9]+")) {
            out.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return out.toString();
    }
}
