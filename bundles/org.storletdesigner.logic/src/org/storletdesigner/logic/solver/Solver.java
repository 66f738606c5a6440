package org.storletdesigner.logic.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds values for finite slots that satisfy all required constraints: depth-first search with unit propagation
 * (Davis, Logemann and Loveland 1962) on sets of blocks instead of truth values, so that a disjunction of many
 * values costs one step and no normal form is ever built. Deterministic. Not thread-safe.
 */
public final class Solver {
    private record Change(int slot, BlockSet before) { }

    private record Decision(int mark, int slot, BlockSet rest, int firstOpen) { }

    private final Steps steps;
    private final BlockSet[] domains;
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<List<Integer>> watchers = new ArrayList<>();
    private final List<Change> trail = new ArrayList<>();
    private final Deque<Integer> pending = new ArrayDeque<>();
    private final BitSet queued = new BitSet();
    private boolean contradicted;

    /** A problem whose slots have domains of these sizes. */
    public Solver(int[] sizes, Steps steps) {
        this.steps = steps;
        domains = new BlockSet[sizes.length];
        for (int slot = 0; slot < sizes.length; slot++) {
            domains[slot] = BlockSet.all(sizes[slot]);
            watchers.add(new ArrayList<>());
        }
    }

    /** Adds a constraint that every solution satisfies. */
    public void require(Constraint constraint) {
        if (constraint instanceof Constraint.All(List<Constraint> parts)) {
            parts.forEach(this::require);
            return;
        }
        int index = constraints.size();
        constraints.add(constraint);
        watch(constraint, index);
        queue(index);
        contradicted = contradicted || !propagate();
    }

    /**
     * A solution in which the assumptions hold, or nothing when there is none.
     *
     * @return for every slot the blocks that it may hold: any choice among them is a solution
     */
    public Optional<BlockSet[]> solve(List<Constraint.In> assumptions) {
        if (contradicted) {
            return Optional.empty();
        }
        int mark = trail.size();
        try {
            return assume(assumptions) && search() ? Optional.of(domains.clone()) : Optional.empty();
        } finally {
            undo(mark);
        }
    }

    /** Whether there is any solution. */
    public boolean isSatisfiable() {
        return solve(List.of()).isPresent();
    }

    private void watch(Constraint constraint, int index) {
        switch (constraint) {
            case Constraint.Constant constant -> { }
            case Constraint.In(int slot, BlockSet blocks) -> watchSlot(slot, index);
            case Constraint.All(List<Constraint> parts) -> parts.forEach(part -> watch(part, index));
            case Constraint.Any(List<Constraint> parts) -> parts.forEach(part -> watch(part, index));
        }
    }

    private void watchSlot(int slot, int index) {
        List<Integer> list = watchers.get(slot);
        if (list.isEmpty() || list.getLast() != index) {
            list.add(index);
        }
    }

    private boolean assume(List<Constraint.In> assumptions) {
        for (Constraint.In assumption : assumptions) {
            if (!narrow(assumption.slot(), assumption.blocks())) {
                return false;
            }
        }
        return propagate();
    }

    private boolean search() {
        Deque<Decision> decisions = new ArrayDeque<>();
        int firstOpen = 0;
        while (true) {
            firstOpen = skipSatisfied(firstOpen);
            if (firstOpen == constraints.size()) {
                return true;
            }
            Constraint.In choice = openTest(constraints.get(firstOpen));
            BlockSet domain = domains[choice.slot()];
            decisions.push(new Decision(trail.size(), choice.slot(), domain.minus(choice.blocks()), firstOpen));
            boolean consistent = narrow(choice.slot(), choice.blocks()) && propagate();
            while (!consistent) {
                if (decisions.isEmpty()) {
                    return false;
                }
                Decision last = decisions.pop();
                undo(last.mark);
                firstOpen = last.firstOpen;
                consistent = narrow(last.slot, last.rest) && propagate();
            }
        }
    }

