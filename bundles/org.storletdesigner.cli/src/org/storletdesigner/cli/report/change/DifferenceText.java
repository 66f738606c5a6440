package org.storletdesigner.cli.report.change;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.difference.Change;
import org.storletdesigner.analysis.difference.Change.Detail;
import org.storletdesigner.analysis.difference.Difference;
import org.storletdesigner.analysis.difference.EdgeChange;
import org.storletdesigner.analysis.difference.FindingChange;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.cli.report.AnswerText;
import org.storletdesigner.cli.report.Style;
import org.storletdesigner.cli.report.Summary;
import org.storletdesigner.logic.verdict.Answer;

/** Tells people what changed: {@code +} is new, {@code -} is gone, {@code ~} is not what it was. */
public final class DifferenceText {
    private static final String DETAIL = "      ";

    private final PrintStream out;
    private final Style style;

    public DifferenceText(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Prints what changed from one file to another. */
    public void print(Difference difference, String before, String after) {
        String files = style.heading(before + " → " + after + ": ");
        if (difference.isEmpty()) {
            out.println(files + "nothing changed");
        } else {
            out.println(files + summary(difference));
            store(difference.store());
            changes("Storlets", difference.storlets());
            changes("Handlers", difference.handlers());
            changes("Sources", difference.sources());
            edges(difference.edges());
            findings(difference.findings());
        }
        out.flush();
    }

    private static String summary(Difference difference) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("store rule", difference.store().size());
        counts.put("storlet", difference.storlets().size());
        counts.put("handler", difference.handlers().size());
        counts.put("source", difference.sources().size());
        counts.put("edge", difference.edges().size());
        counts.put("finding", difference.findings().size());
        return counts.entrySet().stream().filter(count -> count.getValue() > 0)
                .map(count -> Summary.counted(count.getValue(), count.getKey()))
                .collect(Collectors.joining(", ")) + " changed";
    }

    private void title(String title) {
        out.println();
        out.println(style.heading(title));
    }

    private void store(List<Detail> details) {
        if (!details.isEmpty()) {
            title("Store");
            details.forEach(detail -> fact(detail, true));
        }
    }

    private void changes(String title, List<Change> changes) {
        if (!changes.isEmpty()) {
            title(title);
            changes.forEach(this::change);
        }
    }

    private void change(Change change) {
        out.println("  " + sign(change.before(), change.after()) + " " + (change.isRenamed()
                ? style.plain(change.before().get() + " → " + change.after().get()) + ", renamed"
                : style.plain(change.after().or(change::before).orElseThrow())));
        boolean stayed = change.before().isPresent() && change.after().isPresent();
        change.details().stream().filter(detail -> stayed || isWorthTelling(detail))
                .forEach(detail -> fact(detail, stayed));
    }

    /** Of what is new or gone only what is not as usual. */
    private static boolean isWorthTelling(Detail detail) {
        String value = detail.after().or(detail::before).orElseThrow();
        return !(detail.what().equals("extra condition") && value.equals("true")
                || detail.what().equals("state") && value.equals("enabled")
                || detail.what().equals("events") && value.equals("create, change"));
    }

    private static String sign(Optional<?> before, Optional<?> after) {
        return before.isEmpty() ? "+" : after.isEmpty() ? "-" : "~";
    }

    private void fact(Detail detail, boolean compared) {
        String what = style.faint(detail.what() + ":");
        if (compared) {
            out.println(DETAIL + what + detail.meaning().map(meaning -> " " + meaning.words()).orElse(""));
            detail.before().ifPresent(old -> out.println(DETAIL + "  - " + style.plain(old)));
            detail.after().ifPresent(now -> out.println(DETAIL + "  + " + style.plain(now)));
        } else {
            out.println(DETAIL + what + " " + style.plain(detail.after().or(detail::before).orElseThrow()));
        }
    }

    private void edges(List<EdgeChange> edges) {
        if (!edges.isEmpty()) {
            title("Edges");
            edges.forEach(this::edge);
        }
    }

    private void edge(EdgeChange edge) {
        Answer answer = edge.after().or(edge::before).orElseThrow();
        String was = edge.before().filter(old -> edge.after().isPresent())
                .map(old -> ", was " + AnswerText.word(old.verdict())).orElse("");
        out.println("  " + sign(edge.before(), edge.after()) + " " + style.plain(edge.from() + " → " + edge.to()) + ": "
                + style.of(answer.verdict(), AnswerText.word(answer.verdict())) + was);
        if (edge.after().isPresent()) {
            out.println(DETAIL + style.plain(answer.sentence()));
        }
    }

    private void findings(List<FindingChange> findings) {
        if (!findings.isEmpty()) {
            title("Findings");
            findings.forEach(this::finding);
        }
    }

    private void finding(FindingChange change) {
        Finding finding = change.after().or(change::before).orElseThrow();
        String was = change.before().filter(old -> change.after().isPresent())
                .map(old -> ", was " + word(old)).orElse("");
        out.println("  " + sign(change.before(), change.after()) + " "
                + style.of(finding.severity(), word(finding)) + " " + finding.rule().id() + was
                + (finding.handlers().isEmpty() ? "" : ": " + style.plain(String.join(", ", finding.handlers()))));
        out.println(DETAIL + style.plain(finding.message()));
    }

    private static String word(Finding finding) {
        return finding.severity().word() + (finding.isPermitted() ? " (permitted)" : "");
    }
}
