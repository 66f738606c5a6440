package org.storletdesigner.analysis.reference;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.reference.Walk.Node;
import org.storletdesigner.logic.verdict.PartialState;

/** Replays objects on their way, and says what is wrong with the story that is told of them. */
public final class RunJudge {
    private final Reference reference;
    private final Space space;
    private final List<Integer> members;
    private final Reference.Order order;

    private RunJudge(Reference reference, Collection<String> names, Optional<Reference.Order> order) {
        this.reference = reference;
        space = reference.store().space();
        members = names.stream().map(reference.scenario()::position).toList();
        this.order = order.orElse((listener, next) -> true);
    }

    /** A judge of ways among these handlers. */
    public static RunJudge among(Reference reference, Collection<String> names) {
        return new RunJudge(reference, names, Optional.empty());
    }

    /** A judge of ways that go round this ring. */
    public static RunJudge round(Reference reference, List<String> ring) {
        List<Integer> members = ring.stream().map(reference.scenario()::position).toList();
        return new RunJudge(reference, ring, Optional.of(Reference.order(members)));
    }

    /** What is wrong with a way that should have the given fate: where it is bounded, the longest one. */
    public Optional<String> fault(Run run, Reference.Fate fate) {
        boolean endless = fate.outcome() == Outcome.CERTAIN || fate.outcome() == Outcome.SUSTAINED;
        if (run.steps().isEmpty() || endless != run.loop() >= 0 || run.loop() >= run.steps().size()) {
            return Optional.of("has " + run.steps().size() + " steps and leads back to " + run.loop());
        }
        if (!endless && run.steps().size() != fate.mostRuns()) {
            return Optional.of("has " + run.steps().size() + " steps, but there are ways of " + fate.mostRuns());
        }
        return replay(run, fate.outcome() == Outcome.CERTAIN ? certain() : node -> true);
    }

    private Predicate<Node> certain() {
        return reference.walk(members, order).certain()::contains;
    }

    private Optional<String> replay(Run run, Predicate<Node> allowed) {
        int first = listener(run, 0);
        Set<Integer> objects = matching(run.start(), state -> reference.origins().isStart(state, first)
                && members.contains(first) && allowed.test(new Node(state, first)));
        if (objects.isEmpty()) {
            objects = lenient(run, first, allowed);
        }
        if (objects.isEmpty()) {
            return Optional.of("does not start there");
        }
        for (int step = 0; step < run.steps().size(); step++) {
            objects = next(run, step, objects, allowed);
            if (objects.isEmpty()) {
                return Optional.of("breaks at step " + step);
            }
        }
        return Optional.empty();
    }

    private Set<Integer> lenient(Run run, int first, Predicate<Node> allowed) {
        if (!Boolean.getBoolean("lenient")) {
            return Set.of();
        }
        Set<Integer> objects = alike(matching(run.start(), state -> true));
        objects.removeIf(state -> !(reference.origins().isStart(state, first) && members.contains(first) && allowed.test(new Node(state, first))));
        return objects;
    }

    private static final int NONE = -1;

    private int listener(Run run, int step) {
        int index = step < run.steps().size() ? step : run.loop();
        return index < 0 ? NONE : reference.scenario().position(run.steps().get(index).handler());
    }

    private Set<Integer> next(Run run, int step, Set<Integer> objects, Predicate<Node> allowed) {
        int runs = listener(run, step);
        int then = listener(run, step + 1);
        Set<Integer> told = matching(run.steps().get(step).state(), state -> true);
        if (Boolean.getBoolean("lenient")) {
            told = alike(told);
        }
        Set<Integer> toldAlike = told;
        Set<Integer> next = new HashSet<>();
        for (int object : objects) {
            for (List<Store.Change> change : reference.changes(runs, object)) {
                change.stream().filter(each -> toldAlike.contains(each.after()))
                        .filter(each -> goesOn(each, runs, then, allowed)).forEach(each -> next.add(each.after()));
            }
            if (then == NONE && toldAlike.contains(object) && canDoNothing(runs, object)) {
                next.add(object);
            }
        }
        if (step == run.steps().size() - 1 && then != NONE) {
            PartialState back = run.loop() == 0 ? run.start() : run.steps().get(run.loop() - 1).state();
            next.retainAll(alike(matching(back, state -> true)));
        }
        return next;
    }

    private boolean goesOn(Store.Change change, int runs, int then, Predicate<Node> allowed) {
        return then == NONE || members.contains(then) && order.allows(runs, then)
                && reference.store().fires(change, then) && allowed.test(new Node(change.after(), then));
    }

    private boolean canDoNothing(int runs, int object) {
        List<List<Store.Change>> changes = reference.changes(runs, object);
        return changes.isEmpty() || changes.contains(List.<Store.Change>of());
    }

    /** The states for which every check that the handlers make has the results that it has for one of these. */
    private Set<Integer> alike(Set<Integer> states) {
        List<BitSet> checks = members.stream().map(reference.scenario().listeners()::get)
                .flatMap(each -> Stream.of(each.trigger(), each.extra())).flatMap(Condition::leaves).distinct()
                .map(space::holding).toList();
        IntFunction<List<Boolean>> results = state -> checks.stream().map(check -> check.get(state)).toList();
        Set<List<Boolean>> seen = states.stream().map(results::apply).collect(Collectors.toSet());
        return matching(PartialState.ANY, state -> seen.contains(results.apply(state)));
    }

    private Set<Integer> matching(PartialState partial, IntPredicate more) {
        Set<Integer> matching = new HashSet<>();
        IntStream.range(0, space.size()).filter(state -> matches(partial, state)).filter(more).forEach(matching::add);
        return matching;
    }

    private boolean matches(PartialState partial, int state) {
        for (Map.Entry<String, String> each : partial.values().entrySet()) {
            int key = space.keyOf(each.getKey());
            if (key < 0 || space.digitOf(key, each.getValue()) != space.digit(state, key)) {
                return false;
            }
        }
        return true;
    }
}