    /** Satisfied constraints stay satisfied while domains shrink, so deeper decisions need not look at them again. */
    private int skipSatisfied(int from) {
        int index = from;
        while (index < constraints.size() && holds(constraints.get(index))) {
            index++;
        }
        return index;
    }

    private Constraint.In openTest(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Constant constant -> throw new IllegalStateException("a constant is not open");
            case Constraint.In test -> test;
            case Constraint.All(List<Constraint> parts) -> openTest(firstOpen(parts));
            case Constraint.Any(List<Constraint> parts) -> openTest(firstOpen(parts));
        };
    }

    private Constraint firstOpen(List<Constraint> parts) {
        for (Constraint part : parts) {
            if (!holds(part) && !fails(part)) {
                return part;
            }
        }
        throw new IllegalStateException("a decided constraint is not open");
    }

    private boolean propagate() {
        while (!pending.isEmpty()) {
            int index = pending.poll();
            queued.clear(index);
            if (!enforce(constraints.get(index))) {
                forgetPending();
                return false;
            }
        }
        return true;
    }

    private boolean enforce(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Constant(boolean value) -> value;
            case Constraint.In(int slot, BlockSet blocks) -> narrow(slot, blocks);
            case Constraint.All(List<Constraint> parts) -> enforceAll(parts);
            case Constraint.Any(List<Constraint> parts) -> enforceAny(parts);
        };
    }

    private boolean enforceAll(List<Constraint> parts) {
        for (Constraint part : parts) {
            if (!enforce(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean enforceAny(List<Constraint> parts) {
        Constraint last = null;
        for (Constraint part : parts) {
            if (!fails(part)) {
                if (last != null) {
                    return true;
                }
                last = part;
            }
        }
        return last != null && enforce(last);
    }

    private boolean holds(Constraint constraint) {
        steps.take();
        return switch (constraint) {
            case Constraint.Constant(boolean value) -> value;
            case Constraint.In(int slot, BlockSet blocks) -> domains[slot].inside(blocks);
            case Constraint.All(List<Constraint> parts) -> allHold(parts);
            case Constraint.Any(List<Constraint> parts) -> anyHolds(parts);
        };
    }

    private boolean fails(Constraint constraint) {
        steps.take();
        return switch (constraint) {
            case Constraint.Constant(boolean value) -> !value;
            case Constraint.In(int slot, BlockSet blocks) -> !domains[slot].overlaps(blocks);
            case Constraint.All(List<Constraint> parts) -> anyFails(parts);
            case Constraint.Any(List<Constraint> parts) -> allFail(parts);
        };
    }

    private boolean allHold(List<Constraint> parts) {
        for (Constraint part : parts) {
            if (!holds(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyHolds(List<Constraint> parts) {
        for (Constraint part : parts) {
            if (holds(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean allFail(List<Constraint> parts) {
        for (Constraint part : parts) {
            if (!fails(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyFails(List<Constraint> parts) {
        for (Constraint part : parts) {
            if (fails(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean narrow(int slot, BlockSet blocks) {
        BlockSet domain = domains[slot];
        if (domain.inside(blocks)) {
            return true;
        }
        BlockSet narrowed = domain.and(blocks);
        if (narrowed.isEmpty()) {
            forgetPending();
            return false;
        }
        trail.add(new Change(slot, domain));
        domains[slot] = narrowed;
        watchers.get(slot).forEach(this::queue);
        return true;
    }

    private void undo(int mark) {
        while (trail.size() > mark) {
            Change change = trail.removeLast();
            domains[change.slot] = change.before;
        }
        forgetPending();
    }

    private void queue(int index) {
        if (!queued.get(index)) {
            queued.set(index);
            pending.add(index);
        }
    }

    private void forgetPending() {
        pending.clear();
        queued.clear();
    }

    @Override
    public String toString() {
        return constraints + " over " + Arrays.toString(domains);
    }
}
