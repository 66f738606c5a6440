package org.storletdesigner.logic.assist;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says with two tests what a pattern says with a look-around at its beginning or end: what matches {@code (?!a)b}
 * matches {@code b}, and does not match {@code a} with anything behind it. Where that would not be the same for every
 * value nothing is offered.
 */
final class LookAround {
    private static final Pattern TEST = Pattern.compile(
            "(?<key>\"(?:[^\"\\\\]|\\\\.)*+\"|\\$\\{[^}]*+\\}|[\\p{L}_][\\p{L}\\p{Nd}_.-]*+)\\s*+(?<not>!?)~\\s*+/$");
    private static final Pattern LEADING = Pattern.compile("(?<flags>\\(\\?[is]+\\))?\\^?\\(\\?(?<sign>[=!])");
    private static final String ANYTHING = "[\\s\\S]*";

    private LookAround() { }

    /** The changes for a pattern between slashes in which a look-around was refused at an offset. */
    static List<Fix> fixes(ExpressionKind kind, String text, int offset) {
        return Tokens.of(kind, text).stream()
                .filter(token -> token.kind() == Token.Kind.PATTERN && token.start() <= offset && offset < token.end())
                .filter(token -> isWhole(text, token)).findFirst()
                .flatMap(token -> fix(text, token)).stream().toList();
    }

    private static boolean isWhole(String text, Token token) {
        return token.end() - token.start() > 1 && text.charAt(token.start()) == '/'
                && text.charAt(token.end() - 1) == '/';
    }

    private static Optional<Fix> fix(String text, Token pattern) {
        Matcher test = TEST.matcher(text).region(lineStart(text, pattern.start()), pattern.start() + 1);
        String inside = text.substring(pattern.start() + 1, pattern.end() - 1);
        return test.find() ? tests(test.group("key"), inside).map(both -> new Fix(
                "Turn the look-around into a test of its own", test.start(), pattern.end(),
                (test.group("not").isEmpty() ? "(" : "!(") + both + ")")) : Optional.empty();
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset) + 1;
    }

    private static Optional<String> tests(String key, String pattern) {
        return ahead(key, pattern).or(() -> behind(key, pattern));
    }

    private static Optional<String> ahead(String key, String pattern) {
        Matcher leading = LEADING.matcher(pattern);
        if (!leading.lookingAt()) {
            return Optional.empty();
        }
        int close = closing(pattern, leading.end());
        if (close < 0) {
            return Optional.empty();
        }
        String flags = leading.group("flags") == null ? "" : leading.group("flags");
        String looked = pattern.substring(leading.end(), close);
        String rest = pattern.substring(close + 1);
        boolean simple = isOneBranch(rest) && !looked.contains("$") && !isQuantified(rest);
        return simple ? Optional.of(test(key, true, flags + rest) + " && "
                + test(key, leading.group("sign").equals("="), flags + "(?:" + looked + ")" + ANYTHING))
                        : Optional.empty();
    }

    private static Optional<String> behind(String key, String pattern) {
        String body = pattern.endsWith("$") && !pattern.endsWith("\\$") ? pattern.substring(0, pattern.length() - 1)
                : pattern;
        int open = Math.max(body.lastIndexOf("(?<!"), body.lastIndexOf("(?<="));
        if (open < 0 || closing(body, open + 4) != body.length() - 1) {
            return Optional.empty();
        }
        String rest = body.substring(0, open);
        String looked = body.substring(open + 4, body.length() - 1);
        boolean simple = isOneBranch(rest) && !rest.startsWith("(?") && !looked.startsWith("^");
        return simple ? Optional.of(test(key, true, rest) + " && "
                + test(key, body.charAt(open + 3) == '=', ANYTHING + "(?:" + looked + ")")) : Optional.empty();
    }

    private static String test(String key, boolean holds, String pattern) {
        return key + (holds ? " ~ /" : " !~ /") + pattern + "/";
    }

    /** Where the group is closed that is open at an index; negative where that is not certain. */
    private static int closing(String pattern, int from) {
        int depth = 1;
        for (int i = from; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\\' -> i++;
                case '[' -> {
                    return -1;
                }
                case '(' -> depth++;
                case ')' -> depth--;
                default -> { } // counts for nothing
            }
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether no alternative stands outside of groups, to which the look-around would not belong. */
    private static boolean isOneBranch(String pattern) {
        if (pattern.contains("[") && pattern.matches("(?s).*[(|)].*")) {
            return false; // brackets in classes need a reader of their own
        }
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\\' -> i++;
                case '(' -> depth++;
                case ')' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        return false;
                    }
                }
                default -> { } // belongs to the branch
            }
        }
        return !pattern.contains("\\Q");
    }


    private static boolean isQuantified(String rest) {
        return !rest.isEmpty() && "*+?{".indexOf(rest.charAt(0)) >= 0;
    }
}
