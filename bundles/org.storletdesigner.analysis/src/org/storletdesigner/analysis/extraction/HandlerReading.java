package org.storletdesigner.analysis.extraction;

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
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Part;
import org.storletdesigner.analysis.workflow.Rejection;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.substitution.Binding;
import org.storletdesigner.logic.substitution.Bindings;
import org.storletdesigner.logic.substitution.Substituted;
import org.storletdesigner.logic.substitution.Substitution;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.text.Problem;

/** What the texts of one handler come to: expressions parsed, variables replaced, faults noted. Immutable when made. */
final class HandlerReading {
    private record Parsed(Trigger trigger, Expression extra, Output output) { }

    private final HandlerTexts texts;
    private final List<Rejection> rejected = new ArrayList<>();
    private final Set<Finding> faults = new LinkedHashSet<>();
    private final Set<String> misfits = new LinkedHashSet<>();
    private Optional<Handler> linked = Optional.empty();
    private Optional<Handler> unlinked = Optional.empty();
    private Set<String> spellings = Set.of();

    HandlerReading(HandlerTexts texts) {
        this.texts = texts;
        parse().ifPresent(parsed -> {
            checkVariables(parsed);
            Optional<Parsed> ground = substitute(parsed);
            spellings = texts.folds() ? keys(ground.orElse(parsed)) : Set.of();
            linked = ground.map(this::folded).map(this::handler);
            unlinked = linked.isPresent() ? Optional.empty() : Optional.of(handler(parsed));
        });
    }

    HandlerTexts texts() {
        return texts;
    }

    /** The handler with ground expressions, if it can have edges. */
    Optional<Handler> linked() {
        return linked;
    }

    /** The handler as it is written, if it parses and a variable has no fitting value. */
    Optional<Handler> unlinked() {
        return unlinked;
    }

    List<Rejection> rejected() {
        return rejected;
    }

    Set<Finding> faults() {
        return faults;
    }

    /** The keys as they are written, where the store folds them. */
    Set<String> spellings() {
        return spellings;
    }

    private Handler handler(Parsed parsed) {
        Set<Event> events = texts.events().stream().map(event -> switch (event) {
            case CREATE -> Event.CREATE;
            case CHANGE -> Event.CHANGE;
            case DELETE -> Event.DELETE;
        }).collect(Collectors.toSet());
        return new Handler(texts.id(), texts.name(), texts.storlet(), events, parsed.trigger, parsed.extra,
                parsed.output);
    }

    private Optional<Parsed> parse() {
        String output = texts.output().isBlank() ? "none" : texts.output();
        String extra = texts.extra().isBlank() ? "true" : texts.extra();
        Optional<Trigger> trigger = accept(Parser.trigger(texts.trigger()), texts.owner(), Part.TRIGGER,
                texts.trigger());
        Optional<Output> written = accept(Parser.output(output), texts.owner(), Part.OUTPUT, output);
        Optional<Expression> condition = accept(Parser.expression(extra), texts.id(), Part.EXTRA_CONDITION, extra);
        return trigger.isPresent() && written.isPresent() && condition.isPresent()
                ? Optional.of(new Parsed(trigger.get(), condition.get(), written.get())) : Optional.empty();
    }

    private <T> Optional<T> accept(ParseResult<T> result, String owner, Part part, String text) {
        return switch (result) {
            case ParseResult.Parsed<T>(T value) -> Optional.of(value);
            case ParseResult.Rejected<T>(int offset, String message) -> {
                rejected.add(new Rejection(texts.name(), owner, part, text, offset, message));
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

    private void checkVariables(Parsed parsed) {
        Set<String> used = variables(parsed);
        texts.variables().stream().filter(variable -> used.contains(variable.name())).forEach(variable ->
                VariableCheck.faults(variable).forEach(fault -> {
                    misfits.add(variable.name());
                    report(Rule.BAD_VALUE, variable.name(), fault);
                }));
    }

    private void report(Rule rule, String variable, String fault) {
        faults.add(Finding.of(rule, Severity.ERROR, List.of(texts.name()), variable + "\0" + fault,
                "the variable '" + variable + "' " + fault));
    }

    private Optional<Parsed> substitute(Parsed parsed) {
        Bindings bindings = bindings();
        Optional<Trigger> trigger = ground(Substitution.trigger(parsed.trigger, bindings));
        Optional<Expression> extra = ground(Substitution.expression(parsed.extra, bindings));
        Optional<Output> output = ground(Substitution.output(parsed.output, bindings));
        return trigger.isPresent() && extra.isPresent() && output.isPresent()
                ? Optional.of(new Parsed(trigger.get(), extra.get(), output.get())) : Optional.empty();
    }

    private static Set<String> keys(Parsed parsed) {
        Set<String> keys = new LinkedHashSet<>(ExpressionKeys.of(parsed.trigger.appear()));
        keys.addAll(ExpressionKeys.of(parsed.trigger.disappear()));
        keys.addAll(ExpressionKeys.of(parsed.extra));
        keys.addAll(ExpressionKeys.of(parsed.output));
        return keys;
    }

    private Parsed folded(Parsed parsed) {
        return texts.folds() ? new Parsed(KeyFolding.fold(parsed.trigger), KeyFolding.fold(parsed.extra),
                KeyFolding.fold(parsed.output)) : parsed;
    }

    private Bindings bindings() {
        Map<String, Binding> bindings = new LinkedHashMap<>();
        texts.variables().forEach(variable ->
                bindings.put(variable.name(), new Binding(variable.kind(), variable.values())));
        return new Bindings(bindings);
    }

    private <T> Optional<T> ground(Substituted<T> result) {
        return switch (result) {
            case Substituted.Ground<T>(T value) -> Optional.of(value);
            case Substituted.Failed<T>(List<Problem> problems) -> {
                problems.forEach(this::report);
                yield Optional.empty();
            }
        };
    }

    private void report(Problem problem) {
        switch (problem) {
            case Problem.Unbound(String variable) -> report(Rule.UNBOUND, variable, isDeclared(variable)
                    ? "has no value" : "is not declared by the definition '" + texts.definition() + "'");
            case Problem.Bad(String variable, String message) -> {
                if (!misfits.contains(variable)) { // a value that is wrong in itself is told once, not at each use
                    report(Rule.BAD_VALUE, variable, message);
                }
            }
        }
    }

    private boolean isDeclared(String variable) {
        return texts.variables().stream().anyMatch(each -> each.name().equals(variable));
    }
}
