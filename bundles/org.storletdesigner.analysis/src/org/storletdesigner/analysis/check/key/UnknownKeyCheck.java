package org.storletdesigner.analysis.check.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.storletdesigner.analysis.check.Check;
import org.storletdesigner.analysis.check.Subject;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.finding.Slip;
import org.storletdesigner.analysis.memory.Cast;
import org.storletdesigner.analysis.memory.Memory;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.solver.Formulas;

/**
 * Finds keys that are read and never written, or written and never read, and values that nothing writes. Where anything
 * may be written from outside only those of the first and the last kind are told that look like a slip: near another
 * one that is in use. What outsiders may read does not matter: keys are written for triggers.
 */
public final class UnknownKeyCheck implements Check {
    /** Among so many keys some are near each other by chance. */
    private static final int MANY = 2_000;

    /** A finding, and what may have been meant. */
    record Doubt(Finding finding, Slip slip) {
        static Doubt of(Finding finding, String key, Optional<String> value, List<String> near) {
            return new Doubt(finding, new Slip(finding.id(), key, value, near));
        }
    }

    @Override
    public void run(Subject subject, Consumer<Finding> findings) {
        tellAll(subject.workflow(), subject.cast(), subject.formulas(), subject.memory(),
                doubt -> findings.accept(doubt.finding));
    }

    /** For each finding, in their order, the names that may have been meant. */
    public static List<Slip> slips(Workflow workflow, Formulas formulas) {
        List<Slip> slips = new ArrayList<>();
        tellAll(workflow, Cast.of(workflow), formulas, new Memory(), doubt -> slips.add(doubt.slip));
        return slips;
    }

    private static void tellAll(Workflow workflow, Cast cast, Formulas formulas, Memory memory, Consumer<Doubt> told) {
        KeyUses uses = new KeyUses(workflow, cast, new Writings(formulas, memory));
        uses.read().stream().filter(key -> !uses.written().contains(key)).forEach(key -> unwritten(uses, key, told));
        uses.written().stream().filter(key -> !uses.read().contains(key)).forEach(key -> unread(uses, key, told));
        new UnknownValues(workflow, uses, formulas, memory).report(told);
    }

    private static void unwritten(KeyUses uses, String key, Consumer<Doubt> told) {
        List<String> near = candidates(uses, key).stream().filter(other -> uses.written().contains(other)
                || uses.readers(other).size() > uses.readers(key).size()).toList();
        if (!uses.mayWriteMore() || !near.isEmpty()) {
            tell(uses, key, near, Severity.WARNING, uses.readers(key),
                    "nothing writes the key " + key + ", which is read", told);
        }
    }

    private static void unread(KeyUses uses, String key, Consumer<Doubt> told) {
        List<String> near = candidates(uses, key).stream().filter(uses.read()::contains).toList();
        if (!uses.mayReadMore() || !near.isEmpty()) {
            tell(uses, key, near, Severity.INFORMATION, uses.writers(key),
                    "no trigger reads the key " + key + ", which is written", told);
        }
    }

    private static void tell(KeyUses uses, String key, List<String> slips, Severity severity, List<String> handlers,
            String message, Consumer<Doubt> told) {
        boolean strict = uses.mayWriteMore() || uses.mayReadMore() || uses.all().size() > MANY;
        List<String> near = Spelling.near(key, strict ? slips : others(uses, key));
        told.accept(Doubt.of(Finding.of(Rule.UNKNOWN_KEY, severity, handlers, key, message + Spelling.question(near)),
                key, Optional.empty(), near));
    }

    private static List<String> others(KeyUses uses, String key) {
        List<String> others = new ArrayList<>(uses.all());
        others.remove(key);
        return others;
    }

    /** The keys of which one may be a slip, or the other way round. */
    private static List<String> candidates(KeyUses uses, String key) {
        return uses.all().stream().filter(other -> Spelling.isSlip(key, other) && !uses.areUsedTogether(key, other))
                .toList();
    }
}
