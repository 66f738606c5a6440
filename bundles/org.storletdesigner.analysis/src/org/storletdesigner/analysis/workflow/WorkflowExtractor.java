package org.storletdesigner.analysis.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.text.Binding;
import org.storletdesigner.logic.text.Bindings;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.text.Problem;
import org.storletdesigner.logic.text.Substituted;
import org.storletdesigner.logic.text.Substitution;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.model.ExpectationKind;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;

/** Takes from a document what an analysis needs: expressions parsed, variables replaced, disabled parts left out. */
public final class WorkflowExtractor {
    private record Parsed(Trigger trigger, Expression extra, Output output) { }

    private final org.storletdesigner.model.Workflow document;
    private final boolean folds;
    private final List<Handler> handlers = new ArrayList<>();
    private final List<Handler> unlinked = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private WorkflowExtractor(org.storletdesigner.model.Workflow document) {
        this.document = document;
        folds = document.getKeys() == Keys.FOLDED;
    }

    /** The workflow as it is now; call it from the thread that changes the document. */
    public static Workflow extract(org.storletdesigner.model.Workflow document, long revision) {
        return new WorkflowExtractor(document).extract(revision);
    }

    private Workflow extract(long revision) {
        for (Storlet storlet : document.getStorlets()) {
            for (org.storletdesigner.model.Handler handler : storlet.getHandlers()) {
                if (Storlets.isEnabled(handler)) {
                    add(storlet, handler);
                }
            }
        }
        List<Source> sources = sources();
        return new Workflow(document.getName(), revision, rules(), handlers, sources, unlinked, rejected, faults, notes,
                expectations(), permits());
    }

    private List<Expectation> expectations() {
        return document.getExpectations().stream().map(each -> new Expectation(each.getId(),
                HandlerNames.of(each.getFrom()), HandlerNames.of(each.getTo()),
                each.getKind() == ExpectationKind.MUST)).toList();
    }

    private List<Permit> permits() {
        return document.getPermits().stream().map(each -> new Permit(each.getId(), each.getRule(),
                each.getHandlers().stream().map(HandlerNames::of).collect(Collectors.toSet()), each.getReason(),
                each.getDigest())).toList();
    }

    private StoreRules rules() {
        return new StoreRules(switch (document.getFiring()) {
            case ON_CHANGE -> StoreRules.Firing.ON_CHANGE;
            case EVERY_WRITE -> StoreRules.Firing.EVERY_WRITE;
        }, switch (document.getWriting()) {
            case MERGE -> StoreRules.Writing.MERGE;
            case REPLACE -> StoreRules.Writing.REPLACE;
        });
    }

    private void add(Storlet storlet, org.storletdesigner.model.Handler handler) {
        String name = HandlerNames.of(handler);
        parse(handler, name).ifPresent(parsed -> {
            checkVariables(storlet, name, parsed);
            Handler written = handler(handler, name, parsed);
            substitute(storlet, name, parsed).ifPresentOrElse(
                    ground -> handlers.add(handler(handler, name, ground)), () -> unlinked.add(written));
        });
    }

    private static Handler handler(org.storletdesigner.model.Handler handler, String name, Parsed parsed) {
        Set<Event> events = Definitions.events(handler.getDefinition()).stream().map(event -> switch (event) {
            case CREATE -> Event.CREATE;
            case CHANGE -> Event.CHANGE;
            case DELETE -> Event.DELETE;
        }).collect(Collectors.toSet());
        return new Handler(handler.getId(), name, Storlets.of(handler).getName(), events, parsed.trigger, parsed.extra,
                parsed.output);
    }

    private Optional<Parsed> parse(org.storletdesigner.model.Handler handler, String name) {
        HandlerDefinition definition = handler.getDefinition();
        String output = definition.getOutput().isBlank() ? "none" : definition.getOutput();
        String extra = handler.getExtraCondition().isBlank() ? "true" : handler.getExtraCondition();
        Optional<Trigger> trigger = accept(Parser.trigger(definition.getTrigger()), name, definition.getId(),
                Part.TRIGGER, definition.getTrigger());
        Optional<Output> written = accept(Parser.output(output), name, definition.getId(), Part.OUTPUT, output);
        Optional<Expression> condition = accept(Parser.expression(extra), name, handler.getId(),
                Part.EXTRA_CONDITION, extra);
        return trigger.isPresent() && written.isPresent() && condition.isPresent()
                ? Optional.of(new Parsed(trigger.get(), condition.get(), written.get())) : Optional.empty();
    }

