package org.storletdesigner.logic.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.table.Models.Model;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * Decides pairs of small normal forms. Every answer is exact: what is asked of different keys is chosen independently,
 * and what is asked of one key is one set of values. Not thread-safe.
 */
final class QuickRules {
    private final Keys keys;
    private final boolean mustMatter;
    // What the search has chosen so far, by key: the sets in which the written value and that of the environment must
    // be, and the set in which the latter must not be.
    private final int[] caseIn;
    private final int[] environmentIn;
    private final int[] environmentOut;

    private WriterForm writer;
    private Terms variant;
    private List<Terms> trigger;
    private int pivot;

    /** @param mustMatter whether a partial write must be what makes the trigger true */
    QuickRules(Keys keys, boolean mustMatter) {
        this.keys = keys;
        this.mustMatter = mustMatter;
        caseIn = none(keys.size());
        environmentIn = none(keys.size());
        environmentOut = none(keys.size());
    }

    private static int[] none(int size) {
        int[] sets = new int[size];
        Arrays.fill(sets, Terms.NONE);
        return sets;
    }

    /**
     * The verdict on a writer that has a case and a trigger that has a state.
     *
     * @return nothing where the ways to satisfy the writer's own condition are too many
     */
    Optional<Verdict> decide(WriterForm writer, List<Terms> trigger) {
        this.writer = writer;
        this.trigger = trigger;
        return switch (isComplete()) {
            case YES -> Optional.of(Verdict.COMPLETE);
            case UNSURE -> Optional.empty();
            case NO -> switch (isPossible()) {
                case YES -> Optional.of(Verdict.POSSIBLE);
                case UNSURE -> Optional.empty();
                case NO -> isPartial() ? Optional.of(Verdict.PARTIAL)
                        : writer.before().isComplete() || !writer.keeps() ? Optional.of(Verdict.IRRELEVANT)
                        : Optional.empty();
            };
        };
    }

    private Certainty isComplete() {
        Certainty all = Certainty.YES;
        for (Terms each : writer.variants()) {
            variant = each;
            for (Terms clause : trigger) {
                Certainty holds = isSure(clause) ? Certainty.YES : isImplied(clause);
                if (holds == Certainty.NO) {
                    return Certainty.NO;
                }
                all = holds == Certainty.UNSURE ? holds : all;
            }
        }
        return all;
    }

