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
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
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
    public void add(OpenedFile file, Analysis analysis) {
        if (!first) {
            out.println();
        }
        first = false;
        head(file, analysis);
        edges(analysis.graph().edges());
        new FindingText(out, style).print(analysis.findings());
        section("Left out, because they cannot be read", file.rejected().stream()
                .map(each -> style.plain(each.sentence())).toList());
        section("Not taken into account", file.notes().stream().map(style::plain).toList());
        out.println();
        out.println(style.heading(file.name() + ": ") + Summary.of(file, analysis, style));
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
        Map<Verdict, Long> counts = edges.stream().collect(Collectors.groupingBy(edge -> edge.answer().verdict(),
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
        out.println(style.heading("What triggers what"));
        edges.stream().collect(Collectors.groupingBy(edge -> edge.from().name(), LinkedHashMap::new,
                Collectors.toList())).forEach(this::edgesFrom);
    }

    private void edgesFrom(String writer, List<Edge> edges) {
        out.println("  " + style.plain(writer));
        for (Edge edge : edges) {
            String word = AnswerText.word(edge.answer().verdict());
            out.println("    " + style.of(edge.answer().verdict(), word) + " ".repeat(VERDICT - word.length()) + "→ "
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

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(style.heading(title));
            lines.forEach(line -> out.println("  " + line));
        }
    }
}
