package org.storletdesigner.model.design;

import java.util.List;
import java.util.function.Consumer;
import org.storletdesigner.model.Code;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.VariableKind;

/** Writes a storlet definition in a few lines. Ids follow from the names: the same calls give equal definitions. */
public final class DefinitionBuilder {
    private final StorletDefinition definition = ModelFactory.eINSTANCE.createStorletDefinition();

    private DefinitionBuilder(String name) {
        definition.setName(name);
        definition.setId(Ids.derived("definition", name));
    }

    public static DefinitionBuilder named(String name) {
        return new DefinitionBuilder(name);
    }

    public DefinitionBuilder description(String description) {
        definition.setDescription(description);
        return this;
    }

    public DefinitionBuilder category(String category) {
        definition.setCategory(category);
        return this;
    }

    public DefinitionBuilder version(String version) {
        definition.setVersion(version);
        return this;
    }

    public DefinitionBuilder code(String language, String mainClass, String artefact, String digest) {
        Code code = ModelFactory.eINSTANCE.createCode();
        code.setLanguage(language);
        code.setMainClass(mainClass);
        code.setArtefact(artefact);
        code.setDigest(digest);
        definition.setCode(code);
        return this;
    }

    /** A text variable; without default values it must be bound. */
    public DefinitionBuilder variable(String name, String... defaultValues) {
        List<String> values = List.of(defaultValues);
        return variable(name, VariableKind.TEXT, variable -> variable.getDefaultValues().addAll(values));
    }

    public DefinitionBuilder variable(String name, VariableKind kind, Consumer<Variable> more) {
        Variable variable = ModelFactory.eINSTANCE.createVariable();
        variable.setId(Ids.derived("variable", definition.getName(), name));
        variable.setName(name);
        variable.setKind(kind);
        more.accept(variable);
        definition.getVariables().add(variable);
        return this;
    }

    /** A handler; without events it listens to create and change. */
    public DefinitionBuilder handler(String name, String trigger, String output, HandlerEvent... events) {
        return handler(name, trigger, output, handler -> handler.getEvents().addAll(List.of(events)));
    }

    public DefinitionBuilder handler(String name, String trigger, String output, Consumer<HandlerDefinition> more) {
        HandlerDefinition handler = ModelFactory.eINSTANCE.createHandlerDefinition();
        handler.setId(Ids.derived("handler", definition.getName(), name));
        handler.setName(name);
        handler.setTrigger(trigger);
        handler.setOutput(output);
        more.accept(handler);
        definition.getHandlers().add(handler);
        return this;
    }

    public StorletDefinition build() {
        return definition;
    }
}
