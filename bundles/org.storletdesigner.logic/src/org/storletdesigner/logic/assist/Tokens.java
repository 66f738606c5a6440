package org.storletdesigner.logic.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.storletdesigner.logic.syntax.WordSyntax;

/**
 * Cuts a text into its pieces by what the grammar expects at each place, and goes on after whatever cannot stand there:
 * made for texts that are being typed. Linear in the text; never throws.
 */
public final class Tokens {
    private static final List<String> LABELS = List.of("appear", "disappear", "new");
    private static final List<String> SIGNS = List.of("!=", "<=", ">=", "=", "<", ">", "~");

    private final ExpressionKind kind;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private Expectation expected = Expectation.CONDITION;
    private int offset;
    private String key = "";

    private Tokens(ExpressionKind kind, String text) {
        this.kind = kind;
        this.text = text;
        while (offset < text.length()) {
            step();
        }
    }

    /** The pieces in the order of the text; blanks are in none. */
    public static List<Token> of(ExpressionKind kind, String text) {
        return List.copyOf(new Tokens(kind, text).tokens);
    }

    static Tokens scan(ExpressionKind kind, String text) {
        return new Tokens(kind, text);
    }

    List<Token> list() {
        return tokens;
    }

    /** What the grammar expects behind the text. */
    Expectation expected() {
        return expected;
    }

    /** The key of the test that was begun last, as it means. */
    String key() {
        return key;
    }

    private void step() {
        int c = text.codePointAt(offset);
        if (Character.isWhitespace(c)) {
            offset++;
        } else if (c == '#') {
            add(Token.Kind.COMMENT, endOfRun(offset, each -> each != '\n' && each != '\r'));
        } else if (!(expected.isKey() && tookKey() || expected.isValue() && tookValue() || sign())) {
            add(Token.Kind.STRAY, Math.max(endOfWord(), offset + Character.charCount(c)));
        }
    }

    // ---- signs and words of the grammar

    private boolean sign() {
        return switch (expected) {
            case CONDITION -> took("!", Token.Kind.OPERATOR, expected) || tookBracket("(", expected) || end();
            case OPERATOR -> operator() || end();
            case NEGATED_OPERATOR -> negatable() || end();
            case LIST -> tookBracket("(", Expectation.MEMBER) || end();
            case MEMBER, AFTER_MEMBER -> took(",", Token.Kind.OPERATOR, Expectation.MEMBER) || end();
            case TESTED_KEY -> tookBracket("(", expected) || end();
            case VALUE, GLOB, NUMBER, PATTERN, AFTER_TESTED_KEY, CONNECTIVE -> end();
        };
    }

    /** What ends a test, finished or not. */
    private boolean end() {
        return took("&&", Token.Kind.OPERATOR, Expectation.CONDITION)
                || took("||", Token.Kind.OPERATOR, Expectation.CONDITION)
                || tookBracket(")", Expectation.CONNECTIVE)
                || kind == ExpressionKind.TRIGGER && took(",", Token.Kind.OPERATOR, Expectation.CONDITION);
    }

    private boolean operator() {
        for (String sign : SIGNS) {
            if (took(sign, Token.Kind.OPERATOR, behind(sign))) {
                return true;
            }
        }
        return took("!", Token.Kind.OPERATOR, Expectation.NEGATED_OPERATOR) || word();
    }

    private boolean negatable() {
        return took("~", Token.Kind.OPERATOR, Expectation.PATTERN) || word();
    }

    private boolean word() {
        return switch (text.substring(offset, endOfWord())) {
            case "like" -> took("like", Token.Kind.OPERATOR, Expectation.GLOB);
            case "in" -> took("in", Token.Kind.OPERATOR, Expectation.LIST);
            default -> false;
        };
    }

    private static Expectation behind(String sign) {
        return switch (sign) {
            case "~" -> Expectation.PATTERN;
            case "=", "!=" -> Expectation.VALUE;
            default -> Expectation.NUMBER;
        };
    }

    private boolean tookBracket(String bracket, Expectation next) {
        return took(bracket, Token.Kind.BRACKET, next);
    }

