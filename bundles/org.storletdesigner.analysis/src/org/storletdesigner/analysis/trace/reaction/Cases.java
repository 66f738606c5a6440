package org.storletdesigner.analysis.trace.reaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.storletdesigner.analysis.trace.reaction.Choice.Act;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.KeyDomain;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.solver.Steps;
import org.storletdesigner.logic.verdict.Effects;
import org.storletdesigner.logic.verdict.Effects.Effect;
import org.storletdesigner.logic.verdict.PartialState;

/** The cases of one output, those merged that no trigger tells apart; what they do does not depend on the object. */
public final class Cases {
    private static final int MOST_EFFECTS = 2_000;
    private static final int MOST_ALIKE = 20;

    private final Formula output;
    private final Act act;
    private final KeySpace space;
    private final Formulas formulas;
    /** For each key the blocks that triggers do not tell apart; absence stands alone. */
    private final List<List<BlockSet>> classes = new ArrayList<>();

    /**
     * @param atoms what the output says, piece by piece: values that one of them tells apart are listed apart
     * @param tests literals that say what triggers ask of the keys of the output
     * @throws BudgetExceeded when the values of a key cannot be told apart within the limits
     */
    public Cases(Formula output, Act act, List<Formula> atoms, List<Formula> tests, Formulas formulas) {
        this.output = output;
        this.act = act;
        this.formulas = formulas;
        List<Formula> all = new ArrayList<>(tests);
        all.addAll(atoms);
        all.add(output);
        space = KeySpace.of(all, formulas);
        for (int key = 0; key < space.size(); key++) {
            classes.add(classes(key, tests));
        }
    }

    private List<BlockSet> classes(int key, List<Formula> tests) {
        List<BlockSet> passed = tests.stream().flatMap(test -> test.literals().stream())
                .filter(literal -> literal.key().equals(space.key(key))).map(space::blocks).toList();
        int size = space.domain(key).size();
        Map<List<Boolean>, BlockSet> groups = new LinkedHashMap<>();
        for (int block = 0; block < size; block++) {
            groups.merge(signature(block, passed), BlockSet.only(block, size), BlockSet::or);
        }
        return List.copyOf(groups.values());
    }

    private static List<Boolean> signature(int block, List<BlockSet> tests) {
        List<Boolean> signature = new ArrayList<>(tests.size() + 1);
        signature.add(block == KeyDomain.ABSENT);
        tests.forEach(test -> signature.add(test.contains(block)));
        return signature;
    }

    /** @throws BudgetExceeded when there are too many cases that triggers tell apart */
    public List<Choice> choices() {
        try {
            return merged(Effects.of(output, space, singles(), new Steps(formulas.limits()), MOST_EFFECTS), false);
        } catch (BudgetExceeded e) {
            return merged(Effects.of(output, space, classes, new Steps(formulas.limits()), MOST_EFFECTS), true);
        }
    }

    private List<List<BlockSet>> singles() {
        return IntStream.range(0, space.size()).mapToObj(key -> {
            int size = space.domain(key).size();
            return IntStream.range(0, size).mapToObj(block -> BlockSet.only(block, size)).toList();
        }).toList();
    }

    private List<Choice> merged(List<Effect> effects, boolean more) {
        Map<List<Integer>, List<PartialState>> groups = new LinkedHashMap<>();
        Comparator<Effect> simplest = Comparator.<Effect>comparingLong(effect -> keys(effect).count())
                .thenComparingInt(this::length).thenComparing(effect -> effect.written(), Cases::compare);
        effects.stream().sorted(simplest).forEach(effect ->
                groups.computeIfAbsent(kind(effect), kind -> new ArrayList<>()).add(written(effect)));
        return groups.values().stream().map(group -> choice(group, more)).toList();
    }

    private IntStream keys(Effect effect) {
        return IntStream.range(0, space.size()).filter(key -> effect.written().get(key) != Effects.UNTOUCHED);
    }

    private int length(Effect effect) {
        return keys(effect).mapToObj(key -> space.domain(key).word(effect.written().get(key)))
                .mapToInt(word -> word == null ? 0 : word.codePointCount(0, word.length())).sum();
    }

    /** The first key that is written decides, then the simplest value: smaller blocks are simpler. */
    private static int compare(List<Integer> a, List<Integer> b) {
        int key = 0;
        while (key < a.size() && a.get(key).equals(b.get(key))) {
            key++;
        }
        return key == a.size() ? 0 : Integer.compareUnsigned(a.get(key), b.get(key));
    }

    private Choice choice(List<PartialState> group, boolean more) {
        List<PartialState> alike = group.subList(1, Math.min(group.size(), 1 + MOST_ALIKE));
        return group.getFirst().values().isEmpty() ? Choice.of(Act.NOTHING)
                : new Choice(act, group.getFirst(), alike, more || alike.size() < group.size() - 1);
    }

    /** For each key the number of the class that is written. */
    private List<Integer> kind(Effect effect) {
        List<Integer> kind = new ArrayList<>();
        for (int key = 0; key < space.size(); key++) {
            int block = effect.written().get(key);
            kind.add(block == Effects.UNTOUCHED ? Effects.UNTOUCHED : classOf(key, block));
        }
        return kind;
    }

    private int classOf(int key, int block) {
        List<BlockSet> list = classes.get(key);
        return IntStream.range(0, list.size()).filter(each -> list.get(each).contains(block)).findFirst().orElseThrow();
    }

    private PartialState written(Effect effect) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int key = 0; key < space.size(); key++) {
            int block = effect.written().get(key);
            if (block != Effects.UNTOUCHED) {
                values.put(space.key(key), space.domain(key).word(block));
            }
        }
        return new PartialState(values);
    }
}
