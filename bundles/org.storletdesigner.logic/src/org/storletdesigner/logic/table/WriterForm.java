package org.storletdesigner.logic.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.logic.language.ValueSet;
import org.storletdesigner.logic.solver.Formula;

/**
 * A writing handler as its variants: which boxes of its output hold together, and so which keys are written with which
 * values. The other boxes either write no more, or can be made to fail at the same time, whatever values are written.
 *
 * @param variants at least one
 * @param before the ways in which an object can satisfy what held before the write; at least one
 * @param beforeClauses the clauses of what held before
 * @param keeps whether keys that are not written keep their values, instead of being absent afterwards
 */
record WriterForm(List<Terms> variants, Models before, List<Terms> beforeClauses, boolean keeps) {
    private static final int MOST_KEYS = 60;
    private static final int MOST_BOXES = 8;
    private static final int MOST_TOGETHER = 3;

    /**
     * The form of a writer whose output has a case and whose condition has a state; nothing where its shape asks for the
     * full search.
     */
    static Optional<WriterForm> of(Formula output, Formula before, boolean keeps, Keys keys, Limits limits) {
        Optional<List<Map<String, ValueSet>>> boxes = NormalForms.boxes(output, MOST_BOXES, limits);
        Optional<Clauses> clauses = Clauses.of(before, keys, limits);
        if (boxes.isEmpty() || boxes.get().isEmpty() || clauses.isEmpty() || output.keys().size() > MOST_KEYS) {
            return Optional.empty();
        }
        Models models = new Models(clauses.get(), keys);
        return models.found().isEmpty() ? Optional.empty() : variants(boxes.get(), limits).map(variants ->
                new WriterForm(variants.stream().map(keys::terms).toList(), models, clauses.get().all(), keeps));
    }

    private static Optional<List<Map<String, ValueSet>>> variants(List<Map<String, ValueSet>> boxes, Limits limits) {
        if (boxes.size() > MOST_TOGETHER && !areExclusive(boxes, limits)) {
            return Optional.empty();
        }
        List<Map<String, ValueSet>> variants = new ArrayList<>();
        int most = boxes.size() > MOST_TOGETHER ? boxes.size() : (1 << boxes.size()) - 1;
        for (int i = 1; i <= most; i++) {
            int members = boxes.size() > MOST_TOGETHER ? 1 << i - 1 : i;
            Optional<Map<String, ValueSet>> together = together(boxes, members, limits);
            if (together.isPresent()) {
                if (!othersCanFail(boxes, members, together.get(), limits)) {
                    return Optional.empty();
                }
                variants.add(together.get());
            }
        }
        return Optional.of(variants);
    }

    private static boolean areExclusive(List<Map<String, ValueSet>> boxes, Limits limits) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (NormalForms.meet(boxes.get(i), boxes.get(j), limits).isPresent()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<Map<String, ValueSet>> together(List<Map<String, ValueSet>> boxes, int members,
            Limits limits) {
        Optional<Map<String, ValueSet>> meet = Optional.of(Map.of());
        for (int i = 0; i < boxes.size() && meet.isPresent(); i++) {
            if ((members >>> i & 1) != 0) {
                meet = NormalForms.meet(meet.get(), boxes.get(i), limits);
            }
        }
        return meet;
    }

    /**
     * Each other box contradicts what is written, or writes no other keys, or has a key of its own by which it can be made
     * to fail.
     */
    private static boolean othersCanFail(List<Map<String, ValueSet>> boxes, int members,
            Map<String, ValueSet> written, Limits limits) {
        List<String> used = new ArrayList<>(written.keySet());
        for (int i = 0; i < boxes.size(); i++) {
            Map<String, ValueSet> box = boxes.get(i);
            if ((members >>> i & 1) == 0 && !written.keySet().containsAll(box.keySet())
                    && NormalForms.meet(written, box, limits).isPresent()) {
                Optional<String> own = box.keySet().stream()
                        .filter(key -> !used.contains(key) && !box.get(key).isEverything()).findFirst();
                if (own.isEmpty()) {
                    return false;
                }
                used.add(own.get());
            }
        }
        return true;
    }
}