    private boolean took(String sign, Token.Kind as, Expectation next) {
        if (!text.startsWith(sign, offset)) {
            return false;
        }
        add(as, offset + sign.length());
        expected = next;
        return true;
    }

    // ---- keys and values

    private boolean tookKey() {
        int end = endOfWord();
        String word = text.substring(offset, end);
        if (expected == Expectation.CONDITION && end > offset && keyword(word, end)) {
            return true;
        }
        return operand(Token.Kind.KEY, end);
    }

    private boolean keyword(String word, int end) {
        int next = endOfRun(end, Character::isWhitespace);
        if (LABELS.contains(word) && text.startsWith(":", next)) {
            add(Token.Kind.KEYWORD, next + 1);
            return true;
        }
        if (word.equals("exists") && text.startsWith("(", next)) {
            return took(word, Token.Kind.KEYWORD, Expectation.TESTED_KEY);
        }
        return isConstant(word, next) && took(word, Token.Kind.KEYWORD, Expectation.CONNECTIVE);
    }

    private boolean isConstant(String word, int next) {
        return switch (word) {
            case "true", "false" -> next == text.length() || "&|)#,".indexOf(text.charAt(next)) >= 0;
            case "none", "delete" -> kind.writes() && next == text.length() && tokens.isEmpty();
            default -> false;
        };
    }

    private boolean tookValue() {
        if (expected == Expectation.PATTERN && text.charAt(offset) == '/') {
            delimited('/', Token.Kind.PATTERN);
            return true;
        }
        return operand(switch (expected) {
            case NUMBER -> Token.Kind.NUMBER;
            case PATTERN, GLOB -> Token.Kind.PATTERN;
            default -> Token.Kind.VALUE;
        }, endOfRun(offset, WordSyntax::continuesValue));
    }

    private boolean operand(Token.Kind as, int endOfWord) {
        if (text.charAt(offset) == '"') {
            delimited('"', as);
            return true;
        }
        boolean variable = text.startsWith("${", offset);
        if (!variable && endOfWord == offset) {
            return false;
        }
        int start = offset;
        Expectation after = expected.next();
        add(variable ? Token.Kind.VARIABLE : as, variable ? endOfVariable(offset) : endOfWord);
        remember(as, text.substring(start, offset));
        expected = after;
        return true;
    }

    /** Quotes or slashes, to where they close or the line ends; variables inside are pieces of their own. */
    private void delimited(char delimiter, Token.Kind as) {
        int start = offset;
        int from = offset;
        int i = offset + 1;
        while (i < text.length() && text.charAt(i) != delimiter && text.charAt(i) != '\n') {
            if (text.startsWith("${", i)) {
                piece(as, from, i);
                from = endOfVariable(i);
                piece(Token.Kind.VARIABLE, i, from);
                i = from;
            } else {
                i += text.charAt(i) == '\\' && i + 1 < text.length() ? 2 : 1;
            }
        }
        offset = Math.min(text.length(), i < text.length() && text.charAt(i) == delimiter ? i + 1 : i);
        piece(as, from, offset);
        remember(as, text.substring(start + 1, Math.max(start + 1, i < text.length() ? i : text.length())));
        expected = expected.next();
    }

    private void piece(Token.Kind as, int from, int to) {
        if (to > from) {
            tokens.add(new Token(as, from, to, expected));
        }
    }

    private void remember(Token.Kind as, String characters) {
        if (as == Token.Kind.KEY) {
            key = characters;
        }
    }

    private int endOfVariable(int start) {
        int end = endOfRun(start + 2, WordSyntax::continuesKey);
        return end < text.length() && text.charAt(end) == '}' ? end + 1 : end;
    }

    private void add(Token.Kind as, int end) {
        tokens.add(new Token(as, offset, end, expected));
        offset = end;
    }

    private int endOfWord() {
        return offset < text.length() && WordSyntax.startsKey(text.codePointAt(offset))
                ? endOfRun(offset, WordSyntax::continuesKey) : offset;
    }

    private int endOfRun(int start, IntPredicate accepted) {
        int end = start;
        while (end < text.length() && accepted.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, text.length());
    }
}
