package org.storletdesigner.snapshot.look;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.workflow.Handler;

/** What a picture says more when it is asked: lines of visible text, each of a bounded length. */
public final class Tooltip {
    private static final int LINE = 600;
    private static final int MOST_FINDINGS = 10;

    private Tooltip() { }

    /** Who triggers whom, how surely, and why. */
    public static List<String> of(Edge edge) {
        return List.of(line(edge.from().name()) + " \u2192 " + line(edge.to().name()),
                VerdictLook.of(edge.verdict()).word() + ": " + line(edge.answer().sentence()));
    }

    /** A handler in full, with what was found about it. */
    public static List<String> of(Group.Member member, Marks marks) {
        List<String> lines = new ArrayList<>();
        lines.add(line(member.name()));
        describe(member.handler(), lines);
        if (!member.linked()) {
            lines.add("no edges yet: a variable has no fitting value");
        }
        List<Finding> findings = marks.about(member.name());
        findings.stream().limit(MOST_FINDINGS).map(Tooltip::of).forEach(lines::add);
        if (findings.size() > MOST_FINDINGS) {
            lines.add("and " + (findings.size() - MOST_FINDINGS) + " more findings");
        }
        return lines;
    }

    private static String of(Finding finding) {
        return finding.severity().word() + " (" + finding.rule().id() + "): " + line(finding.message());
    }

    private static void describe(Handler handler, List<String> lines) {
        String events = HandlerText.events(handler);
        if (!events.isEmpty()) {
            lines.add("on " + events);
        }
        lines.add("when " + line(HandlerText.when(handler)));
        lines.add("then " + line(HandlerText.then(handler)));
    }

    private static String line(String text) {
        return VisibleText.of(text, LINE);
    }
}
