package org.storletdesigner.logic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.storletdesigner.logic.expression.Comparison;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.And;
import org.storletdesigner.logic.expression.Expression.Compare;
import org.storletdesigner.logic.expression.Expression.Constant;
import org.storletdesigner.logic.expression.Expression.Equal;
import org.storletdesigner.logic.expression.Expression.Exists;
import org.storletdesigner.logic.expression.Expression.In;
import org.storletdesigner.logic.expression.Expression.Like;
import org.storletdesigner.logic.expression.Expression.Matches;
import org.storletdesigner.logic.expression.Expression.Not;
import org.storletdesigner.logic.expression.Expression.Or;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.expression.Trigger;

/** Trees with everything that is hard to write down: the same ones for the same seed. */
final class RandomTrees {
    private static final String[] WORDS = {"a", "true", "false", "in", "like", "exists", "none", "delete", "appear",
        "disappear", "new", "x.y-z", "_", "k9", "appear:", "-5", "5", "a/b:c+d@e", "", " ", "ключ", "v"};
    private static final String[] CHARACTERS = {"a", "Z", "0", "\"", "\\", "/", "$", "{", "}", "$", "{", "\n", "\r",
        "\t", "\0", "\u001f", "\u0085", "\u00a0", "\u2028", "\u2029", "\u200b", "\ue000", "\ufffe", "é", "😀",
        "\udbff\udfff", "#", "'", "*", "?", "(", ")", "&&", "||", "!", " ", "=", "~", ",", ":", "\\u0041", "${x}"};
    private static final String[] PATTERNS = {"a", "\\/", "/", "\\\\", "\\$\\{", "\\{", "[/a]", "[^\"]", ".*",
        "(?:x|y)",
        "\\d", "\\n", "\n", "\t", "\0", "😀", "\u2028", " ", "#", "\"", "&&", "||", "\\Q/\\E", "é", "'"};
    private static final String[] NUMBERS = {"0", "-0", "7", "-12", "0.50", "007", "123456789012345678901234567890.5"};
    private static final String[] VARIABLES = {"x", "_y", "in", "a.b-c"};

    private final Random random;

    RandomTrees(long seed) {
        random = new Random(seed);
    }

    Trigger trigger() {
        return switch (random.nextInt(3)) {
            case 0 -> Trigger.appear(expression(3));
            case 1 -> new Trigger(Expression.TRUE, expression(3));
            default -> new Trigger(expression(3), expression(3));
        };
    }

    Output output() {
        return switch (random.nextInt(10)) {
            case 0 -> Output.NONE;
            case 1 -> Output.DELETE;
            default -> new Output.Write(random.nextBoolean(), expression(3));
        };
    }

    Expression expression(int height) {
        return switch (random.nextInt(height > 0 ? 12 : 7)) {
            case 0 -> new Constant(random.nextBoolean());
            case 1 -> new Equal(text(), text());
            case 2 -> new Like(text(), text());
            case 3 -> new Matches(text(), pattern());
            case 4 -> new Compare(text(), Comparison.values()[random.nextInt(4)], number());
            case 5 -> new In(text(), several(this::text));
            case 6 -> new Exists(text());
            case 7, 8 -> new Not(expression(height - 1));
            case 9, 10 -> new And(operands(height - 1));
            default -> new Or(operands(height - 1));
        };
    }

    private List<Expression> operands(int height) {
        List<Expression> operands = new ArrayList<>(several(() -> expression(height)));
        operands.add(expression(height));
        return operands;
    }

    private <T> List<T> several(Supplier<T> item) {
        return Stream.generate(item).limit(1 + random.nextInt(3)).toList();
    }

    private Text text() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> Text.of(pick(WORDS));
            case 2 -> Text.of(run(CHARACTERS));
            default -> mixed(CHARACTERS);
        };
    }

    private Text pattern() {
        return switch (random.nextInt(4)) {
            case 0, 1, 2 -> Text.of(run(PATTERNS));
            default -> mixed(PATTERNS);
        };
    }

    private Text number() {
        return switch (random.nextInt(4)) {
            case 0 -> mixed(NUMBERS);
            default -> Text.of(pick(NUMBERS));
        };
    }

    private Text mixed(String[] pieces) {
        List<Text.Part> parts = new ArrayList<>();
        do {
            String literal = run(pieces);
            if (!literal.isEmpty()) {
                parts.add(new Text.Literal(literal));
            }
            parts.add(new Text.Variable(pick(VARIABLES)));
        } while (random.nextBoolean());
        return new Text(parts);
    }

    private String run(String[] pieces) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            out.append(pick(pieces));
        }
        return out.toString();
    }

    private String pick(String[] all) {
        return all[random.nextInt(all.length)];
    }
}
