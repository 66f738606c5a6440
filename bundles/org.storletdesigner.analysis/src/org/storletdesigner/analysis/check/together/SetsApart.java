package org.storletdesigner.analysis.check.together;

import java.util.ArrayList;
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
    private final List<ValueSet> sets = new ArrayList<>();
    private final BitSet free = new BitSet();
    /** For each set the numbers below its own with which it was compared, and those of sets with nothing in common. */
    private final List<BitSet> compared = new ArrayList<>();
    private final List<BitSet> apart = new ArrayList<>();

    /** Numbers these sets, and gives the numbers of all others back. */
    void keepOnly(Collection<ValueSet> used) {
        Set<ValueSet> kept = new HashSet<>(used);
        numbers.entrySet().removeIf(entry -> {
            boolean gone = !kept.contains(entry.getKey());
            if (gone) {
                release(entry.getValue());
            }
            return gone;
        });
        used.forEach(set -> numbers.computeIfAbsent(set, this::add));
    }

    private void release(int number) {
        sets.set(number, null);
        free.set(number);
        compared.get(number).clear();
        apart.get(number).clear();
        for (int above = number + 1; above < sets.size(); above++) {
            compared.get(above).clear(number);
            apart.get(above).clear(number);
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
