package org.storletdesigner.app.findings;

import java.util.Comparator;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.snapshot.look.VisibleText;

/** What the list of findings tells of each, from left to right. */
enum FindingColumn {
    FINDING(FindingsMessages.columnFinding, 55, 160),
    RULE(FindingsMessages.columnRule, 12, 60),
    HANDLERS(FindingsMessages.columnHandlers, 33, 60),
    /** Most documents have no permit, and need the room for what else is told. */
    STATE(FindingsMessages.columnState, 0, 0);

    private static final int LONGEST = 1_000;

    private final String title;
    private final int weight;
    private final int least;

    FindingColumn(String title, int weight, int least) {
        this.title = title;
        this.weight = weight;
        this.least = least;
    }

    String title() {
        return title;
    }

    int weight() {
        return weight;
    }

    /** The least width. */
    int least() {
        return least;
    }

    /** As much of the text as can be shown. */
    String text(Finding finding) {
        return VisibleText.of(whole(finding), LONGEST);
    }

    Comparator<Finding> order() {
        return Comparator.comparing(this::whole, String.CASE_INSENSITIVE_ORDER);
    }

    private String whole(Finding finding) {
        return switch (this) {
            case FINDING -> finding.message();
            case RULE -> finding.rule().id();
            case HANDLERS -> finding.source().orElseGet(() -> String.join(", ", finding.handlers()));
            case STATE -> state(finding);
        };
    }

    private static String state(Finding finding) {
        return finding.permission().map(permission -> NLS.bind(
                permission.lapsed() ? FindingsMessages.lapsed : FindingsMessages.permitted,
                permission.reason())).orElse("");
    }
}
