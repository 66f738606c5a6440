package org.storletdesigner.logic.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Constraint;
import org.storletdesigner.logic.solver.Encoding;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.KeyDomain;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.solver.Solver;
import org.storletdesigner.logic.solver.Steps;

/**
 * One output and one trigger as constraints. Every key has four slots: the value that a case gives it, the value
 * that the environment has, another value that might have been written instead, and whether the case writes it.
 */
final class Pair {
    private static final int ROLES = 4;
    private static final BlockSet NO = BlockSet.only(0, 2);
    private static final BlockSet YES = BlockSet.only(1, 2);

    /** The slots of a key. */
    enum Role {
        CASE, ENVIRONMENT, OTHER, WRITTEN
    }

    final Formula output;
    final Formula before;
    final Formula condition;
    final KeySpace space;
    private final boolean keeps;
    private final Set<String> mentioned;
    private final Constraint[] written;
    private final int[] sizes;

    /** @param keeps whether keys that are not written keep what the environment has, instead of being dropped */
    Pair(Formula output, Formula before, Formula condition, boolean keeps, KeySpace space) {
        this.output = output;
        this.before = before;
        this.condition = condition;
        this.keeps = keeps;
        this.space = space;
        mentioned = output.keys();
        sizes = sizes(space);
        written = new Constraint[space.size()];
        Arrays.setAll(written, key -> writes(Set.of(space.key(key))));
    }

    private static int[] sizes(KeySpace space) {
        int[] sizes = new int[space.size() * ROLES];
        for (int key = 0; key < space.size(); key++) {
            Arrays.fill(sizes, key * ROLES, key * ROLES + 3, space.domain(key).size());
            sizes[slot(key, Role.WRITTEN)] = 2;
        }
        return sizes;
    }

    static int slot(int key, Role role) {
        return key * ROLES + role.ordinal();
    }

    /** The key whose slot it is. */
    static int key(int slot) {
        return slot / ROLES;
    }

    static Role role(int slot) {
        return Role.values()[slot % ROLES];
    }

    /** A test that the slot of a key holds exactly one block. */
    Constraint.In is(int key, Role role, int block) {
        return new Constraint.In(slot(key, role), BlockSet.only(block, sizes[slot(key, role)]));
    }

    Constraint.In writesKey(int key, boolean yes) {
        return new Constraint.In(slot(key, Role.WRITTEN), yes ? YES : NO);
    }

    Solver solver(Steps steps) {
        return new Solver(sizes, steps);
    }

    boolean isMentioned(int key) {
        return mentioned.contains(space.key(key));
    }

    boolean isSurelyWritten(int key) {
        return written[key] == Constraint.TRUE;
    }

    boolean keeps() {
        return keeps;
    }

    Constraint not(Constraint constraint) {
        return Encoding.not(constraint, sizes);
    }

    /** The case satisfies the output. */
    Constraint isCase() {
        return Encoding.holds(output, in(Role.CASE));
    }

    /** The case writes at least one key. */
    Constraint writesSomething() {
        return writes(mentioned);
    }

    /** The slots that say what is written agree with the case. */
    List<Constraint> writtenKeys() {
        List<Constraint> definitions = new ArrayList<>();
        for (int key = 0; key < space.size(); key++) {
            definitions.add(Constraint.any(List.of(writesKey(key, true), not(written[key]))));
            definitions.add(Constraint.any(List.of(writesKey(key, false), written[key])));
        }
        return definitions;
    }

    /** The environment satisfies the formula. */
    Constraint environment(Formula formula) {
        return Encoding.holds(formula, in(Role.ENVIRONMENT));
    }

    /** The formula holds after the write. */
    Constraint after(Formula formula) {
        return Encoding.holds(formula, written(Role.CASE, this::stays));
    }

    /** The formula would hold if the written keys had been given other values. */
    Constraint afterOther(Formula formula) {
        return Encoding.holds(formula, written(Role.OTHER, this::stays));
    }

    /** The formula holds after the write in this environment, which has one block for each key. */
    Constraint after(Formula formula, int[] environment) {
        return Encoding.holds(formula, written(Role.CASE, (key, blocks) ->
                Constraint.of(blocks.contains(keeps ? environment[key] : KeyDomain.ABSENT))));
    }

    /** A case that does not touch a key gives it the value that the environment has; no verdict depends on that. */
    List<Constraint> untouchedAgree() {
        List<Constraint> agreements = new ArrayList<>();
        for (int key = 0; key < space.size(); key++) {
            if (keeps && isMentioned(key) && !isSurelyWritten(key)) {
                for (int block = 0; block < space.domain(key).size(); block++) {
                    agreements.add(Constraint.any(List.of(writesKey(key, true),
                            not(is(key, Role.CASE, block)), is(key, Role.ENVIRONMENT, block))));
                }
            }
        }
        return agreements;
    }

    /**
     * Where every environment is possible: the clause holds after the write in all of them, which it does only when a
     * written key satisfies it, or when it holds of every value of a key.
     */
    Constraint afterSurely(List<Formula.Literal> clause) {
        Map<Integer, BlockSet> allowed = new TreeMap<>();
        clause.forEach(literal ->
                allowed.merge(space.number(literal.key()), space.blocks(literal), BlockSet::or));
        List<Constraint> ways = new ArrayList<>();
        allowed.forEach((key, blocks) -> ways.add(blocks.count() == space.domain(key).size() ? Constraint.TRUE
                : Constraint.all(List.of(writesKey(key, true), new Constraint.In(slot(key, Role.CASE), blocks)))));
        return Constraint.any(ways);
    }

    private interface Untouched {
        Constraint in(int key, BlockSet blocks);
    }

    private Constraint stays(int key, BlockSet blocks) {
        return keeps ? new Constraint.In(slot(key, Role.ENVIRONMENT), blocks)
                : Constraint.of(blocks.contains(KeyDomain.ABSENT));
    }

    private Function<Formula.Literal, Constraint> in(Role role) {
        return literal -> new Constraint.In(slot(space.number(literal.key()), role), space.blocks(literal));
    }

    private Function<Formula.Literal, Constraint> written(Role role, Untouched untouched) {
        return literal -> {
            int key = space.number(literal.key());
            BlockSet blocks = space.blocks(literal);
            Constraint touched = new Constraint.In(slot(key, role), blocks);
            if (isSurelyWritten(key)) {
                return touched;
            }
            Constraint kept = untouched.in(key, blocks);
            return written[key] == Constraint.FALSE ? kept : Constraint.any(List.of(
                    Constraint.all(List.of(writesKey(key, true), touched)),
                    Constraint.all(List.of(writesKey(key, false), kept))));
        };
    }

    private Constraint writes(Set<String> keys) {
        return Encoding.writes(output, keys::contains, in(Role.CASE));
    }
}
