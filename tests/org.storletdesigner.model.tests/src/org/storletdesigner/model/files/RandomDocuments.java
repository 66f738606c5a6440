package org.storletdesigner.model.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.ExpectationKind;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.VariableKind;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.Writing;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;

/** Valid documents that use every feature of the model, with texts that are hard on XML. */
final class RandomDocuments {
    private static final String[] PIECES = {"a", "key", " ", "  ", "\n", "\r", "\r\n", "\t", "&", "&amp;", "<", ">", "]]>",
        "\"", "'", "\\", "\\u0001", "\u0001", "\u0000", "\u001F", "\u007F", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\uFFFF",
        "\u241B", "\u241B{1}", "\uFFFD", "é", "\uD83D\uDE00", "\uDBFF\uDFFF", "\n=======\n", "\n<<<<<<< x\n", "\n>>>>>>> y\n",
        "\n||||||| z\n", "<![CDATA[", "<!--", "-->", "&#10;", "${v}", " && ", " || ", "."};

    private final Random random;
    private int names;

    RandomDocuments(long seed) {
        random = new Random(seed);
    }

    Workflow workflow() {
        WorkflowBuilder builder = WorkflowBuilder.named(name()).firing(pick(Firing.values()))
                .writing(pick(Writing.values())).keys(pick(Keys.values()));
        for (StorletDefinition definition : definitions()) {
            for (int copies = random.nextInt(3); copies > 0; copies--) {
                builder.storlet(name(), definition, this::fill);
            }
        }
        for (int count = random.nextInt(3); count > 0; count--) {
            builder.source(name(), text()).note(name());
        }
        Workflow workflow = builder.build();
        workflow.getSources().forEach(source -> source.setBounds(bounds()));
        relate(workflow, HandlerNames.all(workflow).toList());
        return workflow;
    }

    Library library() {
        Library library = ModelFactory.eINSTANCE.createLibrary();
        library.setId(Ids.derived("library", name()));
        library.setName(text());
        library.getDefinitions().addAll(definitions());
        return library;
    }

    private List<StorletDefinition> definitions() {
        List<StorletDefinition> definitions = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            definitions.add(definition());
        }
        return definitions;
    }

    private StorletDefinition definition() {
        DefinitionBuilder builder = DefinitionBuilder.named(name()).description(text()).category(text())
                .version(text());
        if (random.nextBoolean()) {
            builder.code("java", text(), text(), "00ff");
        }
        for (int count = random.nextInt(3); count > 0; count--) {
            builder.variable(name(), pick(VariableKind.values()), this::fill);
        }
        for (int count = random.nextInt(4); count > 0; count--) {
            builder.handler(name(), text(), text(), handler -> {
                handler.setDescription(text());
                handler.getEvents()
                        .addAll(random.nextBoolean() ? List.of() : List.of(HandlerEvent.DELETE, HandlerEvent.CREATE));
                Definitions.setAttribute(handler, name(), texts());
            });
        }
        StorletDefinition definition = builder.build();
        definition.setLibraryDigest(text());
        return definition;
    }

    private void fill(Variable variable) {
        variable.setDescription(text());
        variable.setList(random.nextBoolean());
        variable.getDefaultValues().addAll(texts());
        variable.getAllowedValues().addAll(texts());
    }

    private void fill(Storlet storlet) {
        storlet.setDisabled(random.nextBoolean());
        storlet.setCollapsed(random.nextBoolean());
        storlet.setBounds(bounds());
        for (Variable variable : storlet.getDefinition().getVariables()) {
            Storlets.bind(storlet, variable.getName(), texts());
        }
        for (Handler handler : storlet.getHandlers()) {
            handler.setDisabled(random.nextBoolean());
            handler.setExtraCondition(text());
            handler.setBounds(bounds());
        }
    }

    private void relate(Workflow workflow, List<Handler> handlers) {
        for (int count = handlers.isEmpty() ? 0 : random.nextInt(4); count > 0; count--) {
            var expectation = ModelFactory.eINSTANCE.createExpectation();
            expectation.setId(Ids.derived("e", name()));
            expectation.setFrom(handlers.get(random.nextInt(handlers.size())));
            expectation.setTo(handlers.get(random.nextInt(handlers.size())));
            expectation.setKind(pick(ExpectationKind.values()));
            workflow.getExpectations().add(expectation);
            var permit = ModelFactory.eINSTANCE.createPermit();
            permit.setId(Ids.derived("p", name()));
            permit.setRule("cycle");
            permit.setReason(text());
            permit.setDigest(text());
            permit.getHandlers().addAll(handlers.subList(random.nextInt(handlers.size()), handlers.size()));
            workflow.getPermits().add(permit);
        }
    }

    private Bounds bounds() {
        return random.nextBoolean() ? null
                : new Bounds(random.nextInt(2000) - 1000, random.nextInt(2000), random.nextInt(300), random.nextInt(300));
    }

    private String name() {
        return text() + ++names;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            texts.add(text());
        }
        return texts;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(6); count > 0; count--) {
            text.append(pick(PIECES));
        }
        return text.toString();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
