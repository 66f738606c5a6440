package org.storletdesigner.logic.language;

import java.util.Arrays;
import java.util.BitSet;

/** Walks two automata side by side: to combine them, or only to ask how they relate. */
final class Product {
    private final Dfa left;
    private final Dfa right;
    private final JointAlphabet joint;
    private final Limits limits;

    private Product(Dfa left, Dfa right, Limits limits) {
        this.left = left;
        this.right = right;
        this.limits = limits;
        joint = JointAlphabet.of(left.alphabet(), right.alphabet());
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

    /** Whether no string passes the operation. */
    static boolean isEmpty(Operation operation, Language left, Language right, Limits limits) {
        return new Product(left.dfa(), right.dfa(), limits).search(operation, left, right);
    }

    private Dfa combine(Operation operation, Language left, Language right) {
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
                long key = key(operation, left, right, leftStep(a, symbol), rightStep(b, symbol));
                table[pair * symbols + symbol] = pairs.indexOf(key);
            }
        }
        return new Dfa(joint.alphabet(), Arrays.copyOf(table, pairs.size() * symbols), accepting);
    }

    /** One number for a pair, and -1 for all pairs from which the answer cannot change any more. */
    private long key(Operation operation, Language left, Language right, int a, int b) {
        return operation.isSettled(left.settled(a), right.settled(b)) ? -1 : (long) a * this.right.states() + b;
    }

    private boolean search(Operation operation, Language left, Language right) {
        PairSet pairs = new PairSet(this.left.states(), this.right.states());
        int symbols = joint.alphabet().size();
        long steps = 0;
        pairs.add(0, 0);
        for (int next = 0; next < pairs.size(); next++) {
            int a = pairs.left(next);
            int b = pairs.right(next);
            if (operation.accepts(this.left.accepting().get(a), this.right.accepting().get(b))) {
                return false;
            }
            steps += symbols;
            if (steps > limits.steps()) {
                throw new BudgetExceeded("comparing two patterns takes more than " + limits.steps() + " steps");
            }
            for (int symbol = 0; symbol < symbols; symbol++) {
                int nextA = leftStep(a, symbol);
                int nextB = rightStep(b, symbol);
                if (!operation.isSettled(left.settled(nextA), right.settled(nextB))) {
                    pairs.add(nextA, nextB);
                }
            }
        }
        return true;
    }

    private int leftStep(int state, int symbol) {
        return left.table()[state * left.alphabet().size() + joint.left()[symbol]];
    }

    private int rightStep(int state, int symbol) {
        return right.table()[state * right.alphabet().size() + joint.right()[symbol]];
    }
}
