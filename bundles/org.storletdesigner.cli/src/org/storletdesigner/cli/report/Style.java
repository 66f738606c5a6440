package org.storletdesigner.cli.report;

import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.snapshot.look.VisibleText;

/** How pieces of text look: visible in any case, and coloured on a terminal. */
public record Style(boolean coloured) {
    private static final String BOLD = "1";
    private static final String FAINT = "2";

    public String plain(String text) {
        return VisibleText.of(text);
    }

    public String heading(String text) {
        return painted(BOLD, text);
    }

    public String faint(String text) {
        return painted(FAINT, text);
    }

    public String of(Verdict verdict, String text) {
        return painted(switch (verdict) {
            case COMPLETE -> "34";
            case POSSIBLE -> "36";
            case PARTIAL -> "33";
            case UNDECIDED -> "35";
            case IRRELEVANT -> FAINT;
        }, text);
    }

    public String of(Severity severity, String text) {
        return painted(switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFORMATION -> "36";
        }, text);
    }

    private String painted(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + plain(text) + "\u001b[0m" : plain(text);
    }
}