    /** Whether a clause holds after every write of the variant, because of what it writes or drops. */
    private boolean isSure(Terms clause) {
        for (int i = 0; i < clause.size(); i++) {
            int key = clause.keys()[i];
            int written = variant.set(key);
            if (written != Terms.NONE ? keys.of(key).inside(written, clause.sets()[i])
                    : !writer.keeps() && keys.of(key).allowsAbsent(clause.sets()[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether what held before makes a clause hold by keys that the variant leaves alone. */
    private Certainty isImplied(Terms clause) {
        if (!writer.keeps()) {
            return Certainty.NO;
        }
        for (Model model : writer.before().found()) {
            if (canFail(model, clause)) {
                return Certainty.NO;
            }
        }
        return writer.before().isComplete() ? Certainty.YES : Certainty.UNSURE;
    }

    private boolean canFail(Model model, Terms clause) {
        for (int i = 0; i < model.keys().length; i++) {
            int key = model.keys()[i];
            int wanted = clause.set(key);
            if (wanted != Terms.NONE && !variant.has(key) && keys.of(key).inside(model.sets()[i], wanted)) {
                return false;
            }
        }
        return true;
    }

    private Certainty isPossible() {
        Certainty some = Certainty.NO;
        for (Terms each : writer.variants()) {
            variant = each;
            Certainty possible = isPossibleFrom(0);
            if (possible == Certainty.YES) {
                return possible;
            }
            some = possible == Certainty.UNSURE ? possible : some;
        }
        return some;
    }

    /** Whether some values of the variant satisfy the clauses from the given one on in every environment. */
    private Certainty isPossibleFrom(int index) {
        if (index == trigger.size()) {
            return Certainty.YES;
        }
        Terms clause = trigger.get(index);
        Certainty implied = isSure(clause) ? Certainty.YES : isImplied(clause);
        if (implied == Certainty.YES) {
            return isPossibleFrom(index + 1);
        }
        Certainty some = implied;
        for (int term = 0; term < clause.size() && some != Certainty.YES; term++) {
            int key = clause.keys()[term];
            int before = caseIn[key];
            if (chooseCase(key, clause.sets()[term])) {
                Certainty rest = isPossibleFrom(index + 1);
                some = rest == Certainty.NO ? some : rest;
            }
            caseIn[key] = before;
        }
        return some;
    }

    /** Lets the written value satisfy one more test, if there is a value that does. */
    private boolean chooseCase(int key, int set) {
        int written = variant.set(key);
        if (written == Terms.NONE) {
            return false;
        }
        int meet = keys.of(key).meet(caseIn[key] == Terms.NONE ? written : caseIn[key], set);
        caseIn[key] = meet;
        return meet != KeySets.EMPTY;
    }

    private boolean isPartial() {
        if (!writer.keeps()) {
            return false;
        }
        for (Terms each : writer.variants()) {
            variant = each;
            if (isPartialVariant()) {
                return true;
            }
        }
        return false;
    }

    /** Some clause must fail with something else written, so the environment must not satisfy it: the pivot. */
    private boolean isPartialVariant() {
        pivot = -1;
        if (!mustMatter) {
            return satisfy(0);
        }
        for (int i = 0; i < trigger.size(); i++) {
            pivot = i;
            if (canWrite(trigger.get(i)) && deny(0)) {
                return true;
            }
        }
        return false;
    }

    private boolean canWrite(Terms clause) {
        for (int i = 0; i < clause.size(); i++) {
            int written = variant.set(clause.keys()[i]);
            if (written != Terms.NONE && keys.of(clause.keys()[i]).overlaps(written, clause.sets()[i])) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the environment from satisfying the pivot, from its given term on; then satisfies the clauses. */
    private boolean deny(int term) {
        Terms clause = trigger.get(pivot);
        if (term == clause.size()) {
            return satisfy(0);
        }
        int key = clause.keys()[term];
        if (variant.has(key)) {
            return deny(term + 1);
        }
        environmentOut[key] = clause.sets()[term];
        boolean found = deny(term + 1);
        environmentOut[key] = Terms.NONE;
        return found;
    }

    /** Satisfies the clauses of the trigger from the given one on, and then what held before. */
    private boolean satisfy(int index) {
        if (index == trigger.size()) {
            return heldBefore();
        }
        Terms clause = trigger.get(index);
        if (isSure(clause)) {
            return satisfy(index + 1);
        }
        for (int term = 0; term < clause.size(); term++) {
            int key = clause.keys()[term];
            if (variant.has(key) ? satisfyByWriting(index, key, clause.sets()[term])
                    : index != pivot && satisfyByEnvironment(index, key, clause.sets()[term])) {
                return true;
            }
        }
        return false;
    }

    private boolean satisfyByWriting(int index, int key, int set) {
        int before = caseIn[key];
        boolean found = chooseCase(key, set) && satisfy(index + 1);
        caseIn[key] = before;
        return found;
    }

    private boolean satisfyByEnvironment(int index, int key, int set) {
        int before = environmentIn[key];
        int meet = before == Terms.NONE ? set : keys.of(key).meet(before, set);
        if (!fits(key, meet)) {
            return false;
        }
        environmentIn[key] = meet;
        boolean found = satisfy(index + 1);
        environmentIn[key] = before;
        return found;
    }

    private boolean fits(int key, int set) {
        int out = environmentOut[key];
        return set != KeySets.EMPTY && (out == Terms.NONE || !keys.of(key).inside(set, out));
    }

    private boolean heldBefore() {
        for (Model model : writer.before().found()) {
            if (fits(model)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Model model) {
        for (int i = 0; i < model.keys().length; i++) {
            int key = model.keys()[i];
            int chosen = environmentIn[key];
            int set = model.sets()[i];
            if (!fits(key, chosen == Terms.NONE ? set : keys.of(key).meet(chosen, set))) {
                return false;
            }
        }
        return true;
    }
}
