package org.storletdesigner.cli.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Verdict;

/** Explains one pair of handlers in full. */
public final class PairReport {
    private static final int LABEL = 16;

    private final PrintStream out;
    private final Style style;

    public PairReport(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Prints the verdict, the reason, and everything that they rest on, a line each. */
    public void print(Handler from, Handler to, StoreRules rules, Answer answer) {
        out.println(style.heading(from.name() + " → " + to.name() + ": ")
                + style.of(answer.verdict(), AnswerText.word(answer.verdict())));
        out.println(style.plain(answer.sentence()));
        out.println();
        question(from, to, rules);
        out.println();
        reason(answer);
    }

    private void question(Handler from, Handler to, StoreRules rules) {
        row("output", Printer.print(from.output()));
        row("written when", Printer.print(JsonReport.effective(from)));
        row("trigger", Printer.print(JsonReport.effective(to)));
        row("listens to", to.events().stream().sorted().map(event -> event.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
        row("store", firing(rules) + ", " + writing(rules));
    }

    private static String firing(StoreRules rules) {
        return switch (rules.firing()) {
            case ON_CHANGE -> "fires on change";
            case EVERY_WRITE -> "fires on every write";
        };
    }

    private static String writing(StoreRules rules) {
        return switch (rules.writing()) {
            case MERGE -> "keeps the keys that a write leaves out";
            case REPLACE -> "drops the keys that a write leaves out";
        };
    }

    private void reason(Answer answer) {
        clauses("clauses met", answer.met());
        clauses(answer.verdict() == Verdict.IRRELEVANT ? "cannot hold" : "clauses open", answer.open());
        if (!answer.keys().isEmpty()) {
            row("contradicting", String.join(", ", answer.keys()));
        }
        answer.witness().ifPresent(state -> row("witness", States.text(state)));
        answer.counterCase().ifPresent(state -> row("counter-case", States.text(state)));
        answer.environment().ifPresent(state -> row("environment", States.text(state)));
    }

    private void clauses(String label, List<Expression> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            row(i == 0 ? label : "", Printer.print(clauses.get(i)));
        }
    }

    private void row(String label, String text) {
        out.println("  " + style.faint(label) + " ".repeat(LABEL - label.length()) + style.plain(text));
    }
}
