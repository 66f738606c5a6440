package org.storletdesigner.app.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.analysis.words.RunTable;
import org.storletdesigner.app.views.ScrolledPage;
import org.storletdesigner.app.views.WitnessTable;
import org.storletdesigner.editor.figures.VerdictLook;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.PartialState;
import org.storletdesigner.logic.verdict.Verdict;

/** Why one handler triggers another, or does not. */
final class PairPage {
    private static final int MOST_CLAUSES = 100;

    private final ScrolledPage page;

    PairPage(Composite parent) {
        page = new ScrolledPage(parent, 2);
    }

    Control control() {
        return page.control();
    }

    /** Says something in place of an answer. */
    void say(String sentence) {
        page.write(around -> page.paragraph(sentence));
    }

    void show(PairWords words, Answer answer) {
        page.write(around -> {
            verdict(around, words.verdict());
            page.paragraph(words.sentence());
            page.heading(ExplainMessages.question);
            words.question().forEach(row -> page.line(row.label(), row.text()));
            reason(answer);
            objects(around, answer);
        });
    }

    private void verdict(Composite around, Verdict verdict) {
        Composite row = new Composite(around, SWT.NONE);
        page.wide().applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(new VerdictMark(row, verdict));
        Label word = new Label(row, SWT.NONE);
        word.setText(PairWords.word(verdict));
        word.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Label meaning = new Label(row, SWT.WRAP);
        meaning.setText(verdict == Verdict.IRRELEVANT ? ExplainMessages.irrelevantMeaning
                : VerdictLook.of(verdict).meaning());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
                .applyTo(meaning);
    }

    private void reason(Answer answer) {
        if (!answer.met().isEmpty() || !answer.open().isEmpty()) {
            page.heading(ExplainMessages.reason);
            clauses("✓ " + ExplainMessages.clauseMet, answer.met());
            clauses(answer.verdict() == Verdict.IRRELEVANT ? "✗ " + ExplainMessages.clauseImpossible
                    : "○ " + ExplainMessages.clauseOpen, answer.open());
        }
    }

    private void clauses(String label, List<Expression> clauses) {
        for (int i = 0; i < Math.min(MOST_CLAUSES, clauses.size()); i++) {
            page.line(i == 0 ? label : "", Printer.print(clauses.get(i)));
        }
    }

    private void objects(Composite around, Answer answer) {
        SequencedMap<String, PartialState> objects = new LinkedHashMap<>();
        answer.environment().ifPresent(state -> objects.put(ExplainMessages.environment, state));
        answer.witness().ifPresent(state -> objects.put(ExplainMessages.witness, state));
        answer.counterCase().ifPresent(state -> objects.put(ExplainMessages.counterCase, state));
        if (!objects.isEmpty()) {
            page.heading(ExplainMessages.objects);
            page.wide().applyTo(WitnessTable.ofObjects(around, RunTable.of(objects), ExplainMessages.objects));
        }
    }
}
