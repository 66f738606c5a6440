package org.storletdesigner.benchmark.peer;

import dk.brics.automaton.Automaton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.storletdesigner.benchmark.workload.Literal;
import org.storletdesigner.benchmark.workload.Rule;

/**
 * Answers pairs of handlers one by one on the automata of dk.brics, as the definitions of the verdicts say it for an
 * output that is a disjunction of boxes and a trigger that is a conjunction of clauses. Independent of the product.
 */
public final class NaivePairs {
    private final Function<String, Automaton> patterns;

    private NaivePairs(Function<String, Automaton> patterns) {
        this.patterns = patterns;
    }

    /** Builds each automaton anew. */
    public static NaivePairs plain() {
        return new NaivePairs(Brics::automaton);
    }

    /** Builds each automaton once. */
    public static NaivePairs cached() {
        Map<String, Automaton> built = new HashMap<>();
        return new NaivePairs(pattern -> built.computeIfAbsent(pattern, Brics::automaton));
    }

    /** How surely one handler triggers another; what is less than possible is not told apart here. */
    public enum Strength {
        COMPLETE, POSSIBLE, LESS
    }

    /** What a key may hold. */
    private record KeySet(Automaton values, boolean absent) {
        KeySet and(KeySet other) {
            return new KeySet(values.intersection(other.values), absent && other.absent);
        }

        KeySet or(KeySet other) {
            return new KeySet(values.union(other.values), absent || other.absent);
        }

        boolean isInside(KeySet other) {
            return (!absent || other.absent) && values.subsetOf(other.values);
        }

        boolean isEmpty() {
            return !absent && values.isEmpty();
        }
    }

    /** The verdict as far as values alone decide it. */
    public Strength strength(Rule from, Rule to) {
        List<Map<String, KeySet>> boxes = from.boxes().stream().map(box -> sets(box, KeySet::and)).toList();
        List<Map<String, KeySet>> clauses = to.clauses().stream().map(clause -> sets(clause, KeySet::or)).toList();
        if (boxes.stream().allMatch(box -> clauses.stream().allMatch(clause -> implies(box, clause)))) {
            return Strength.COMPLETE;
        }
        for (int chosen = 1; chosen < 1 << boxes.size(); chosen++) {
            if (satisfies(together(boxes, chosen), clauses, 0)) {
                return Strength.POSSIBLE;
            }
        }
        return Strength.LESS;
    }

    private Map<String, KeySet> sets(List<Literal> literals, BinaryOperator<KeySet> combined) {
        Map<String, KeySet> sets = new HashMap<>();
        literals.forEach(literal -> sets.merge(literal.key(), set(literal), combined));
        return sets;
    }

    private KeySet set(Literal literal) {
        Automaton values = literal.isPattern() ? patterns.apply(literal.value())
                : Automaton.makeString(literal.value());
        return literal.isNegated() ? new KeySet(values.complement(), true) : new KeySet(values, false);
    }

    private static boolean implies(Map<String, KeySet> box, Map<String, KeySet> clause) {
        return clause.keySet().stream().anyMatch(key -> box.containsKey(key) && box.get(key).isInside(clause.get(key)));
    }

    /** What is written when several boxes hold: the values that satisfy them all, to the keys of each. */
    private static Map<String, KeySet> together(List<Map<String, KeySet>> boxes, int chosen) {
        Map<String, KeySet> written = new HashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            if ((chosen >> i & 1) != 0) {
                boxes.get(i).forEach((key, set) -> written.merge(key, set, KeySet::and));
            }
        }
        return written;
    }

    /** Whether values that may be written satisfy each clause from one on by a key that is written. */
    private static boolean satisfies(Map<String, KeySet> written, List<Map<String, KeySet>> clauses, int from) {
        if (written.values().stream().anyMatch(KeySet::isEmpty)) {
            return false;
        }
        if (from == clauses.size()) {
            return true;
        }
        for (Map.Entry<String, KeySet> option : clauses.get(from).entrySet()) {
            if (written.containsKey(option.getKey())) {
                Map<String, KeySet> narrowed = new HashMap<>(written);
                narrowed.merge(option.getKey(), option.getValue(), KeySet::and);
                if (satisfies(narrowed, clauses, from + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
