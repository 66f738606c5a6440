package org.storletdesigner.cli.report;

import java.io.PrintStream;
import java.util.List;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.words.States;

/** Prints findings, each with the object that shows it on its way from handler to handler. */
public final class FindingText {
    private static final String INDENT = "    ";

    private final PrintStream out;
    private final Style style;

    public FindingText(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    public void print(List<Finding> findings) {
        print("What is wrong, or worth knowing", findings);
    }

    public void print(String title, List<Finding> findings) {
        if (!findings.isEmpty()) {
            out.println();
            out.println(style.heading(title));
            findings.forEach(this::print);
        }
    }

    private void print(Finding finding) {
        out.println("  " + style.of(finding.severity(), finding.severity().word()) + " " + finding.rule().id()
                + (finding.handlers().isEmpty() ? "" : ": " + style.plain(String.join(", ", finding.handlers()))));
        out.println(INDENT + style.plain(finding.message()));
        finding.permitted().ifPresent(reason -> out.println(INDENT + style.plain("permitted: " + reason)));
        finding.witness().ifPresent(run -> print(run, INDENT));
        if (!isSaidAlready(finding.cycles())) {
            finding.cycles().forEach(cycle -> print(cycle, finding));
        }
    }

    /** The message and the witness of a finding about a single endless ring are about that ring. */
    private static boolean isSaidAlready(List<ElementaryCycle> cycles) {
        return cycles.size() == 1 && cycles.getFirst().endless();
    }

    private void print(ElementaryCycle cycle, Finding finding) {
        String ring = String.join(" → ", cycle.handlers()) + " → " + cycle.handlers().getFirst();
        String end = cycle.endless() ? "goes on for ever" : cycle.ending();
        out.println(INDENT + style.plain("ring " + ring + ": " + end));
        if (!cycle.run().equals(finding.witness())) {
            cycle.run().ifPresent(run -> print(run, INDENT + "  "));
        }
    }

    private void print(Run run, String indent) {
        int width = run.steps().stream().mapToInt(step -> style.plain(step.handler()).length()).max().orElse(0);
        width = Math.max(width, "object".length());
        out.println(indent + "   " + row("object", width, States.text(run.start())));
        for (int i = 0; i < run.steps().size(); i++) {
            Run.Step step = run.steps().get(i);
            out.println(indent + (i + 1) + ". " + row(step.handler(), width, States.text(step.state())));
        }
        if (run.loop() >= 0) {
            out.println(indent + style.faint("   and on from " + (run.loop() + 1) + "."));
        }
    }

    private String row(String name, int width, String state) {
        String shown = style.plain(name);
        return shown + " ".repeat(width - Math.min(width, shown.length())) + "  " + style.plain(state);
    }
}
