package org.storletdesigner.logic.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Constraint;
import org.storletdesigner.logic.solver.KeyDomain;
import org.storletdesigner.logic.verdict.Pair.Role;

/**
 * Chooses among the solutions of a search one that people read most easily: fewest written keys, then fewest
 * characters, then the first in the order of the blocks. Exact as long as few choices remain, else greedy; in either
 * case deterministic.
 */
final class Cheapest {
    private static final int ATTEMPTS = 400;

    private final Pair pair;
    private final Questions.Search search;
    private int attempts;

    Cheapest(Pair pair, Questions.Search search) {
        this.pair = pair;
        this.search = search;
    }

    /** Tests that fix the slots of the given roles, of written keys first; the search must have a solution. */
    List<Constraint.In> fixed(List<Role> roles) {
        List<Constraint.In> chosen = new ArrayList<>(fewestWritten());
        BlockSet[] solution = search.solve(chosen).orElseThrow();
        List<Integer> written = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (Role role : roles) {
            for (int key = 0; key < pair.space.size(); key++) {
                boolean writes = solution[Pair.slot(key, Role.WRITTEN)].contains(1);
                (role == Role.CASE && writes ? written : others).add(Pair.slot(key, role));
            }
        }
        attempts = 0;
        List<Constraint.In> greedy = greedy(chosen, written);
        List<Constraint.In> best = attempts > ATTEMPTS ? greedy : new Shortest(written, greedy).from(chosen);
        return greedy(best, others);
    }

    private List<Constraint.In> fewestWritten() {
        List<Integer> free = new ArrayList<>();
        for (int key = 0; key < pair.space.size(); key++) {
            if (pair.isMentioned(key) && !pair.isSurelyWritten(key)) {
                free.add(key);
            }
        }
        attempts = 0;
        for (int size = 0; size <= free.size() && attempts <= ATTEMPTS; size++) {
            Optional<List<Constraint.In>> found = withWritten(size, free, 0, List.of());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return greedilyUnwritten(free);
    }

    /** Assumptions under which at most {@code size} of the free keys from {@code from} on are written. */
    private Optional<List<Constraint.In>> withWritten(int size, List<Integer> free, int from,
            List<Constraint.In> unwritten) {
        if (attempts > ATTEMPTS) {
            return Optional.empty();
        }
        if (size >= free.size() - from) {
            attempts++;
            return search.solve(unwritten).map(solution -> unwritten);
        }
        if (size > 0) {
            var found = withWritten(size - 1, free, from + 1, unwritten);
            if (found.isPresent()) {
                return found;
            }
        }
        return withWritten(size, free, from + 1, plus(unwritten, pair.writesKey(free.get(from), false)));
    }

    private List<Constraint.In> greedilyUnwritten(List<Integer> free) {
        List<Constraint.In> chosen = List.of();
        for (int key : free.reversed()) {
            List<Constraint.In> trial = plus(chosen, pair.writesKey(key, false));
            chosen = search.solve(trial).isPresent() ? trial : chosen;
        }
        return chosen;
    }

    private List<Constraint.In> greedy(List<Constraint.In> chosen, List<Integer> slots) {
        List<Constraint.In> result = chosen;
        for (int slot : slots) {
            result = plus(result, simplest(result, slot));
        }
        return result;
    }

    private Constraint.In simplest(List<Constraint.In> chosen, int slot) {
        int size = domain(slot).size();
        for (int block = 0; block < size; block++) {
            Constraint.In test = new Constraint.In(slot, BlockSet.only(block, size));
            attempts++;
            if (search.solve(plus(chosen, test)).isPresent()) {
                return test;
            }
        }
        throw new IllegalStateException("a search with a solution has a value for every slot");
    }

    private KeyDomain domain(int slot) {
        return pair.space.domain(Pair.key(slot));
    }

    private int length(Constraint.In test) {
        String word = domain(test.slot()).word(test.blocks().next(0));
        return word == null ? 0 : word.codePointCount(0, word.length());
    }

    private static List<Constraint.In> plus(List<Constraint.In> list, Constraint.In test) {
        List<Constraint.In> longer = new ArrayList<>(list);
        longer.add(test);
        return longer;
    }

    /** Branch and bound on the number of characters in some slots. */
    private final class Shortest {
        private final List<Integer> slots;
        private List<Constraint.In> best;
        private int bound;

        Shortest(List<Integer> slots, List<Constraint.In> known) {
            this.slots = slots;
            best = known;
            bound = known.subList(known.size() - slots.size(), known.size()).stream()
                    .mapToInt(Cheapest.this::length).sum();
        }

        List<Constraint.In> from(List<Constraint.In> chosen) {
            improve(chosen, 0, 0);
            return best;
        }

        private void improve(List<Constraint.In> chosen, int depth, int length) {
            if (depth == slots.size()) {
                best = chosen;
                bound = length;
                return;
            }
            int slot = slots.get(depth);
            int size = domain(slot).size();
            for (int block = 0; block < size && attempts <= ATTEMPTS; block++) {
                Constraint.In test = new Constraint.In(slot, BlockSet.only(block, size));
                List<Constraint.In> trial = plus(chosen, test);
                int longer = length + length(test);
                attempts++;
                if (longer < bound && search.solve(trial).isPresent()) {
                    improve(trial, depth + 1, longer);
                }
            }
        }
    }
}
