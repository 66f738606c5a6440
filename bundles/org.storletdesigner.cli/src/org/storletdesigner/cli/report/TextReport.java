package org.storletdesigner.cli.report;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.words.States;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.cli.baseline.Comparison;
import org.storletdesigner.cli.baseline.Difference;
import org.storletdesigner.cli.baseline.Known;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.Verdict;

/** The report for people: nothing is wrapped, and nothing needs colours to be understood. */
public final class TextReport implements Report {
    private static final int VERDICT = 10;
    private static final String DETAIL = "      ";

    private final PrintStream out;
    private final Style style;
    private boolean first = true;

    public TextReport(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(OpenedFile file, Analysis analysis, Comparison comparison) {
        if (!first) {
            out.println();
        }
        first = false;
        head(file, analysis);
        comparison.difference().ifPresentOrElse(this::difference, () -> edges(analysis.graph().edges()));
        new FindingText(out, style).print(comparison.fresh());
        comparison.difference().ifPresent(difference -> gone("Mended by it", comparison.gone()));
        section("Known before", comparison.difference().isPresent() ? List.of()
                : comparison.known().stream().map(this::line).toList());
        section("Left out, because they cannot be read", file.rejected().stream()
                .map(each -> style.plain(each.sentence())).toList());
        section("Not taken into account", file.notes().stream().map(style::plain).toList());
        out.println();
        out.println(style.heading(file.name() + ": ") + Summary.of(file, analysis, comparison, style));
    }

    @Override
    public void gone(List<Known> gone) {
        gone("Gone since the baseline", gone);
    }

    @Override
    public void close() {
        out.flush();
    }

    private void head(OpenedFile file, Analysis analysis) {
        Workflow workflow = analysis.workflow();
        String name = workflow.name().isEmpty() ? file.name() : workflow.name();
        long storlets = Stream.concat(workflow.handlers().stream(), workflow.unlinked().stream())
                .map(Handler::storlet).distinct().count();
        out.println(style.heading(name));
        out.println(Summary.counted(workflow.handlers().size() + workflow.unlinked().size(), "handler") + " in "
                + Summary.counted(storlets, "storlet") + ", " + edgeCounts(analysis.graph().edges()));
    }

    private String edgeCounts(List<Edge> edges) {
        Map<Verdict, Long> counts = edges.stream().collect(Collectors.groupingBy(edge -> edge.verdict(),
                () -> new EnumMap<>(Verdict.class), Collectors.counting()));
        String split = counts.entrySet().stream()
                .map(each -> each.getValue() + " " + style.of(each.getKey(), AnswerText.word(each.getKey())))
                .collect(Collectors.joining(", "));
        return Summary.counted(edges.size(), "edge") + (edges.isEmpty() ? "" : ": " + split);
    }

    private void edges(List<Edge> edges) {
        out.println();
        if (edges.isEmpty()) {
            out.println("No handler triggers another.");
            return;
        }
        edges("What triggers what", edges);
    }

    private void difference(Difference difference) {
        out.println();
        out.println("With the new " + (difference.storlets().size() == 1 ? "storlet " : "storlets ")
                + style.plain(String.join(", ", difference.storlets())) + ": "
                + Summary.counted(difference.edges().size(), "new edge"));
        if (!difference.edges().isEmpty()) {
            out.println();
            edges("What triggers what that did not before", difference.edges());
        }
    }

    private void edges(String title, List<Edge> edges) {
        out.println(style.heading(title));
        edges.stream().collect(Collectors.groupingBy(edge -> edge.from().name(), LinkedHashMap::new,
                Collectors.toList())).forEach(this::edgesFrom);
    }

    private void edgesFrom(String writer, List<Edge> edges) {
        out.println("  " + style.plain(writer));
        for (Edge edge : edges) {
            String word = AnswerText.word(edge.verdict());
            out.println("    " + style.of(edge.verdict(), word) + " ".repeat(VERDICT - word.length()) + "→ "
                    + style.plain(edge.to().name()));
            out.println(DETAIL + style.plain(edge.answer().sentence()));
            witness(edge.answer()).ifPresent(line -> out.println(DETAIL + style.faint(line)));
        }
    }

    /** What shows the verdict, where its sentence does not say it already. */
    private static Optional<String> witness(Answer answer) {
        return switch (answer.verdict()) {
            case COMPLETE -> answer.witness().map(state -> "such as " + States.text(state));
            case PARTIAL -> answer.witness().map(state -> "by writing " + States.text(state) + " to it");
            case POSSIBLE, IRRELEVANT, UNDECIDED -> Optional.empty();
        };
    }

    private void gone(String title, List<Known> gone) {
        section(title, gone.stream().map(each -> style.of(each.severity(), each.severity().word()) + " "
                + style.plain(each.rule() + ": " + each.message())).toList());
    }

    private String line(Finding finding) {
        return style.of(finding.severity(), finding.severity().word()) + " " + finding.rule().id()
                + (finding.handlers().isEmpty() ? "" : ": " + style.plain(String.join(", ", finding.handlers())));
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(style.heading(title));
            lines.forEach(line -> out.println("  " + line));
        }
    }
}
