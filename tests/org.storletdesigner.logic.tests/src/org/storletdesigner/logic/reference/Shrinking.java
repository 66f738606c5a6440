package org.storletdesigner.logic.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return Stream.of(rules(whole),
                of(whole.before()).map(before -> with(whole, whole.output(), whole.appear(), whole.disappear(),
                        whole.extra(), before)),
                of(whole.extra()).map(extra -> with(whole, whole.output(), whole.appear(), whole.disappear(), extra,
                        whole.before())),
                of(whole.disappear()).map(disappear -> with(whole, whole.output(), whole.appear(), disappear,
                        whole.extra(), whole.before())),
                of(whole.appear()).map(appear -> with(whole, whole.output(), appear, whole.disappear(), whole.extra(),
                        whole.before())),
                of(whole.output()).map(output -> with(whole, output, whole.appear(), whole.disappear(), whole.extra(),
                        whole.before()))).flatMap(each -> each);
    }

    private static Scenario with(Scenario whole, Formula output, Formula appear, Formula disappear, Formula extra,
            Formula before) {
        return new Scenario(whole.kind(), output, appear, disappear, extra, before, whole.everyWrite(),
                whole.replace(), whole.events());
    }

    private static Stream<Scenario> rules(Scenario whole) {
        Stream<Scenario> plainer = Stream.of(
                plain(whole, Scenario.Kind.CHANGE, whole.everyWrite(), whole.replace()),
                plain(whole, whole.kind(), false, whole.replace()),
                plain(whole, whole.kind(), whole.everyWrite(), false),
                new Scenario(whole.kind(), whole.output(), whole.appear(), whole.disappear(), whole.extra(),
                        whole.before(), whole.everyWrite(), whole.replace(), Scenario.DEFAULT_EVENTS));
        return plainer.filter(each -> !each.equals(whole));
    }

    private static Scenario plain(Scenario whole, Scenario.Kind kind, boolean everyWrite, boolean replace) {
        return new Scenario(kind, whole.output(), whole.appear(), whole.disappear(), whole.extra(), whole.before(),
                everyWrite, replace, whole.events());
    }

    /** The formulas with one reduction somewhere, those with more taken away first. */
    static Stream<Formula> of(Formula formula) {
        return switch (formula) {
            case Formula.Fixed fixed -> Stream.of();
            case Formula.Leaf leaf -> Stream.of(Formula.TRUE, Formula.FALSE);
            case Formula.Negation(Formula operand) -> Stream.concat(Stream.of(Formula.TRUE, Formula.FALSE, operand),
                    of(operand).map(Formula.Negation::new));
            case Formula.All(List<Formula> operands) -> compound(operands, true);
            case Formula.Some(List<Formula> operands) -> compound(operands, false);
        };
    }

    private static Stream<Formula> compound(List<Formula> operands, boolean all) {
        Stream<Formula> less = operands.size() < 3 ? Stream.of()
                : IntStream.range(0, operands.size()).mapToObj(index -> joined(without(operands, index), all));
        Stream<Formula> inside = IntStream.range(0, operands.size()).boxed().flatMap(
                index -> of(operands.get(index)).map(each -> joined(replaced(operands, index, each), all)));
        return Stream.of(Stream.of(Formula.TRUE, Formula.FALSE), operands.stream(), less, inside).flatMap(each -> each);
    }

    private static Formula joined(List<Formula> operands, boolean all) {
        return all ? new Formula.All(operands) : new Formula.Some(operands);
    }

    private static List<Formula> without(List<Formula> operands, int index) {
        List<Formula> less = new ArrayList<>(operands);
        less.remove(index);
        return less;
    }

    private static List<Formula> replaced(List<Formula> operands, int index, Formula with) {
        List<Formula> changed = new ArrayList<>(operands);
        changed.set(index, with);
        return changed;
    }
}
