package org.storletdesigner.cli.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.NearNames;
import org.storletdesigner.exchange.Input;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Naming;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;

/** A definition of a library with values for its variables, to be placed in copies of workflows. */
public final class NewStorlet {
    private final LibraryEntry entry;
    private final Map<String, List<String>> values;

    private NewStorlet(LibraryEntry entry, Map<String, List<String>> values) {
        this.entry = entry;
        this.values = values;
    }

    /** Reads the library and checks that the definition has the variables that are bound. */
    public static NewStorlet of(Addition addition) throws AtFault, FileFormatException {
        LibraryEntry entry = LibraryEntry.open(addition.definition());
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String binding : addition.bindings()) {
            int equals = binding.indexOf('=');
            String name = binding.substring(0, equals);
            refuseUnknown(entry, name);
            values.computeIfAbsent(name, unbound -> new ArrayList<>()).add(binding.substring(equals + 1));
        }
        return new NewStorlet(entry, values);
    }

    private static void refuseUnknown(LibraryEntry entry, String name) throws AtFault {
        List<String> names = entry.definition().getVariables().stream().map(Variable::getName).toList();
        if (!names.contains(name)) {
            String question = NearNames.question(name, names);
            throw new AtFault(entry.file() + ": '" + entry.definition().getName() + "' has no variable '" + name + "'"
                    + (question.isEmpty() ? available(names) : question));
        }
    }

    private static String available(List<String> names) {
        return names.isEmpty() ? "; it has none" : "; it has " + String.join(", ", names);
    }

    /** The file with the storlet in it, under its definition's name or the nearest one that is free. */
    public Placed in(OpenedFile file) {
        Workflow larger = EcoreUtil.copy(file.input().document());
        StorletDefinition definition = EcoreUtil.copy(entry.definition());
        larger.getDefinitions().add(definition);
        String name = Naming.free(larger.getStorlets(), definition.getName());
        Storlet storlet = Storlets.place(larger, definition, name);
        values.forEach((variable, texts) -> Storlets.bind(storlet, variable, texts));
        return new Placed(name, opened(file, larger, file.regions().with(larger, name,
                new Regions.Origin(entry.file(), entry.places()))));
    }

    /** A workflow that has this storlet alone. The same call gives the same ids, so that it can be told from others. */
    public Workflow alone(Optional<String> name) {
        String called = name.orElse(entry.definition().getName());
        return WorkflowBuilder.named(called).storlet(called, entry.definition(), storlet ->
                values.forEach((variable, texts) -> Storlets.bind(storlet, variable, texts))).build();
    }

    private static OpenedFile opened(OpenedFile file, Workflow larger, Regions regions) {
        Input input = new Input(larger, file.input().places(), file.input().notes(), file.input().faults());
        org.storletdesigner.analysis.workflow.Workflow workflow = file.home().extract(larger);
        return new OpenedFile(file.name(), input, workflow, Inputs.rejected(input, workflow, regions), file.notes(),
                regions, file.home());
    }

    /** A workflow with a new storlet in it, and the name that the storlet has there. */
    public record Placed(String storlet, OpenedFile file) { }
}
