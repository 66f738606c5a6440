package org.storletdesigner.logic.language;

import java.util.Arrays;
import java.util.BitSet;
import org.storletdesigner.logic.alphabet.JointAlphabet;
import org.storletdesigner.logic.automaton.Dfa;
import org.storletdesigner.logic.index.LongIndex;
import org.storletdesigner.logic.limit.Limits;

/** Walks two automata side by side, to combine them into one. */
final class Product {
    private final Dfa left;
    private final Dfa right;
    private final Limits limits;

    private Product(Dfa left, Dfa right, Limits limits) {
        this.left = left;
        this.right = right;
        this.limits = limits;
    }

    /** What to ask of a pair of states, each given as what it accepts from there. */
    enum Operation {
        AND {
            @Override
            boolean accepts(boolean left, boolean right) {
                return left && right;
            }
        },
        OR {
            @Override
            boolean accepts(boolean left, boolean right) {
                return left || right;
            }
        },
        MINUS {
            @Override
            boolean accepts(boolean left, boolean right) {
                return left && !right;
            }
        };

        abstract boolean accepts(boolean left, boolean right);

        /** Whether {@code accepts} answers the same for whatever the sides that are not settled turn out to be. */
        boolean isSettled(Settled left, Settled right) {
            return switch (this) {
                case AND -> left == Settled.NOTHING || right == Settled.NOTHING;
                case OR -> left == Settled.EVERYTHING || right == Settled.EVERYTHING;
                case MINUS -> left == Settled.NOTHING || right == Settled.EVERYTHING;
            };
        }
    }

    /** What a state is known to accept. */
    enum Settled {
        NOTHING, EVERYTHING, NO
    }

    /** The automaton of the combination, not minimal. */
    static Dfa combine(Operation operation, Language left, Language right, Limits limits) {
        return new Product(left.dfa(), right.dfa(), limits).combine(operation, left, right);
    }

    private Dfa combine(Operation operation, Language left, Language right) {
        JointAlphabet joint = JointAlphabet.of(this.left.alphabet(), this.right.alphabet());
        int symbols = joint.alphabet().size();
        int rightStates = this.right.states();
        LongIndex pairs = new LongIndex();
        pairs.indexOf(key(operation, left, right, 0, 0));
        int[] table = new int[16 * symbols];
        BitSet accepting = new BitSet();
        for (int pair = 0; pair < pairs.size(); pair++) {
            Dfa.require(limits, pairs.size(), symbols);
            int a = (int) (Math.max(0, pairs.value(pair)) / rightStates);
            int b = (int) (Math.max(0, pairs.value(pair)) % rightStates);
            table = (pair + 1) * symbols > table.length ? Arrays.copyOf(table, 2 * table.length) : table;
            if (pairs.value(pair) < 0) {
                Arrays.fill(table, pair * symbols, (pair + 1) * symbols, pair);
                accepting.set(pair, operation == Operation.OR);
                continue;
            }
            accepting.set(pair, operation.accepts(this.left.accepting().get(a), this.right.accepting().get(b)));
            for (int symbol = 0; symbol < symbols; symbol++) {
                long key = key(operation, left, right, step(this.left, a, joint.left()[symbol]),
                        step(this.right, b, joint.right()[symbol]));
                table[pair * symbols + symbol] = pairs.indexOf(key);
            }
        }
        return new Dfa(joint.alphabet(), Arrays.copyOf(table, pairs.size() * symbols), accepting);
    }

    /** One number for a pair, and -1 for all pairs from which the answer cannot change any more. */
    private long key(Operation operation, Language left, Language right, int a, int b) {
        return operation.isSettled(left.settled(a), right.settled(b)) ? -1 : (long) a * this.right.states() + b;
    }

    private static int step(Dfa dfa, int state, int symbol) {
        return dfa.table()[state * dfa.alphabet().size() + symbol];
    }
}
