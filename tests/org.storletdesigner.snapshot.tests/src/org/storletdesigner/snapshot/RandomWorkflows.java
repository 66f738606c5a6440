package org.storletdesigner.snapshot;

import java.util.List;
import java.util.Random;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.Writing;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;

/** Workflows that can be analysed, with edges, whose names and texts are hard on graph files. */
public final class RandomWorkflows {
    private static final String[] PIECES = {"a", " ", "\n", "\r", "\t", "\"", "\\", "\\N", "<", "&", ">", ";", "^", "%41", "=",
        "[", "]", "{", "}", "'", "\u0000", "\u0001", "\u007F", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\u05E2\u05D1",
        "\u202E", "\uD83D\uDC68\u200D\uD83D\uDC69", "\uDBFF\uDFFF", "\u7535", "&amp;", "&#65;", "]]>", "node", "->", "/*",
        "#", "sd_item", "x".repeat(10_000)};
    private static final String[] TRIGGERS = {"k = a", "k ~ /[ab]*/ && !(m = \"\\u0001\")", "appear: k = a, disappear: m = b",
        "n > 3", "true", "k = ${v}", "k =", "", "exists(\"\u7535\")"};
    private static final String[] OUTPUTS = {"k = a", "k = b || m = \"\\\"\"", "new: k = a", "delete", "none", "", "n = ${v}", "("};

    private final Random random;
    private int names;

    public RandomWorkflows(long seed) {
        random = new Random(seed);
    }

    public Workflow next() {
        WorkflowBuilder builder = WorkflowBuilder.named(text()).writing(pick(Writing.values()));
        for (int count = random.nextInt(3); count > 0; count--) {
            StorletDefinition definition = definition();
            for (int copies = random.nextInt(3); copies > 0; copies--) {
                builder.storlet(name(), definition, this::fill);
            }
        }
        for (int count = random.nextInt(3); count > 0; count--) {
            builder.source(name(), pick(OUTPUTS)).note(name());
        }
        Workflow workflow = builder.build();
        relate(builder, HandlerNames.all(workflow).toList());
        workflow.getNotes().forEach(note -> note.setBounds(bounds()));
        return workflow;
    }

    private StorletDefinition definition() {
        DefinitionBuilder builder = DefinitionBuilder.named(name()).description(text()).category(text());
        if (random.nextBoolean()) {
            builder.code("java", text(), text(), "00ff");
        }
        builder.variable("v", random.nextBoolean() ? new String[0] : new String[] {text()});
        for (int count = random.nextInt(4); count > 0; count--) {
            builder.handler(name(), pick(TRIGGERS), pick(OUTPUTS));
        }
        return builder.build();
    }

    private void fill(Storlet storlet) {
        storlet.setDisabled(random.nextInt(5) == 0);
        storlet.setCollapsed(random.nextBoolean());
        storlet.setBounds(bounds());
        if (random.nextBoolean()) {
            Storlets.bind(storlet, "v", List.of(text(), ""));
        }
        storlet.getHandlers().forEach(handler -> handler.setExtraCondition(random.nextBoolean() ? "" : "k = a"));
    }

    private void relate(WorkflowBuilder builder, List<Handler> handlers) {
        if (!handlers.isEmpty() && random.nextBoolean()) {
            String from = HandlerNames.of(handlers.get(random.nextInt(handlers.size())));
            builder.permit("cycle", name(), text(), from);
            builder.mustNever(from, HandlerNames.of(handlers.get(random.nextInt(handlers.size()))));
        }
    }

    private Bounds bounds() {
        return random.nextBoolean() ? null : new Bounds(random.nextInt(2000) - 1000, random.nextInt(2000), 120, 40);
    }

    private String name() {
        return text() + ++names;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(5); count > 0; count--) {
            text.append(pick(PIECES));
        }
        return text.toString();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
