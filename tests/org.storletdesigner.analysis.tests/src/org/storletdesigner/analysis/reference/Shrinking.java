package org.storletdesigner.analysis.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a scenario smaller as long as something remains true of it. */
public final class Shrinking {
    private Shrinking() { }

    /** A scenario of which the same is true and that becomes false by each single reduction. */
    public static Scenario smallest(Scenario scenario, Predicate<Scenario> remains) {
        Scenario current = scenario;
        Optional<Scenario> smaller = Optional.of(scenario);
        while (smaller.isPresent()) {
            current = smaller.get();
            smaller = reductions(current).filter(remains).findFirst();
        }
        return current;
    }

    private static Stream<Scenario> reductions(Scenario whole) {
        Stream<Scenario> all = Stream.of(
                without(whole.listeners()).filter(less -> !less.isEmpty()).map(less -> with(whole, less)),
                without(whole.sources()).map(less -> withSources(whole, less)),
                Stream.of(new Scenario(whole.listeners(), whole.sources(), false, whole.replace()),
                        new Scenario(whole.listeners(), whole.sources(), whole.everyWrite(), false)),
                replaced(whole.listeners(), Shrinking::reductions).map(less -> with(whole, less)),
                replaced(whole.sources(), Shrinking::reductions).map(less -> withSources(whole, less)))
                .flatMap(each -> each);
        return all.filter(each -> !each.equals(whole));
    }

    private static Scenario with(Scenario whole, List<Listener> listeners) {
        return new Scenario(listeners, whole.sources(), whole.everyWrite(), whole.replace());
    }

    private static Scenario withSources(Scenario whole, List<Action> sources) {
        return new Scenario(whole.listeners(), sources, whole.everyWrite(), whole.replace());
    }

    private static Stream<Listener> reductions(Listener whole) {
        return Stream.of(
                Stream.of(new Listener(whole.storlet(), Listener.DEFAULT_EVENTS, whole.appear(), whole.disappear(),
                        whole.extra(), whole.action())),
                of(whole.extra()).map(extra -> new Listener(whole.storlet(), whole.events(), whole.appear(),
                        whole.disappear(), extra, whole.action())),
                of(whole.disappear()).map(disappear -> new Listener(whole.storlet(), whole.events(), whole.appear(),
                        disappear, whole.extra(), whole.action())),
                of(whole.appear()).map(appear -> new Listener(whole.storlet(), whole.events(), appear,
                        whole.disappear(), whole.extra(), whole.action())),
                reductions(whole.action()).map(action -> new Listener(whole.storlet(), whole.events(),
                        whole.appear(), whole.disappear(), whole.extra(), action))).flatMap(each -> each);
    }

    private static Stream<Action> reductions(Action whole) {
        Stream<Action> less = of(whole.condition()).map(condition -> new Action(whole.kind(), condition));
        return whole.kind() == Action.Kind.CREATE
                ? Stream.concat(Stream.of(new Action(Action.Kind.CHANGE, whole.condition())), less) : less;
    }

    private static Stream<Condition> of(Condition condition) {
        return switch (condition) {
            case Condition.Fixed(boolean value) -> Stream.of();
            case Condition.Leaf leaf -> Stream.of(Condition.TRUE, Condition.FALSE);
            case Condition.Negation(Condition operand) -> Stream.concat(
                    Stream.of(Condition.TRUE, Condition.FALSE, operand), of(operand).map(Condition.Negation::new));
            case Condition.All(List<Condition> operands) -> Stream.of(operands.stream(),
                    replaced(operands, Shrinking::of).map(Condition.All::new)).flatMap(each -> each);
            case Condition.Some(List<Condition> operands) -> Stream.of(operands.stream(),
                    replaced(operands, Shrinking::of).map(Condition.Some::new)).flatMap(each -> each);
        };
    }

    private static <T> Stream<List<T>> without(List<T> list) {
        return IntStream.range(0, list.size()).mapToObj(index -> {
            List<T> less = new ArrayList<>(list);
            less.remove(index);
            return less;
        });
    }

    private static <T> Stream<List<T>> replaced(List<T> list, Function<T, Stream<T>> smaller) {
        return IntStream.range(0, list.size()).boxed().flatMap(index -> smaller.apply(list.get(index)).map(each -> {
            List<T> changed = new ArrayList<>(list);
            changed.set(index, each);
            return changed;
        }));
    }
}
