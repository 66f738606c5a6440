package org.storletdesigner.analysis.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;

/** Renaming to a name that nobody has leaves the meaning of all expressions and every edge as it was. */
class RenameAgreementTest {
    private static final List<String> KEYS = List.of("a", "b", "\"c d\"", "${k}");
    private static final List<String> VALUES = List.of("x", "\"x\"", "y", "z", "${v}", "3");
    private static final int DOCUMENTS = 400;

    @Test
    void aNewKeyChangesNothingButItsName() {
        int done = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Workflow document = document(new Random(seed));
            String old = List.of("a", "b", "c d").get(seed % 3);
            if (agrees(document, new Renaming.OfKey(old, "new.key"), text -> renamed(text, old, "new.key"))) {
                done++;
            }
        }
        assertThat(done).isGreaterThan(DOCUMENTS / 2);
    }

    @Test
    void aNewValueChangesNothingButItself() {
        int done = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Workflow document = document(new Random(seed));
            String key = seed % 2 == 0 ? "a" : "b";
            Renaming renaming = new Renaming.OfValue(key, "x", "new value");
            if (agrees(document, renaming, text -> text.replace(" " + key + " = x ", " " + key + " = \"new value\" ")
                    .replace(" " + key + " != x ", " " + key + " != \"new value\" "))) {
                done++;
            }
        }
        assertThat(done).isGreaterThan(DOCUMENTS / 4);
    }

    /** Every key is followed by an operator, whatever its quotes. */
    private static String renamed(String text, String old, String by) {
        String printed = old.equals("c d") ? "\"c d\"" : old;
        return text.replace(" " + printed + " ", " " + by + " ");
    }

    private static boolean agrees(Workflow document, Renaming renaming, UnaryOperator<String> expected) {
        List<String> edges = edges(document);
        List<String> before = expressions(document);
        RenamePlan plan = Renames.plan(document, renaming, Limits.DEFAULT);
        if (!plan.isPossible()) {
            return false;
        }
        plan.apply();
        assertThat(expressions(document)).isEqualTo(before.stream().map(expected).toList());
        assertThat(edges(document)).isEqualTo(edges);
        return true;
    }

    /** The ground expressions with a space around every word. */
    private static List<String> expressions(Workflow document) {
        return WorkflowExtractor.extract(document, 0).handlers().stream().flatMap(RenameAgreementTest::texts)
                .map(text -> " " + text.replace("(", " ( ").replace(")", " ) ") + " ").toList();
    }

    private static java.util.stream.Stream<String> texts(Handler handler) {
        return java.util.stream.Stream.of(Printer.print(handler.trigger()), Printer.print(handler.extra()),
                Printer.print(handler.output()));
    }

    private static List<String> edges(Workflow document) {
        return new Analyzer(Limits.DEFAULT).graph(WorkflowExtractor.extract(document, 0), Progress.NONE).edges()
                .stream()
                .map(Object::toString).toList();
    }

    private static Workflow document(Random random) {
        WorkflowBuilder builder = WorkflowBuilder.named("w").keys(Keys.CASE_SENSITIVE);
        for (int d = 0; d < 2; d++) {
            DefinitionBuilder definition = DefinitionBuilder.named("D" + d).variable("k", pick(random, List.of("a",
                    "b")))
                    .variable("v", pick(random, List.of("x", "y")));
            for (int h = 0; h < 2; h++) {
                definition.handler("h" + h, expression(random, 2), expression(random, 1));
            }
            var built = definition.build();
            for (int s = 0; s < 2; s++) {
                builder.storlet("s" + d + s, built, storlet -> bind(storlet, random));
            }
        }
        return builder.build();
    }

    private static void bind(Storlet storlet, Random random) {
        if (random.nextBoolean()) {
            Storlets.bind(storlet, "k", List.of(pick(random, List.of("a", "b", "c d"))));
        }
        if (random.nextBoolean()) {
            Storlets.bind(storlet, "v", List.of(pick(random, List.of("x", "y", "z"))));
        }
        if (random.nextInt(3) == 0) {
            storlet.getHandlers().getFirst().setExtraCondition(expression(random, 0));
        }
    }

    private static String expression(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return pick(random, KEYS) + " " + pick(random, List.of("=", "=", "=", "!=")) + " " + pick(random, VALUES);
        }
        return "( " + expression(random, depth - 1) + pick(random, List.of(" && ", " || ")) + expression(random,
                depth - 1)
                + " )";
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
