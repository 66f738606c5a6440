package org.storletdesigner.cli.report.flow;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.trace.Step;
import org.storletdesigner.analysis.trace.Step.Next;
import org.storletdesigner.analysis.trace.Step.Turn;
import org.storletdesigner.analysis.trace.TraceTree;
import org.storletdesigner.analysis.trace.reaction.Choice;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.analysis.words.States;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.cli.report.Style;
import org.storletdesigner.cli.report.Summary;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.verdict.PartialState;

/** Tells people what one write sets off: every run is numbered and told once, what comes of it indented below it. */
public final class TraceText {
    private static final int DEEPEST_INDENT = 30;
    private static final int ALIKE = 3;

    private final PrintStream out;
    private final Style style;

    public TraceText(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Prints a trace through a workflow. */
    public void print(TraceTree tree, Workflow workflow) {
        Situation start = tree.start();
        out.println(switch (start.event()) {
            case CREATE -> "an object is created: " + text(start.after());
            case CHANGE -> "an object is changed: " + text(start.before()) + " → " + text(start.after());
            case DELETE -> "an object is deleted: " + text(start.after());
        });
        fired(tree, start, tree.first(), 0);
        out.println();
        out.println(end(tree));
        if (!workflow.unlinked().isEmpty()) {
            out.println("never runs, because a variable has no fitting value: " + style.plain(workflow.unlinked()
                    .stream().map(Handler::name).collect(Collectors.joining(", "))));
        }
        out.flush();
    }

    private String text(State state) {
        return state.values().isEmpty() ? "without metadata"
                : style.plain(States.text(new PartialState(state.values())));
    }

    private static String end(TraceTree tree) {
        return Summary.counted(tree.steps().size(), "run")
                + (tree.stopped() ? "; more were not followed, see --depth and --runs" : "");
    }

    private void fired(TraceTree tree, Situation situation, List<Next> fired, int depth) {
        if (fired.isEmpty() && situation.open().isEmpty()) {
            line(depth, style.faint("nothing fires"));
        }
        for (Next next : fired) {
            next(tree, next, depth);
        }
        for (Handler handler : situation.open()) {
            line(depth, "whether " + style.plain(handler.name())
                    + " fires is open, because it takes more than the budget");
        }
    }

    private void next(TraceTree tree, Next next, int depth) {
        String name = style.plain(next.call().handler().name());
        switch (next.fate()) {
            case RUNS -> step(tree, tree.step(next.step()), depth);
            case GOES_ROUND -> line(depth, name + " goes round from step " + next.step());
            case TOLD -> line(depth, name + " goes on as from step " + next.step());
            case STOPPED -> line(depth, name + " runs, which is not followed");
        }
    }

    private void step(TraceTree tree, Step step, int depth) {
        line(depth, step.number() + ". " + style.heading(step.call().handler().name()) + " runs");
        int count = step.turns().size() + step.untold();
        for (int i = 0; i < step.turns().size(); i++) {
            turn(tree, step.turns().get(i), count == 1 ? "" : "case " + (i + 1) + " of " + count + ": ", depth + 1);
        }
        if (step.untold() > 0) {
            line(depth + 1, Summary.counted(step.untold(), "more case") + ", not followed");
        }
        step.tooHard().ifPresent(reason -> line(depth + 1, "what it does is open: " + style.plain(reason)));
        if (count == 0 && step.tooHard().isEmpty()) {
            line(depth + 1, "its output contradicts itself, so nothing is written");
        }
    }

    private void turn(TraceTree tree, Turn turn, String which, int depth) {
        line(depth, which + act(turn.choice()));
        if (turn.situation().isPresent()) {
            Situation situation = turn.situation().get();
            if (turn.choice().act() != Choice.Act.DELETE) {
                line(depth + 1, style.faint("object: ") + text(situation.after()));
            }
            fired(tree, situation, turn.next(), depth + 1);
        }
    }

    private String act(Choice choice) {
        return switch (choice.act()) {
            case NOTHING -> "writes nothing";
            case CHANGE -> "writes " + written(choice);
            case CREATE -> "creates another object with " + written(choice);
            case DELETE -> "deletes the object";
        };
    }

    private String written(Choice choice) {
        String alike = choice.alike().stream().limit(ALIKE).map(States::text).collect(Collectors.joining(", or "));
        boolean more = choice.more() || choice.alike().size() > ALIKE;
        return style.plain(States.text(choice.written()) + (alike.isEmpty() ? "" : ", or as well " + alike)
                + (more ? ", or others that no trigger tells apart" : ""));
    }

    private void line(int depth, String text) {
        out.println("  ".repeat(Math.min(depth, DEEPEST_INDENT)) + text);
    }
}
