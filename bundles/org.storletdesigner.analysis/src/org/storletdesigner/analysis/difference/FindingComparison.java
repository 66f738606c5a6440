package org.storletdesigner.analysis.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.analysis.difference.version.Pairing;
import org.storletdesigner.analysis.difference.version.PlacedHandler;
import org.storletdesigner.analysis.difference.version.Version;
import org.storletdesigner.analysis.finding.Finding;

/** Compares the findings of two versions, handlers being paired. */
final class FindingComparison {
    private final Pairing<Finding> findings;
    private final Version after;
    private final Map<String, String> newName = new HashMap<>();

    FindingComparison(Version before, Version after, Pairing<PlacedHandler> handlers) {
        this.after = after;
        handlers.pairs().forEach((now, old) -> newName.put(old.name(), now.name()));
        findings = new Pairing<>(before.analysis().findings(), after.analysis().findings())
                .by(this::oldIdentity, finding -> Optional.of(finding.id()))
                .by(old -> about(old, this::renewed), now -> about(now, name -> name))
                .by(old -> sentence(old, this::renewed), now -> sentence(now, name -> name));
    }

    private interface Names {
        String of(String name);
    }

    private String renewed(String name) {
        return newName.getOrDefault(name, name);
    }

    /** Ids are made of names, so they tell the same finding only where no name changed. */
    private Optional<?> oldIdentity(Finding old) {
        return old.handlers().stream().allMatch(name -> renewed(name).equals(name)) ? Optional.of(old.id())
                : Optional.empty();
    }

    /** A rule says a thing of some handlers once, unless the finding has a subject of its own. */
    private static Optional<?> about(Finding finding, Names names) {
        boolean hasSubject = !finding.id().equals(Finding.id(finding.rule(), finding.handlers(), ""));
        return hasSubject ? Optional.empty() : Optional.of(List.of(finding.rule(), handlers(finding, names)));
    }

    private static Optional<?> sentence(Finding finding, Names names) {
        String message = finding.message();
        for (String name : finding.handlers()) {
            message = message.replace(name, names.of(name));
        }
        return Optional.of(List.of(finding.rule(), handlers(finding, names), message));
    }

    private static List<String> handlers(Finding finding, Names names) {
        return finding.handlers().stream().map(names::of).sorted().toList();
    }

    List<FindingChange> changes() {
        List<FindingChange> changes = new ArrayList<>();
        for (Finding now : after.analysis().findings()) {
            Optional<Finding> old = findings.oldOf(now);
            if (old.isEmpty() || isOther(old.get(), now)) {
                changes.add(new FindingChange(old, Optional.of(now)));
            }
        }
        findings.removed().forEach(old -> changes.add(new FindingChange(Optional.of(old), Optional.empty())));
        return changes;
    }

    private static boolean isOther(Finding old, Finding now) {
        return old.severity() != now.severity() || old.isPermitted() != now.isPermitted();
    }
}
