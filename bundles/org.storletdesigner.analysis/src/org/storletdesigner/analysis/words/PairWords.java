package org.storletdesigner.analysis.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * One pair of handlers explained in full: what was asked, and what the verdict rests on. Every place that explains a
 * pair shows these words.
 *
 * @param ends the two names, with an arrow between them
 * @param sentence the reason in one sentence
 * @param question what both handlers say, and how the store behaves
 * @param reason the clauses and the objects that show the verdict
 */
public record PairWords(String ends, Verdict verdict, String sentence, List<Row> question, List<Row> reason) {
    /** A line with its label; the label is empty where the line belongs to the one before. */
    public record Row(String label, String text) { }

    public PairWords {
        question = List.copyOf(question);
        reason = List.copyOf(reason);
    }

    /** The words for an answer. */
    public static PairWords of(Handler from, Handler to, StoreRules rules, Answer answer) {
        return new PairWords(ends(from, to), answer.verdict(), answer.sentence(), question(from, to, rules),
                reason(answer));
    }

    /** Two handlers with an arrow between them. */
    public static String ends(Handler from, Handler to) {
        return from.name() + " → " + to.name();
    }

    /** What a verdict is called. */
    public static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static List<Row> question(Handler from, Handler to, StoreRules rules) {
        return List.of(new Row("output", Printer.print(from.output())),
                new Row("written when", Printer.print(from.effectiveTrigger())),
                new Row("trigger", Printer.print(to.effectiveTrigger())),
                new Row("listens to", to.events().stream().sorted().map(event -> event.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))),
                new Row("store", firing(rules) + ", " + writing(rules)));
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

    private static List<Row> reason(Answer answer) {
        List<Row> rows = new ArrayList<>(clauses("clauses met", answer.met()));
        rows.addAll(clauses(answer.verdict() == Verdict.IRRELEVANT ? "cannot hold" : "clauses open", answer.open()));
        if (!answer.keys().isEmpty()) {
            rows.add(new Row("contradicting", String.join(", ", answer.keys())));
        }
        answer.witness().ifPresent(state -> rows.add(new Row("witness", States.text(state))));
        answer.counterCase().ifPresent(state -> rows.add(new Row("counter-case", States.text(state))));
        answer.environment().ifPresent(state -> rows.add(new Row("environment", States.text(state))));
        return rows;
    }

    private static List<Row> clauses(String label, List<Expression> clauses) {
        List<Row> rows = new ArrayList<>();
        for (Expression clause : clauses) {
            rows.add(new Row(rows.isEmpty() ? label : "", Printer.print(clause)));
        }
        return rows;
    }

    /** All of it as lines of plain text. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(ends + ": " + word(verdict), sentence, ""));
        question.forEach(row -> lines.add(line(row)));
        lines.add("");
        reason.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private static String line(Row row) {
        return "  %-16s%s".formatted(row.label(), row.text());
    }
}