    private <T> Optional<T> accept(ParseResult<T> result, String name, String owner, Part part, String text) {
        return switch (result) {
            case ParseResult.Parsed<T>(T value) -> Optional.of(value);
            case ParseResult.Rejected<T>(int offset, String message) -> {
                rejected.add(new Rejection(name, owner, part, text, offset, message));
                yield Optional.empty();
            }
        };
    }

    private static Set<String> variables(Parsed parsed) {
        Set<String> used = new LinkedHashSet<>(Substitution.variables(parsed.trigger));
        used.addAll(Substitution.variables(parsed.extra));
        used.addAll(Substitution.variables(parsed.output));
        return used;
    }

    private void checkVariables(Storlet storlet, String name, Parsed parsed) {
        Set<String> used = variables(parsed);
        for (Variable variable : storlet.getDefinition().getVariables()) {
            if (used.contains(variable.getName())) {
                VariableCheck.faults(variable, Storlets.values(storlet, variable))
                        .forEach(fault -> report(Rule.BAD_VALUE, name, variable.getName(), fault));
            }
        }
    }

    private void report(Rule rule, String handler, String variable, String fault) {
        Finding finding = Finding.of(rule, Severity.ERROR, List.of(handler), variable + "\0" + fault,
                "the variable '" + variable + "' " + fault);
        if (!faults.contains(finding)) {
            faults.add(finding);
        }
    }

    private Optional<Parsed> substitute(Storlet storlet, String name, Parsed parsed) {
        Bindings bindings = bindings(storlet);
        Optional<Trigger> trigger = ground(Substitution.trigger(parsed.trigger, bindings), storlet, name);
        Optional<Expression> extra = ground(Substitution.expression(parsed.extra, bindings), storlet, name);
        Optional<Output> output = ground(Substitution.output(parsed.output, bindings), storlet, name);
        return trigger.isPresent() && extra.isPresent() && output.isPresent()
                ? Optional.of(folded(new Parsed(trigger.get(), extra.get(), output.get()))) : Optional.empty();
    }

    private Parsed folded(Parsed parsed) {
        return folds ? new Parsed(KeyFolding.fold(parsed.trigger), KeyFolding.fold(parsed.extra),
                KeyFolding.fold(parsed.output)) : parsed;
    }

    private static Bindings bindings(Storlet storlet) {
        Map<String, Binding> bindings = new LinkedHashMap<>();
        for (Variable variable : storlet.getDefinition().getVariables()) {
            bindings.put(variable.getName(), new Binding(VariableCheck.kind(variable.getKind()),
                    Storlets.values(storlet, variable)));
        }
        return new Bindings(bindings);
    }

    private <T> Optional<T> ground(Substituted<T> result, Storlet storlet, String name) {
        return switch (result) {
            case Substituted.Ground<T>(T value) -> Optional.of(value);
            case Substituted.Failed<T>(List<Problem> problems) -> {
                problems.forEach(problem -> report(problem, storlet, name));
                yield Optional.empty();
            }
        };
    }

    private void report(Problem problem, Storlet storlet, String name) {
        switch (problem) {
            case Problem.Unbound(String variable) -> report(Rule.UNBOUND, name, variable,
                    isDeclared(storlet, variable) ? "has no value" : "is not declared by the definition '"
                            + storlet.getDefinition().getName() + "'");
            case Problem.Bad(String variable, String message) -> report(Rule.BAD_VALUE, name, variable, message);
        }
    }

    private static boolean isDeclared(Storlet storlet, String variable) {
        return storlet.getDefinition().getVariables().stream().anyMatch(each -> each.getName().equals(variable));
    }

    /** The declared sources; none, which means that anything may be written, when one of them cannot be read. */
    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (org.storletdesigner.model.Source source : document.getSources()) {
            source(source).ifPresent(sources::add);
        }
        if (sources.size() == document.getSources().size()) {
            return sources;
        }
        notes.add("a source cannot be read, so anything is taken to be written from outside");
        return List.of();
    }

    private Optional<Source> source(org.storletdesigner.model.Source source) {
        Optional<Output> output = accept(Parser.output(source.getOutput()), source.getName(), source.getId(),
                Part.SOURCE, source.getOutput());
        if (output.isPresent() && !Substitution.variables(output.get()).isEmpty()) {
            rejected.add(new Rejection(source.getName(), source.getId(), Part.SOURCE, source.getOutput(),
                    Math.max(0, source.getOutput().indexOf("${")), "a source has no variables"));
            return Optional.empty();
        }
        return output.map(value -> new Source(source.getId(), source.getName(), folds ? KeyFolding.fold(value) : value));
    }
}
