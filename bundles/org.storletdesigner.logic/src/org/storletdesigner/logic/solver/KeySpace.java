package org.storletdesigner.logic.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.storletdesigner.logic.valueset.ValueSet;

/** The domains of all keys that some formulas mention, in the natural order of the keys. Immutable. */
public final class KeySpace {
    private final List<String> keys;
    private final List<KeyDomain> domains = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private KeySpace(Map<String, Set<ValueSet>> sets, Formulas formulas) {
        keys = List.copyOf(sets.keySet());
        for (String key : keys) {
            numbers.put(key, numbers.size());
            domains.add(formulas.domain(sets.get(key)));
        }
    }

    /**
     * The space in which every literal of the given formulas is a set of blocks.
     *
     * @throws org.storletdesigner.logic.limit.BudgetExceeded when a domain takes more than the limits
     */
    public static KeySpace of(Collection<Formula> given, Formulas formulas) {
        Map<String, Set<ValueSet>> sets = new TreeMap<>();
        for (Formula formula : given) {
            for (Formula.Literal literal : formula.literals()) {
                sets.computeIfAbsent(literal.key(), key -> new LinkedHashSet<>()).add(literal.values());
            }
        }
        return new KeySpace(sets, formulas);
    }

    /** How many keys there are; they are numbered from 0 in their natural order. */
    public int size() {
        return keys.size();
    }

    public String key(int number) {
        return keys.get(number);
    }

    /** The number of a key that is mentioned. */
    public int number(String key) {
        return numbers.get(key);
    }

    public KeyDomain domain(int number) {
        return domains.get(number);
    }

    /** Whether a formula has no other literals than those that the space was made for. */
    public boolean knows(Formula formula) {
        return formula.literals().stream().allMatch(literal -> numbers.containsKey(literal.key())
                && domain(number(literal.key())).knows(literal.values()));
    }

    /** The blocks in which a literal of the formulas holds. */
    public BlockSet blocks(Formula.Literal literal) {
        return domain(number(literal.key())).blocks(literal.values());
    }

    /** The blocks in which a literal of the formulas does not hold. */
    public BlockSet others(Formula.Literal literal) {
        KeyDomain domain = domain(number(literal.key()));
        return BlockSet.all(domain.size()).minus(domain.blocks(literal.values()));
    }
}
