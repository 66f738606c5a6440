package org.storletdesigner.cli.report;

import java.io.PrintStream;
import org.storletdesigner.analysis.words.PairWords;

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
    public void print(PairWords words) {
        out.println(style.heading(words.ends() + ": ")
                + style.of(words.verdict(), AnswerText.word(words.verdict())));
        out.println(style.plain(words.sentence()));
        out.println();
        words.question().forEach(this::row);
        out.println();
        words.reason().forEach(this::row);
    }

    private void row(PairWords.Row row) {
        out.println("  " + style.faint(row.label()) + " ".repeat(LABEL - row.label().length())
                + style.plain(row.text()));
    }
}
