package org.storletdesigner.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;

/**
 * Finds keys that are read and never written, or written and never read, and values that nothing writes. Where anything
 * may be written from outside only those are told that look like a slip: near another one that is in use.
 */
public final class UnknownKeyCheck implements Check {
    @Override
    public void run(Subject subject, Consumer<Finding> findings) {
        KeyUses uses = new KeyUses(subject.workflow());
        uses.read().stream().filter(key -> !uses.written().contains(key)).forEach(key -> unwritten(uses, key, findings));
        uses.written().stream().filter(key -> !uses.read().contains(key)).forEach(key -> unread(uses, key, findings));
        new UnknownValues(subject, uses).report(findings);
    }

    private static void unwritten(KeyUses uses, String key, Consumer<Finding> findings) {
        List<String> near = candidates(uses, key).stream().filter(other -> uses.written().contains(other)
                || uses.readers(other).size() > uses.readers(key).size()).toList();
        if (!uses.isOpen() || !near.isEmpty()) {
            findings.accept(Finding.of(Rule.UNKNOWN_KEY, Severity.WARNING, uses.readers(key), key, "nothing writes the key "
                    + key + ", which is read" + Spelling.question(key, uses.isOpen() ? near : others(uses, key))));
        }
    }

    private static void unread(KeyUses uses, String key, Consumer<Finding> findings) {
        List<String> near = candidates(uses, key).stream().filter(uses.read()::contains).toList();
        if (!uses.isOpen() || !near.isEmpty()) {
            findings.accept(Finding.of(Rule.UNKNOWN_KEY, Severity.INFORMATION, uses.writers(key), key,
                    "no trigger reads the key " + key + ", which is written"
                            + Spelling.question(key, uses.isOpen() ? near : others(uses, key))));
        }
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
