package org.storletdesigner.logic.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.storletdesigner.logic.syntax.Characters;
import org.storletdesigner.logic.syntax.ForeignOperators;
import org.storletdesigner.logic.syntax.RejectedException;
import org.storletdesigner.logic.syntax.WordSyntax;

/** Says what was expected where something else stands, and what the person may have meant. */
public final class Hints {
    /** Words that are operators here as well, or begin one, but cannot stand where they do. */
    private static final Map<String, String> MISPLACED = Map.of("in", "in", "like", "like", "not", "!in' or '!like");

    private Hints() { }

    static RejectedException condition(Source source) {
        String after = source.lastTaken();
        String message = after.isEmpty() && source.atEnd() ? "the text is empty; expected a condition"
                : "expected a condition" + (after.isEmpty() ? "" : " after '" + after + "'");
        return reject(source, message + found(source));
    }

    public static RejectedException missing(Source source, String what) {
        String message = "expected " + what + " after '" + source.lastTaken() + "'";
        return reject(source, message + found(source) + quotes(source));
    }

    static RejectedException operator(Source source, String key) {
        if (key.equalsIgnoreCase("not")) {
            return reject(source, "expected an operator after '" + key + "'; for a negation write '!'");
        }
        if (source.next() == ':' && List.of("appear", "disappear", "new").contains(key)) {
            return reject(source, "'" + key + ":' cannot stand here");
        }
        String message = "expected an operator after '" + Characters.shorten(key) + "'";
        return reject(source, message + found(source) + meant(source, Hints::operatorFor));
    }

    static RejectedException afterNot(Source source) {
        String hint = source.sees("=") ? "; write '!=' without a space" : "";
        return reject(source, "expected '=', '~', 'like' or 'in' after '!'" + hint);
    }

    /** Refuses the operators of other languages, with the one of this. */
    static void refuseForeignSign(Source source) {
        source.foreignSign().ifPresent(sign -> {
            throw reject(source, "there is no operator '" + sign + "'; write '"
                    + ForeignOperators.translation(sign).orElseThrow() + "'");
        });
    }

    /** What stands behind a whole expression and does not belong there. */
    public static RejectedException rest(Source source, String expected) {
        return reject(source, switch (source.next()) {
            case '&' -> "a single '&' means nothing; write '&&'";
            case '|' -> "a single '|' means nothing; write '||'";
            case ')' -> "this ')' closes nothing";
            default -> "expected " + expected + found(source) + meant(source, ForeignOperators::connective);
        });
    }

    static RejectedException insideLonger(Source source) {
        return reject(source, "a text in which a variable stands beside other characters needs double quotes");
    }

    static RejectedException reject(Source source, String message) {
        return new RejectedException(source.offset(), message);
    }

    private static String found(Source source) {
        if (source.atEnd()) {
            return "";
        }
        String word = source.word();
        return ", found " + (word.isEmpty() ? Characters.show(source.next()) : "'" + Characters.shorten(word) + "'");
    }

    private static Optional<String> operatorFor(String word) {
        return Optional.ofNullable(MISPLACED.get(word.toLowerCase(Locale.ROOT)))
                .or(() -> ForeignOperators.translation(word).filter(sign -> ForeignOperators.connective(word).isEmpty()));
    }

    private static String meant(Source source, Function<String, Optional<String>> meaning) {
        return meaning.apply(Characters.shorten(source.word())).map(sign -> "; write '" + sign + "'").orElse("");
    }

    private static String quotes(Source source) {
        return switch (source.next()) {
            case '\'' -> "; write it between double quotes";
            case '/', '*', '?', '.', '+', ':', '@', '$' -> "; what starts like this needs double quotes";
            default -> "";
        };
    }
}
