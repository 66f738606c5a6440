package org.storletdesigner.analysis.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.extraction.VariableCheck;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.substitution.Substitution;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.design.Naming;

/** What is wrong with storlet definitions before anybody places them. */
public final class DefinitionCheck {
    private final StorletDefinition definition;
    private final List<DefinitionProblem> problems = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();
    private boolean readable = true;

    private DefinitionCheck(StorletDefinition definition) {
        this.definition = definition;
    }

    /** The problems of all definitions, in the order of the library. */
    public static List<DefinitionProblem> of(Library library) {
        List<DefinitionProblem> all = new ArrayList<>();
        for (StorletDefinition each : library.getDefinitions()) {
            Naming.fault(each, library.getDefinitions(), each.getName())
                    .ifPresent(fault -> all.add(new DefinitionProblem(each, true, fault)));
            all.addAll(of(each));
        }
        return all;
    }

    /** The problems of one definition: its handlers' first, then its variables'. */
    public static List<DefinitionProblem> of(StorletDefinition definition) {
        return new DefinitionCheck(definition).run();
    }

    private List<DefinitionProblem> run() {
        if (definition.getHandlers().isEmpty()) {
            report(definition, false, "there is no handler, so nothing ever starts it");
        }
        definition.getHandlers().forEach(this::check);
        definition.getVariables().forEach(this::check);
        return List.copyOf(problems);
    }

    private void check(HandlerDefinition handler) {
        Naming.fault(handler, definition.getHandlers(), handler.getName())
                .ifPresent(fault -> report(handler, true, fault));
        Set<String> variables = new LinkedHashSet<>();
        switch (Parser.trigger(handler.getTrigger())) {
            case ParseResult.Parsed<Trigger>(Trigger trigger) -> variables.addAll(Substitution.variables(trigger));
            case ParseResult.Rejected<Trigger> rejected -> refuse(handler, "trigger", rejected.describe(handler.getTrigger()));
        }
        String output = handler.getOutput().isBlank() ? "none" : handler.getOutput();
        switch (Parser.output(output)) {
            case ParseResult.Parsed<Output>(Output written) -> variables.addAll(Substitution.variables(written));
            case ParseResult.Rejected<Output> rejected -> refuse(handler, "output", rejected.describe(output));
        }
        variables.stream().filter(each -> !isDeclared(each)).forEach(each ->
                report(handler, true, "the variable '" + each + "' is used and not declared"));
        used.addAll(variables);
    }

    private void refuse(HandlerDefinition handler, String part, String reason) {
        readable = false;
        report(handler, true, "the " + part + " cannot be read: " + reason);
    }

    private boolean isDeclared(String name) {
        return definition.getVariables().stream().anyMatch(each -> name.equals(each.getName()));
    }

    private void check(Variable variable) {
        Optional<String> misnamed = Naming.fault(variable, definition.getVariables(), variable.getName());
        misnamed.ifPresent(fault -> report(variable, true, fault));
        if (misnamed.isEmpty() && !VariableName.isFit(variable.getName())) {
            report(variable, true, "a variable's name is a letter or '_' and then letters, digits, '_', '.' and '-'");
        } else if (misnamed.isEmpty() && readable && !used.contains(variable.getName())) {
            report(variable, false, "no handler uses this variable");
        }
        VariableCheck.faults(variable, variable.getDefaultValues()).forEach(fault ->
                report(variable, true, "the default does not fit: the variable " + fault));
    }

    private void report(Named about, boolean error, String message) {
        problems.add(new DefinitionProblem(about, error, message));
    }
}
