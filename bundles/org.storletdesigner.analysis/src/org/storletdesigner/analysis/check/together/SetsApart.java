package org.storletdesigner.analysis.check.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.limit.Patience;
import org.storletdesigner.logic.valueset.ValueSet;

/**
 * Numbers sets of values, and tells which of them have nothing in common: each two are compared once, however many
 * handlers ask for them, and remembered in two bits. Not thread-safe.
 */
final class SetsApart {
    private static final Limits BRIEF = new Limits(1, 20_000);

    private final Map<ValueSet, Integer> numbers = new HashMap<>();
    private List<ValueSet> sets = new ArrayList<>();
    private final BitSet free = new BitSet();
    /** For each set the numbers below its own with which it was compared, and those of sets with nothing in common. */
    private List<BitSet> compared = new ArrayList<>();
    private List<BitSet> apart = new ArrayList<>();

    /**
     * Numbers these sets, and gives the numbers of all others back. Who has no patience for all of it leaves everything
     * as it was, but for some of what was remembered.
     */
    void keepOnly(Collection<ValueSet> used) {
        Set<ValueSet> wanted = new HashSet<>(used);
        BitSet kept = new BitSet();
        numbers.forEach((set, number) -> kept.set(number, wanted.contains(set)));
        if (kept.cardinality() < sets.size() / 2) {
            closeRanks(kept);
        } else if (kept.cardinality() < numbers.size()) {
            release(kept);
        }
        used.forEach(set -> numbers.computeIfAbsent(set, this::add));
    }

    /** Numbers those that are kept anew, in their order, so that the others take no room any more. */
    private void closeRanks(BitSet kept) {
        List<BitSet> freshCompared = new ArrayList<>();
        List<BitSet> freshApart = new ArrayList<>();
        int[] old = kept.stream().toArray();
        for (int number : old) {
            Patience.ask();
            freshCompared.add(only(compared.get(number), old, freshCompared.size()));
            freshApart.add(only(apart.get(number), old, freshApart.size()));
        }
        sets = new ArrayList<>(Arrays.stream(old).mapToObj(sets::get).toList());
        compared = freshCompared;
        apart = freshApart;
        free.clear();
        numbers.clear();
        sets.forEach(set -> numbers.put(set, numbers.size()));
    }

    /** The bits with the first of the old numbers, at their new ones. */
    private static BitSet only(BitSet bits, int[] old, int count) {
        BitSet only = new BitSet(count);
        for (int i = 0; i < count; i++) {
            only.set(i, bits.get(old[i]));
        }
        return only;
    }

    private void release(BitSet kept) {
        for (int number = 0; number < sets.size(); number++) {
            Patience.ask();
            compared.get(number).and(kept);
            apart.get(number).and(kept);
        }
        numbers.values().removeIf(number -> !kept.get(number));
        for (int number = kept.nextClearBit(0); number < sets.size(); number = kept.nextClearBit(number + 1)) {
            sets.set(number, null);
            compared.set(number, new BitSet());
            apart.set(number, new BitSet());
            free.set(number);
        }
    }

    private int add(ValueSet set) {
        int number = free.nextSetBit(0);
        if (number >= 0) {
            free.clear(number);
            sets.set(number, set);
            return number;
        }
        sets.add(set);
        compared.add(new BitSet());
        apart.add(new BitSet());
        return sets.size() - 1;
    }

    int number(ValueSet set) {
        return numbers.get(set);
    }

    /** Whether two sets, by their numbers, have nothing in common; {@code false} does not say that they have some. */
    boolean are(int one, int other) {
        int above = Math.max(one, other);
        int below = Math.min(one, other);
        if (!compared.get(above).get(below)) {
            apart.get(above).set(below, !overlap(sets.get(above), sets.get(below)));
            compared.get(above).set(below);
        }
        return apart.get(above).get(below);
    }

    private static boolean overlap(ValueSet one, ValueSet other) {
        Patience.ask();
        try {
            return one.overlaps(other, BRIEF);
        } catch (BudgetExceeded e) {
            return true;
        }
    }
}
