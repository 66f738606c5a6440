package org.storletdesigner.logic.pattern;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The sets of code points that {@link Pattern} knows by name, asked of it once and kept. Thread-safe. */
final class UnicodeProperties {
    // Script names may be written in any case, so that the spellings of one property are without end.
    private static final int MOST_KEPT = 1_000;

    private static final Map<String, CodePoints> KNOWN = new ConcurrentHashMap<>();

    private UnicodeProperties() { }

    /** The set of a property as it is written in a pattern, such as {@code \p{Lu}}; empty when there is none. */
    static Optional<CodePoints> find(String property, boolean ignoreCase) {
        String text = ignoreCase ? "(?i)" + property : property;
        CodePoints known = KNOWN.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Pattern pattern = Pattern.compile("(?:" + text + ")++");
            return Optional.of(keep(text, membersOf(pattern)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static CodePoints keep(String text, CodePoints set) {
        if (KNOWN.size() >= MOST_KEPT) {
            KNOWN.clear();
        }
        KNOWN.put(text, set);
        return set;
    }

    private static CodePoints membersOf(Pattern runs) {
        String all = everyCodePoint();
        CodePoints.Builder members = new CodePoints.Builder();
        for (Matcher matcher = runs.matcher(all); matcher.find();) {
            members.add(all.codePointAt(matcher.start()), all.codePointBefore(matcher.end()));
        }
        return members.build();
    }

    private static String everyCodePoint() {
        StringBuilder all = new StringBuilder(2 * CodePoints.LAST);
        for (int c = 0; c <= CodePoints.LAST; c++) {
            if (c < CodePoints.FIRST_SURROGATE || c >= CodePoints.AFTER_SURROGATES) {
                all.appendCodePoint(c);
            }
        }
        return all.toString();
    }
}
