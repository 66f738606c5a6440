package org.storletdesigner.snapshot.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.snapshot.look.Group;
import org.storletdesigner.snapshot.look.VerdictLook;
import org.storletdesigner.snapshot.picture.Picture;

/** Says in a sentence what a picture shows, for those who cannot see it. */
final class Summary {
    private Summary() { }

    static String of(Analysis analysis, Picture picture) {
        long storlets = picture.clusters().size() + picture.folded().count();
        String parts = count(picture.members().count(), "handler") + " in " + count(storlets, "storlet")
                + sources(picture);
        return parts + ", " + edges(picture) + faults(shown(analysis, picture)) + unread(analysis) + ".";
    }

    private static String sources(Picture picture) {
        long sources = picture.entries().count();
        return sources == 0 ? "" : ", " + count(sources, "source");
    }

    private static String edges(Picture picture) {
        List<String> kinds = new ArrayList<>();
        for (VerdictLook look : VerdictLook.values()) {
            long count = picture.routes().stream()
                    .filter(route -> !route.isArrival() && VerdictLook.of(route.edge().verdict()) == look).count();
            if (count > 0) {
                kinds.add(count + " " + look.word());
            }
        }
        String all = count(picture.routes().stream().filter(route -> !route.isArrival()).count(), "edge");
        return kinds.isEmpty() ? "no edges" : all + " (" + String.join(", ", kinds) + ")";
    }

    /** What is found about the whole, and about the handlers that are drawn. */
    private static List<Finding> shown(Analysis analysis, Picture picture) {
        Set<String> drawn = picture.members().map(Group.Member::name).collect(Collectors.toSet());
        return analysis.findings().stream().filter(finding -> finding.handlers().isEmpty()
                || finding.handlers().stream().anyMatch(drawn::contains)).toList();
    }

    private static String faults(List<Finding> findings) {
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        long permitted = findings.stream().filter(Finding::isPermitted).count();
        return (errors > 0 ? ", " + count(errors, "error") : "")
                + (warnings > 0 ? ", " + count(warnings, "warning") : "")
                + (permitted > 0 ? ", " + permitted + " permitted" : "");
    }

    private static String unread(Analysis analysis) {
        int rejected = analysis.workflow().rejected().size();
        return rejected == 0 ? "" : ". Left out because it cannot be read: " + count(rejected, "expression");
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity && !finding.isPermitted()).count();
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
