package org.storletdesigner.analysis.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Permission;
import org.storletdesigner.analysis.workflow.Permit;
import org.storletdesigner.analysis.workflow.Workflow;

/** Marks the findings that a document permits, and those whose permit has lapsed. */
public final class Permits {
    private Permits() { }

    /** The same findings; a permit is about those of its rule whose handlers are exactly its own. */
    public static List<Finding> apply(Workflow workflow, List<Finding> findings) {
        return workflow.permits().isEmpty() ? findings
                : findings.stream().map(finding -> apply(workflow, finding)).toList();
    }

    private static Finding apply(Workflow workflow, Finding finding) {
        List<Permit> about = workflow.permits().stream().filter(permit -> isAbout(permit, finding)).toList();
        if (about.isEmpty()) {
            return finding;
        }
        String digest = workflow.digestOf(finding.handlers());
        Optional<Permit> valid = about.stream().filter(permit -> permit.digest().equals(digest)).findFirst();
        return valid.map(permit -> finding.with(new Permission(permit.reason(), false), finding.message()))
                .orElseGet(() -> lapsed(finding, about.getFirst()));
    }

    private static boolean isAbout(Permit permit, Finding finding) {
        return permit.rule().equals(finding.rule().id()) && permit.handlers().equals(Set.copyOf(finding.handlers()));
    }

    private static Finding lapsed(Finding finding, Permit permit) {
        String names = String.join(" or ", finding.handlers());
        return finding.with(new Permission(permit.reason(), true), finding.message() + "; a permit lapsed ("
                + (permit.reason().isBlank() ? "without a reason" : permit.reason()) + "), because an expression of "
                + names + " changed");
    }
}
