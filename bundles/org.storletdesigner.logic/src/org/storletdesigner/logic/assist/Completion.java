package org.storletdesigner.logic.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.storletdesigner.logic.syntax.WordSyntax;
import org.storletdesigner.logic.text.Printer;

/** What can go on where somebody types: what begins with the letters typed so far first, then what has them inside. */
public final class Completion {
    private static final int MOST = 200;
    private static final Map<String, String> OPERATORS = operators();

    private final ExpressionKind kind;
    private final Vocabulary vocabulary;
    private final Tokens before;
    private final Expectation expected;
    private final int start;
    private final int end;
    private final String typed;
    private final List<Proposal> found = new ArrayList<>();

    private Completion(ExpressionKind kind, String text, int caret, Vocabulary vocabulary) {
        this.kind = kind;
        this.vocabulary = vocabulary;
        Tokens scanned = Tokens.scan(kind, text.substring(0, caret));
        Token last = scanned.list().isEmpty() ? null : scanned.list().getLast();
        boolean inside = last != null && last.end() == caret && isUnfinished(last, text);
        start = inside ? last.start() : caret;
        before = inside ? Tokens.scan(kind, text.substring(0, start)) : scanned;
        expected = inside ? last.expected() : scanned.expected();
        end = inside ? endOfWord(text, caret) : caret;
        typed = inside ? plain(text.substring(start, caret)) : "";
        collect(last != null && last.end() == caret && last.kind() == Token.Kind.COMMENT);
    }

    /** The proposals at a place of a text, the best first; at most a few hundred. */
    public static List<Proposal> at(ExpressionKind kind, String text, int caret, Vocabulary vocabulary) {
        return new Completion(kind, text, caret, vocabulary).sorted();
    }

    private static Map<String, String> operators() {
        Map<String, String> operators = new LinkedHashMap<>();
        operators.put("=", "is this text");
        operators.put("!=", "is another text, or absent");
        operators.put("in (", "is one of these texts");
        operators.put("!in (", "is none of these texts, or absent");
        operators.put("like", "looks like this: * is any run of characters, ? any one");
        operators.put("!like", "does not look like this, or is absent");
        operators.put("~", "matches this pattern as a whole");
        operators.put("!~", "does not match this pattern, or is absent");
        operators.put("<", "is a number below this one");
        operators.put("<=", "is a number of at most this one");
        operators.put(">", "is a number above this one");
        operators.put(">=", "is a number of at least this one");
        return operators;
    }

    /** A word goes on under the caret; a sign, a closed quote or a closed variable does not. */
    private static boolean isUnfinished(Token token, String text) {
        return switch (token.kind()) {
            case KEY, VALUE, NUMBER, KEYWORD, STRAY,
                    PATTERN -> Character.isLetterOrDigit(text.codePointBefore(token.end()))
                    || text.charAt(token.end() - 1) == '_' || text.startsWith("\"", token.start())
                    && (token.end() == token.start() + 1 || text.charAt(token.end() - 1) != '"');
            case VARIABLE -> text.charAt(token.end() - 1) != '}';
            case OPERATOR -> Character.isLetter(text.charAt(token.end() - 1));
            case BRACKET, COMMENT -> false;
        };
    }

    private static String plain(String word) {
        return word.startsWith("\"") ? word.substring(1) : word;
    }

    private static int endOfWord(String text, int caret) {
        int end = caret;
        while (end < text.length() && WordSyntax.continuesKey(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, text.length());
    }

    private void collect(boolean inComment) {
        if (inComment) {
            return;
        }
        switch (expected) {
            case CONDITION -> {
                keys("");
                labels();
                variables();
                add(Proposal.Kind.KEYWORD, "exists()", "the key is present", "exists()", "exists(".length());
                keyword("true", kind.writes() ? "writes nothing" : "always holds");
                keyword("false", kind.writes() ? "has no case" : "never holds");
            }
            case TESTED_KEY -> {
                keys("");
                variables();
            }
            case OPERATOR -> OPERATORS.forEach(this::operator);
            case NEGATED_OPERATOR -> OPERATORS.forEach((sign, meaning) -> {
                if (sign.startsWith("!") && !sign.equals("!=")) {
                    operator(sign.substring(1), meaning);
                }
            });
            case VALUE, MEMBER, GLOB, NUMBER -> {
                vocabulary.valuesOf(before.key()).forEach(value ->
                        add(Proposal.Kind.VALUE, value, "a value of " + before.key(), Printer.printValue(value)));
                variables();
            }
            case PATTERN -> variables();
            case LIST, AFTER_MEMBER, AFTER_TESTED_KEY -> { } // brackets and commas type themselves
            case CONNECTIVE -> connectives();
        }
    }

    private void keys(String after) {
        vocabulary.values().forEach((key, values) -> add(Proposal.Kind.KEY, key, detail(values),
                Printer.printKey(key) + after));
    }

    private static String detail(List<String> values) {
        String listed = String.join(", ", values.subList(0, Math.min(4, values.size())));
        return values.size() > 4 ? listed + ", …" : listed;
    }

    private void variables() {
        if (kind.hasVariables()) {
            vocabulary.variables().forEach((name, description) ->
                    add(Proposal.Kind.VARIABLE, "${" + name + "}", description, "${" + name + "}"));
        }
    }

    private void labels() {
        boolean first = before.list().isEmpty();
        switch (kind) {
            case TRIGGER -> {
                boolean appearing = !first && before.list().getFirst().kind() == Token.Kind.KEYWORD;
                if (first) {
                    keyword("appear: ", "fires when this begins to hold");
                }
                if (first || appearing && before.list().getLast().kind() == Token.Kind.OPERATOR) {
                    keyword("disappear: ", "and when this ceases to hold");
                }
            }
            case OUTPUT, SOURCE -> {
                if (first) {
                    keyword("none", "writes nothing");
                    keyword("delete", "removes the object");
                    keyword("new: ", "writes another object");
                }
            }
            case CONDITION -> { } // has no labels
        }
    }

    private void connectives() {
        operator("&&", "and");
        operator("||", "or");
        boolean appearing = kind == ExpressionKind.TRIGGER && !before.list().isEmpty()
                && before.list().getFirst().kind() == Token.Kind.KEYWORD;
        if (appearing) {
            keyword(", disappear: ", "and when this ceases to hold");
        }
    }

    private void operator(String sign, String meaning) {
        String replacement = sign.endsWith("(") ? sign + ")" : sign + " ";
        add(Proposal.Kind.OPERATOR, sign.endsWith("(") ? sign + ")" : sign, meaning, replacement,
                sign.endsWith("(") ? sign.length() : replacement.length());
    }

    private void keyword(String word, String meaning) {
        add(Proposal.Kind.KEYWORD, word.strip(), meaning, word);
    }

    private void add(Proposal.Kind as, String label, String detail, String replacement) {
        add(as, label, detail, replacement, replacement.length());
    }

    private void add(Proposal.Kind as, String label, String detail, String replacement, int caret) {
        if (rank(label) < 3) {
            found.add(new Proposal(as, label, detail, start, end, replacement, caret));
        }
    }

    private List<Proposal> sorted() {
        return found.stream().sorted(Comparator.comparingInt(each -> rank(each.label()))).limit(MOST).toList();
    }

    private int rank(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        String wanted = typed.toLowerCase(Locale.ROOT);
        String bare = name.startsWith("${") && !wanted.startsWith("$") ? name.substring(2) : name;
        if (label.startsWith(typed)) {
            return 0;
        }
        return bare.startsWith(wanted) ? 1 : bare.contains(wanted) ? 2 : 3;
    }
}
