package org.storletdesigner.analysis.reference;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.reference.Reference.Fate;
import org.storletdesigner.analysis.reference.Walk.Node;
import org.storletdesigner.logic.verdict.PartialState;

/**
 * Replays objects on their way, and says what is wrong with the story that is told of them. Where the story leaves a
 * key open it is enough that some object does what is told.
 */
public final class RunJudge {
    /** The handler that runs after the last one of a way that ends. */
    private static final int NOBODY = -1;

    private final Reference reference;
    private final Space space;
    private final List<Integer> members;
    private final Reference.Order order;

    private RunJudge(Reference reference, List<Integer> members, Reference.Order order) {
        this.reference = reference;
        space = reference.store().space();
        this.members = members;
        this.order = order;
    }

    /** A judge of ways among these handlers. */
    public static RunJudge among(Reference reference, Collection<String> names) {
        List<Integer> members = names.stream().map(reference.scenario()::position).toList();
        return new RunJudge(reference, members, (listener, next) -> members.contains(next));
    }

    /** A judge of ways that go round this ring. */
    public static RunJudge round(Reference reference, List<String> ring) {
        List<Integer> members = ring.stream().map(reference.scenario()::position).toList();
        return new RunJudge(reference, members, Reference.order(members));
    }

    /** What is wrong with a way that should show a fate: for a bounded one it is to be the longest. */
    public Optional<String> fault(Run run, Fate fate) {
        if (run.steps().isEmpty() || fate.isEndless() != run.loop() >= 0 || run.loop() >= run.steps().size()) {
            return Optional.of("has " + run.steps().size() + " steps and leads back to " + run.loop());
        }
        if (!fate.isEndless() && run.steps().size() != fate.mostRuns()) {
            return Optional.of("has " + run.steps().size() + " steps, but there is a way of " + fate.mostRuns());
        }
        Predicate<Node> fits = fate.outcome() == Outcome.CERTAIN
                ? reference.walk(members, order).certain()::contains : node -> true;
        return replay(run, reference.origins()::starts, fits);
    }

    /** What is wrong with a way that ends somewhere, and begins with any object on which its first handler can run. */
    public Optional<String> fault(Run run) {
        return run.steps().isEmpty() || run.loop() >= 0 ? Optional.of("does not end")
                : replay(run, reference.origins()::runs, node -> true);
    }

    private Optional<String> replay(Run run, IntFunction<BitSet> starts, Predicate<Node> fits) {
        int first = listener(run, 0);
        BitSet start = starts.apply(first);
        Set<Integer> objects = told(run.start(), state -> members.contains(first) && start.get(state)
                && fits.test(new Node(state, first)));
        if (objects.isEmpty()) {
            return Optional.of("does not start there");
        }
        for (int step = 0; step < run.steps().size(); step++) {
            objects = next(run, step, objects, fits);
            if (objects.isEmpty()) {
                return Optional.of("breaks at step " + step);
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the reason that is given for the end of a way round a ring. */
    public Optional<String> faultOfEnding(Run run, String ending) {
        int last = run.steps().size() - 1;
        Set<Integer> objects = told(run.start(), reference.origins().starts(listener(run, 0))::get);
        for (int step = 0; step < last; step++) {
            objects = next(run, step, objects, node -> true);
        }
        PartialState end = run.steps().getLast().state();
        Set<String> endings = changes(listener(run, last), objects).filter(each -> space.matches(end, each.after()))
                .map(each -> ending(run, each)).collect(Collectors.toSet());
        return endings.equals(Set.of(ending)) ? Optional.empty()
                : Optional.of("is said to end thus: " + ending + ", but the reference has " + endings);
    }

    private String ending(Run run, Store.Change change) {
        int writer = listener(run, run.steps().size() - 1);
        int silent = members.get((members.indexOf(writer) + 1) % members.size());
        Listener listener = reference.scenario().listeners().get(silent);
        boolean ran = run.steps().stream().anyMatch(step -> step.handler().equals(listener.name()));
        return "after " + run.steps().getLast().handler() + " ran, " + listener.name() + " does not fire"
                + reason(change, silent, ran);
    }

    private String reason(Store.Change change, int silent, boolean ran) {
        BitSet trigger = space.holding(reference.scenario().listeners().get(silent).trigger());
        if (!trigger.get(change.after())) {
            return ", because its trigger does not hold then";
        }
        if (!reference.store().condition(silent).get(change.after())) {
            return ", because its extra condition does not hold then";
        }
        boolean held = trigger.get(change.before()) && !reference.store().fires(change, silent);
        return held ? (ran ? " again" : "") + ", because its trigger held before already" : ", for no reason";
    }

    private int listener(Run run, int step) {
        int index = step < run.steps().size() ? step : run.loop();
        return index < 0 ? NOBODY : reference.scenario().position(run.steps().get(index).handler());
    }

    /** The objects that a step can leave behind, as they are told, and on whose write the next handler fires. */
    private Set<Integer> next(Run run, int step, Set<Integer> objects, Predicate<Node> fits) {
        int runs = listener(run, step);
        int then = listener(run, step + 1);
        Set<Integer> left = then == NOBODY ? left(runs, objects)
                : changes(runs, objects).filter(change -> goesOn(change, runs, then, fits))
                        .map(Store.Change::after).collect(Collectors.toSet());
        left.retainAll(told(run.steps().get(step).state(), state -> true));
        if (then != NOBODY && step == run.steps().size() - 1) {
            PartialState back = run.loop() == 0 ? run.start() : run.steps().get(run.loop() - 1).state();
            left.retainAll(alike(told(back, state -> true)));
        }
        return left;
    }

    private Stream<Store.Change> changes(int runs, Set<Integer> objects) {
        return objects.stream().flatMap(object -> reference.changes(runs, object).stream()).flatMap(List::stream);
    }

    private boolean goesOn(Store.Change change, int runs, int then, Predicate<Node> fits) {
        return order.allows(runs, then) && reference.store().fires(change, then)
                && fits.test(new Node(change.after(), then));
    }

    /** What a handler leaves behind; the object as it was, where it may write nothing. */
    private Set<Integer> left(int runs, Set<Integer> objects) {
        Set<Integer> left = changes(runs, objects).map(Store.Change::after)
                .collect(Collectors.toCollection(HashSet::new));
        for (int object : objects) {
            List<List<Store.Change>> changes = reference.changes(runs, object);
            if (changes.isEmpty() || changes.stream().anyMatch(List::isEmpty)) {
                left.add(object);
            }
        }
        return left;
    }

    /** The states in which every check that the handlers make has the results that it has in one of these. */
    private Set<Integer> alike(Set<Integer> states) {
        List<BitSet> checks = members.stream().map(reference.scenario().listeners()::get)
                .flatMap(each -> Stream.of(each.trigger(), each.extra())).flatMap(Condition::leaves).distinct()
                .map(space::holding).toList();
        IntFunction<List<Boolean>> results = state -> checks.stream().map(check -> check.get(state)).toList();
        Set<List<Boolean>> seen = states.stream().map(results::apply).collect(Collectors.toSet());
        return told(PartialState.ANY, state -> seen.contains(results.apply(state)));
    }

    private Set<Integer> told(PartialState partial, IntPredicate also) {
        return IntStream.range(0, space.size()).filter(state -> space.matches(partial, state)).filter(also).boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }
}
