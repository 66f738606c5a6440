package org.storletdesigner.cli.report.flow;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.reach.NearMiss;
import org.storletdesigner.analysis.reach.Passage;
import org.storletdesigner.analysis.reach.Path;
import org.storletdesigner.analysis.reach.Reached;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.analysis.words.ReachWords;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.cli.report.AnswerText;
import org.storletdesigner.cli.report.Style;
import org.storletdesigner.cli.report.Summary;

/** Tells people who leads to whom. */
public final class ReachText implements ReachReport {
    private static final int VERDICT = 10;

    private final PrintStream out;
    private final Style style;
    private final TriggerGraph graph;

    public ReachText(PrintStream out, Style style, TriggerGraph graph) {
        this.out = out;
        this.style = style;
        this.graph = graph;
    }

    @Override
    public void passage(Handler from, Handler to, Passage passage) {
        String ends = style.heading(PairWords.ends(from, to) + ": ");
        switch (passage) {
            case Passage.Connected connected -> {
                out.println(ends + ReachWords.answer(connected));
                connected.paths().forEach(this::path);
                if (connected.more()) {
                    out.println();
                    out.println("There are more paths; --paths shows more of them.");
                }
            }
            case Passage.Separated(List<Reached> reached, List<Reached> reaching, List<NearMiss> nearest) -> {
                out.println(ends + ReachWords.answer(passage));
                out.println();
                reached(from.name() + " leads to", reached);
                reached("to " + to.name() + " lead", reaching);
                nearest(nearest);
            }
        }
    }

    private void path(Path path) {
        out.println();
        out.println(ReachWords.length(path)
                + style.of(path.weakest(), AnswerText.word(path.weakest())));
        out.println("  " + style.plain(path.edges().getFirst().from().name()));
        for (Edge edge : path.edges()) {
            String word = AnswerText.word(edge.verdict());
            out.println("  " + style.of(edge.verdict(), word) + " ".repeat(VERDICT - word.length()) + "→ "
                    + style.plain(edge.to().name()));
            out.println("      " + style.plain(edge.answer().sentence()));
        }
    }

    private void nearest(List<NearMiss> nearest) {
        if (nearest.isEmpty()) {
            out.println(ReachWords.NOTHING_NEAR);
            return;
        }
        out.println();
        out.println(style.heading("What comes nearest to an edge between them"));
        for (NearMiss miss : nearest) {
            out.println("  " + style.plain(miss.from().name() + " → " + miss.to().name()));
            out.println("      " + style.plain(miss.answer().sentence()));
        }
    }

    @Override
    public void around(Handler handler, List<Reached> ahead, List<Reached> behind) {
        reached(handler.name() + " leads to", ahead);
        out.println();
        reached("to " + handler.name() + " lead", behind);
        out.println();
    }

    private void reached(String title, List<Reached> reached) {
        out.println(style.heading(title) + (reached.isEmpty() ? " nothing" : ""));
        ReachWords.reached(reached).forEach(line -> out.println("  " + style.plain(line)));
    }

    @Override
    public void parts(List<List<Handler>> parts) {
        if (parts.size() < 2) {
            out.println(parts.isEmpty() ? "There are no handlers." : "Everything is connected.");
            return;
        }
        out.println(style.heading("Parts that nothing connects"));
        parts.forEach(part -> out.println("  " + style.plain(part.stream().map(Handler::name)
                .collect(Collectors.joining(", ")))));
    }

    @Override
    public void close() {
        if (graph.undecided() > 0) {
            out.println();
            out.println(Summary.counted(graph.undecided(), "pair") + " left undecided, counted as edges");
        }
        if (!graph.workflow().unlinked().isEmpty()) {
            out.println();
            out.println("Without edges, because a variable has no fitting value: " + style.plain(graph.workflow()
                    .unlinked().stream().map(Handler::name).collect(Collectors.joining(", "))));
        }
        out.flush();
    }
}
