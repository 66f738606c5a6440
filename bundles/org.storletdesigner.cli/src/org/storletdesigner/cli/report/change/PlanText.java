package org.storletdesigner.cli.report.change;

import java.io.PrintStream;
import java.util.List;
import org.storletdesigner.analysis.difference.EdgeChange;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.cli.report.AnswerText;
import org.storletdesigner.cli.report.FindingText;
import org.storletdesigner.cli.report.Style;
import org.storletdesigner.migration.plan.Item;
import org.storletdesigner.migration.plan.Obstacle;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Program;
import org.storletdesigner.migration.plan.Rewritten;
import org.storletdesigner.migration.plan.Step;

/** Tells people what would become of a container. */
public final class PlanText {
    private final PrintStream out;
    private final Style style;

    public PlanText(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Prints a plan; the last section says what is done, or what would be. */
    public void print(Plan plan, boolean applies) {
        out.println(style.heading(plan.target() + ": ") + style.plain(plan.intent()));
        section("Storlets", plan.items().stream().map(Item::sentence).toList());
        List<String> obstacles = plan.obstacles().stream().map(Obstacle::sentence).toList();
        section("Programs", plan.programs().stream().map(Program::sentence)
                .filter(sentence -> !obstacles.contains(sentence) && !plan.remarks().contains(sentence)).toList());
        section("Renamed on the way", plan.rewritten().stream().map(PlanText::line).toList());
        section("What triggers what that did not before", edges(plan, true));
        section("What triggers what no more", edges(plan, false));
        new FindingText(out, style).print("Findings that it brings", plan.outlook().newFindings());
        section("Findings that it mends", plan.outlook().goneFindings().stream().map(PlanText::line).toList());
        section("In the way", obstacles);
        section("Worth knowing", plan.remarks());
        section(applies ? "What is done" : "What --apply would do", steps(plan));
        out.flush();
    }

    private static List<String> steps(Plan plan) {
        if (!plan.isPossible()) {
            return List.of();
        }
        return plan.changesNothing() ? List.of("nothing: all is as it is wanted already")
                : plan.steps().stream().map(Step::sentence).toList();
    }

    private static String line(Finding finding) {
        return finding.severity().word() + " " + finding.rule().id() + ": " + finding.message();
    }

    private static List<String> edges(Plan plan, boolean coming) {
        return plan.outlook().difference().edges().stream()
                .filter(edge -> (coming ? edge.before() : edge.after()).isEmpty()).map(PlanText::line).toList();
    }

    private static String line(EdgeChange edge) {
        return edge.from() + " → " + edge.to() + ": "
                + AnswerText.word(edge.after().or(edge::before).orElseThrow().verdict());
    }

    private static String line(Rewritten text) {
        return text.where() + ": " + String.join(", ", text.before()) + " → " + String.join(", ", text.after());
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(style.heading(title));
            lines.forEach(line -> out.println("  " + style.plain(line)));
        }
    }

    /** Prints how it ended. */
    public void conclude(String sentence) {
        out.println();
        out.println(style.plain(sentence));
        out.flush();
    }
}
