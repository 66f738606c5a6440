package org.storletdesigner.cli.report;

import java.io.PrintStream;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.analysis.words.States;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.Verdict;

/** Prints an answer for people and for scripts: the first line is the verdict alone. */
public final class AnswerText {
    private AnswerText() { }

    /** The verdict, the reason, and whatever shows it, a line each. */
    public static void print(Answer answer, PrintStream out) {
        out.println(word(answer.verdict()));
        out.println(answer.sentence());
        answer.witness().ifPresent(state -> out.println("witness:      " + States.text(state)));
        answer.counterCase().ifPresent(state -> out.println("counter-case: " + States.text(state)));
        answer.environment().ifPresent(state -> out.println("environment:  " + States.text(state)));
    }

    public static String word(Verdict verdict) {
        return PairWords.word(verdict);
    }
}
