package org.storletdesigner.logic.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.storletdesigner.logic.syntax.ForeignOperators;
import org.storletdesigner.logic.text.ParseResult;

/**
 * Mends a text that cannot be read. What suggests itself at the place of the error is tried, and only what makes the
 * whole text readable, or moves the error behind the change, is offered.
 */
final class Mending {
    private static final Set<Character> ENDS = Set.of(')', ',', '\n', '\r');

    private final ExpressionKind kind;
    private final String text;
    private final int offset;
    private final Map<String, Fix> tried = new LinkedHashMap<>();

    private Mending(ExpressionKind kind, String text, int offset) {
        this.kind = kind;
        this.text = text;
        this.offset = offset;
    }

    static List<Fix> of(ExpressionKind kind, String text, int offset) {
        Mending mending = new Mending(kind, text, offset);
        mending.foreignOperator();
        mending.doubled();
        mending.quoted();
        mending.closed();
        mending.stray();
        LookAround.fixes(kind, text, offset).forEach(mending::consider);
        return Stream.concat(mending.tried.values().stream().filter(mending::mends),
                mending.tried.values().stream().filter(mending::helps)).distinct().toList();
    }

    private boolean mends(Fix fix) {
        return kind.parse(fix.applied(text)) instanceof ParseResult.Parsed<?>;
    }

    private void consider(Fix fix) {
        tried.putIfAbsent(fix.applied(text), fix);
    }

    private boolean helps(Fix fix) {
        return switch (kind.parse(fix.applied(text))) {
            case ParseResult.Parsed<?> parsed -> true;
            case ParseResult.Rejected<?>(int next, String message) ->
                    next > offset && next >= fix.start() + fix.replacement().length() && next - growth(fix) > offset;
        };
    }

    private static int growth(Fix fix) {
        return fix.replacement().length() - (fix.end() - fix.start());
    }

    private void foreignOperator() {
        String foreign = ForeignOperators.signAt(text, offset).orElseGet(() -> word(offset));
        ForeignOperators.translation(foreign).ifPresent(own -> replace(offset, offset + foreign.length(), own));
        int not = text.lastIndexOf("not", offset);
        if (foreign.equals("not")) {
            negation(offset + 3);
        } else if (not >= 0 && text.substring(not, offset).strip().equals("not")) {
            replace(not, offset, "!");
        }
    }

    /** {@code a not in (b)} and {@code a not like b} */
    private void negation(int behind) {
        int next = behind;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        replace(offset, next, "!");
    }

    private void doubled() {
        if (offset < text.length() && (text.charAt(offset) == '&' || text.charAt(offset) == '|')) {
            replace(offset, offset + 1, text.substring(offset, offset + 1).repeat(2));
        }
        int not = text.substring(0, offset).stripTrailing().length() - 1;
        if (not >= 0 && text.charAt(not) == '!' && text.startsWith("=", offset)) {
            replace(not, offset + 1, "!=");
        }
    }

    /** What stands here, up to a blank or to what ends a test, as a value in quotes. */
    private void quoted() {
        if (isDelimited()) {
            return;
        }
        int start = offset;
        while (start > 0 && isInWord(text.charAt(start - 1))) {
            start--;
        }
        quote(start);
        quote(offset);
    }

    /** Whether the place is between slashes or quotes. */
    private boolean isDelimited() {
        return Tokens.of(kind, text).stream().anyMatch(token -> token.start() <= offset && offset < token.end()
                && "/\"".indexOf(text.charAt(token.start())) >= 0);
    }

    private void quote(int start) {
        int apostrophe = text.startsWith("'", start) ? text.indexOf('\'', start + 1) : -1;
        int end = apostrophe < 0 || text.substring(start, apostrophe).contains("\n") ? start : apostrophe + 1;
        while (end < text.length() && isInWord(text.charAt(end)) && !text.startsWith("&&", end)
                && !text.startsWith("||", end)) {
            end++;
        }
        String word = text.substring(start, end);
        boolean apostrophes = word.length() > 1 && word.startsWith("'") && word.endsWith("'");
        String value = apostrophes ? word.substring(1, word.length() - 1) : word;
        if (!value.isEmpty() && value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
            consider(new Fix("Put " + shorten(value) + " in quotes", start, end, '"' + value + '"'));
        }
    }

    private static boolean isInWord(char c) {
        return !Character.isWhitespace(c) && !ENDS.contains(c) && c != '(';
    }

    private void closed() {
        String rest = text.substring(offset);
        if (rest.startsWith("\"")) {
            insert(endOfLine(), "\"");
        } else if (rest.startsWith("/")) {
            insert(endOfLine(), "/");
        } else if (rest.startsWith("(")) {
            insert(text.stripTrailing().length(), ")");
        }
    }

    private int endOfLine() {
        int end = text.indexOf('\n', offset);
        return text.substring(0, end < 0 ? text.length() : end).stripTrailing().length();
    }

    private void stray() {
        if (offset < text.length() && text.charAt(offset) == ')') {
            consider(new Fix("Remove this )", offset, offset + 1, ""));
        }
        String before = text.substring(0, offset).stripTrailing();
        if (offset >= text.stripTrailing().length() && (before.endsWith("&&") || before.endsWith("||"))) {
            int start = before.substring(0, before.length() - 2).stripTrailing().length();
            consider(new Fix("Remove the last " + before.substring(before.length() - 2), start, text.length(), ""));
        }
    }

    private String word(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private void replace(int start, int end, String by) {
        consider(new Fix("Write " + by + " instead of " + text.substring(start, end).strip(), start, end, by));
    }

    private void insert(int at, String closing) {
        consider(new Fix("Close it with " + closing, at, at, closing));
    }

    private static String shorten(String value) {
        return value.codePointCount(0, value.length()) <= 30 ? value
                : value.substring(0, value.offsetByCodePoints(0, 30)) + "…";
    }
}
