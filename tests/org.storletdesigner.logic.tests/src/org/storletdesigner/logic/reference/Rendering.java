package org.storletdesigner.logic.reference;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes formulas in the expression language. The style chooses among the ways to write the same thing; a part of a
 * formula is written the same way wherever it stands, so that shrinking keeps it.
 */
public record Rendering(int style) {
    private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Pattern BARE_VALUE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_./:+@-]*");

    /** The text of an output. */
    public String output(Scenario scenario) {
        return switch (scenario.kind()) {
            case NONE -> "none";
            case DELETE -> "delete";
            case CHANGE -> expression(scenario.output());
            case CREATE -> "new: " + expression(scenario.output());
        };
    }

    /** The text of a trigger, without the extra condition. */
    public String trigger(Scenario scenario) {
        String appear = expression(scenario.appear());
        if (scenario.disappear().equals(Formula.FALSE)) {
            return choice(scenario.appear(), 4) == 0 ? "appear: " + appear : appear;
        }
        String disappear = "disappear: " + expression(scenario.disappear());
        return scenario.appear().equals(Formula.TRUE) ? disappear : "appear: " + appear + ", " + disappear;
    }

    /** The text of an expression. */
    public String expression(Formula formula) {
        return switch (formula) {
            case Formula.Fixed(boolean value) -> value ? "true" : "false";
            case Formula.Leaf leaf -> atom(leaf, "");
            case Formula.Negation(Formula.Leaf leaf) when choice(leaf, 2) == 0 && hasNegatedOperator(leaf.check()) ->
                atom(leaf, "!");
            case Formula.Negation(Formula operand) -> "!" + unary(operand);
            case Formula.All(List<Formula> operands) -> operands.stream().map(this::unary)
                    .collect(Collectors.joining(choice(formula, 3) == 0 ? " # and\n&&" : " && "));
            case Formula.Some(List<Formula> operands) -> operands.stream().map(this::conjunction)
                    .collect(Collectors.joining(choice(formula, 3) == 0 ? "||" : " || "));
        };
    }

    private String unary(Formula formula) {
        boolean compound = formula instanceof Formula.All || formula instanceof Formula.Some;
        return compound || choice(formula, 5) == 0 ? "(" + expression(formula) + ")" : expression(formula);
    }

    private String conjunction(Formula formula) {
        return formula instanceof Formula.All && choice(formula, 2) == 0 ? expression(formula) : unary(formula);
    }

    private static boolean hasNegatedOperator(Check check) {
        return !(check instanceof Check.Order || check instanceof Check.Present);
    }

    private String atom(Formula.Leaf leaf, String negation) {
        String key = key(leaf);
        return switch (leaf.check()) {
            case Check.Same(String value) -> key + (negation.isEmpty() ? " = " : " != ") + value(leaf, value);
            case Check.OneOf(List<String> values) -> key + " " + negation + "in ("
                    + values.stream().map(value -> value(leaf, value)).collect(Collectors.joining(", ")) + ")";
            case Check.Wild(String glob) -> key + " " + negation + "like " + value(leaf, glob);
            case Check.Shape(String pattern) -> key + " " + negation + "~ " + pattern(leaf, pattern);
            case Check.Order(String sign, String number) -> key + " " + sign + " " + value(leaf, number);
            case Check.Present() -> "exists(" + key + ")";
        };
    }

    private String key(Formula.Leaf leaf) {
        boolean bare = BARE_KEY.matcher(leaf.key()).matches() && choice(leaf, 7) != 0;
        return bare ? leaf.key() : quoted(leaf.key());
    }

    private String value(Formula.Leaf leaf, String value) {
        return BARE_VALUE.matcher(value).matches() && choice(leaf, 3) != 0 ? value : quoted(value);
    }

    private String pattern(Formula.Leaf leaf, String pattern) {
        if (!pattern.isEmpty() && choice(leaf, 2) == 0) {
            return "/" + pattern.replace("/", "\\/") + "/";
        }
        return value(leaf, pattern);
    }

    private static String quoted(String text) {
        return "\"" + text.codePoints().mapToObj(Rendering::escaped).collect(Collectors.joining()) + "\"";
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> Character.toString(character);
        };
    }

    private int choice(Formula formula, int bound) {
        return new Random(style * 1_000_003L + formula.toString().hashCode() * 31L + bound).nextInt(1000) % bound;
    }
}
