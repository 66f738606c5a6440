package org.storletdesigner.logic.assist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.syntax.Occurrence;
import org.storletdesigner.logic.text.EditDistance;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Printer;

/** Finds what is wrong in a text as it is typed: that it cannot be read, or names what nobody else knows. */
public final class Diagnosis {
    /** Marks beyond these help nobody. */
    private static final int MOST = 50;
    private static final int OFFERED = 3;
    /** Shorter names are near too many others. */
    private static final int SHORT = 3;

    private final ExpressionKind kind;
    private final String text;
    private final Vocabulary vocabulary;
    private final List<TextProblem> problems = new ArrayList<>();

    private Diagnosis(ExpressionKind kind, String text, Vocabulary vocabulary) {
        this.kind = kind;
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /** The problems in the order of the text, each with the changes that are known to mend it. */
    public static List<TextProblem> of(ExpressionKind kind, String text, Vocabulary vocabulary) {
        return new Diagnosis(kind, text, vocabulary).problems();
    }

    private List<TextProblem> problems() {
        switch (kind.parse(text)) {
            case ParseResult.Rejected<?>(int offset, String message) ->
                    problems.add(new TextProblem(true, offset, endOfPiece(offset), message, Mending.of(kind, text,
                            offset)));
            case ParseResult.Parsed<?> parsed -> checkNames();
        }
        return List.copyOf(problems);
    }

    private int endOfPiece(int offset) {
        return Tokens.of(kind, text).stream().filter(token -> token.start() <= offset && offset < token.end())
                .map(Token::end).findFirst().orElse(Math.min(offset + 1, text.length()));
    }

    private void checkNames() {
        checkVariables();
        for (Occurrence each : kind.occurrences(text)) {
            if (problems.size() == MOST) {
                return;
            }
            if (each.role() == Occurrence.Role.KEY) {
                checkKey(each);
            } else if (each.role() == Occurrence.Role.VALUE || each.role() == Occurrence.Role.MEMBER) {
                checkValue(each);
            }
        }
        problems.sort(Comparator.comparingInt(TextProblem::start));
    }

    private void checkVariables() {
        for (Token token : Tokens.of(kind, text)) {
            if (token.kind() == Token.Kind.VARIABLE && problems.size() < MOST) {
                checkVariable(token, text.substring(token.start() + 2, token.end() - 1));
            }
        }
    }

    private void checkVariable(Token token, String name) {
        if (!kind.hasVariables()) {
            problems.add(new TextProblem(true, token.start(), token.end(), "a source has no variables", List.of()));
        } else if (!vocabulary.variables().containsKey(name)) {
            List<Fix> fixes = near(name, vocabulary.variables().keySet()).stream().map(each ->
                    new Fix("Did you mean ${" + each + "}?", token.start(), token.end(), "${" + each + "}")).toList();
            problems.add(new TextProblem(true, token.start(), token.end(),
                    "the variable '" + name + "' is not declared by the definition", fixes));
        }
    }

    private void checkKey(Occurrence key) {
        if (key.text().isGround() && !vocabulary.values().containsKey(key.text().literal())) {
            warn(key, near(key.text().literal(), vocabulary.values().keySet()), Printer::printKey,
                    "nothing else in the container uses the key " + key.text().literal());
        }
    }

    private void checkValue(Occurrence value) {
        List<String> known = value.key().isGround() ? vocabulary.valuesOf(value.key().literal()) : List.of();
        if (value.text().isGround() && !known.contains(value.text().literal())) {
            warn(value, near(value.text().literal(), known), Printer::printValue,
                    "nothing else in the container gives " + value.key().literal() + " this value");
        }
    }


    /** Without a near name there is nothing to say: somebody has to be the first to use it. */
    private void warn(Occurrence place, List<String> near, UnaryOperator<String> printed,
            String message) {
        if (!near.isEmpty()) {
            problems.add(new TextProblem(false, place.start(), place.end(), message, near.stream().map(each ->
                    new Fix("Did you mean " + each + "?", place.start(), place.end(), printed.apply(each))).toList()));
        }
    }

    private static List<String> near(String wanted, Collection<String> names) {
        record Near(String name, int distance) { }
        int most = wanted.length() < SHORT ? 0 : Math.max(1, wanted.length() / 4);
        return names.stream().filter(name -> !name.equals(wanted) && Math.abs(name.length() - wanted.length()) <= most)
                .map(name -> new Near(name, name.equalsIgnoreCase(wanted) ? 0 : EditDistance.between(wanted, name)))
                .filter(each -> each.distance <= most && isNoNumber(wanted, each.name))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(OFFERED).map(Near::name).toList();
    }

    /** Words that differ in their numbers alone are different words. */
    private static boolean isNoNumber(String one, String other) {
        return !one.replaceAll("[0-9]", "").equals(other.replaceAll("[0-9]", ""));
    }
}
