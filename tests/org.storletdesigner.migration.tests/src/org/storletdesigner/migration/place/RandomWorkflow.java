package org.storletdesigner.migration.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;

/** Workflows in which definitions are shared, variables bound, and much is said of storlets. */
public final class RandomWorkflow {
    private static final List<String> NAMES = List.of("Größe", "a b", "x.y", "\"q\"", "<&>", "日本", "n\nl", "tab\t",
            "'", "\\");
    private static final List<String> KEYS = List.of("type", "size", "format", "tag");
    private static final List<String> VALUES = List.of("a", "b", "c");

    private final Random random;
    private final List<String> handlers = new ArrayList<>();

    private RandomWorkflow(Random random) {
        this.random = random;
    }

    public static Workflow of(Random random) {
        return new RandomWorkflow(random).workflow();
    }

    private Workflow workflow() {
        WorkflowBuilder builder = Documents.folding("Workflow " + random.nextInt(100));
        List<StorletDefinition> definitions = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            definitions.add(definition("D" + i));
        }
        for (int i = 0; i <= random.nextInt(5); i++) {
            place(builder, i, definitions.get(random.nextInt(definitions.size())));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            builder.source("s" + i, condition()).must(handler(), handler()).mustNever(handler(), handler())
                    .permit("overlap", any(NAMES), "d" + i, handler()).note("note " + i + any(NAMES));
        }
        Workflow workflow = builder.build();
        dropRepeated(workflow.getExpectations());
        dropRepeated(workflow.getPermits());
        dropRepeated(workflow.getNotes());
        return workflow;
    }

    /** Ids follow from what is said, so nothing is said twice. */
    private static void dropRepeated(List<? extends Identified> all) {
        Set<String> seen = new HashSet<>();
        all.removeIf(each -> !seen.add(each.getId()));
    }

    private void place(WorkflowBuilder builder, int number, StorletDefinition definition) {
        String name = "s" + number + any(NAMES).replace(".", "_").replace("\\", "/");
        builder.storlet(name, definition, storlet -> {
            storlet.setDisabled(random.nextInt(5) == 0);
            storlet.setBounds(random.nextBoolean() ? null : new Bounds(number * 500, 20, 200, 100));
            storlet.getHandlers().forEach(each -> each.setExtraCondition(random.nextBoolean() ? "" : condition()));
            if (random.nextBoolean()) {
                Storlets.bind(storlet, "v", List.of(any(VALUES), any(NAMES)));
            }
        });
        definition.getHandlers().forEach(each -> handlers.add(name + "." + each.getName()));
    }

    private StorletDefinition definition(String name) {
        DefinitionBuilder builder = DefinitionBuilder.named(name).version("1." + random.nextInt(3))
                .description(any(NAMES)).variable("v", "a");
        for (int i = 0; i <= random.nextInt(2); i++) {
            builder.handler("h" + i, condition() + " && " + any(KEYS) + " = ${v}", condition());
        }
        return builder.build();
    }

    private String condition() {
        return any(KEYS) + " = " + any(VALUES);
    }

    private String handler() {
        return any(handlers);
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
