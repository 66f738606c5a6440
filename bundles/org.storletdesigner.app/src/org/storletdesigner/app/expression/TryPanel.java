package org.storletdesigner.app.expression;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.logic.trial.Clause;
import org.storletdesigner.logic.trial.Truth;
import org.storletdesigner.snapshot.look.VisibleText;

/** Takes an object as it was and as it is after a write, and shows whether the handler fires and what decides that. */
final class TryPanel extends Composite {
    private static final int DELAY_MILLIS = 120;
    private static final int TREE_HEIGHT = 110;
    /** A tree of more clauses is not read. */
    private static final int MOST_CLAUSES = 500;
    private static final int LONGEST = 1_000;

    private final ExpressionKind kind;
    private final Supplier<String> text;
    private final Supplier<ExpressionContext> context;
    private final ExpandableComposite toggle;
    private final Runnable resized;
    private final Composite inside;
    private final Text old;
    private final Text now;
    private final Label answer;
    private final Tree clauses;
    private final Job job = Job.create("", this::run);
    private volatile Attempt newest;
    private int shown;

    TryPanel(Composite parent, ExpressionKind kind, Supplier<String> text, Supplier<ExpressionContext> context,
            Runnable resized) {
        super(parent, SWT.NONE);
        this.kind = kind;
        this.text = text;
        this.context = context;
        this.resized = resized;
        job.setSystem(true);
        GridLayoutFactory.fillDefaults().applyTo(this);
        toggle = new ExpandableComposite(this, SWT.NONE,
                ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT);
        toggle.setText(FieldMessages.tryIt);
        toggle.setToolTipText(FieldMessages.tryItTooltip);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(toggle);
        inside = new Composite(toggle, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(inside);
        toggle.setClient(inside);
        old = object(FieldMessages.oldObject, FieldMessages.oldPlaceholder);
        now = object(FieldMessages.newObject, FieldMessages.newPlaceholder);
        answer = new Label(inside, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(80, SWT.DEFAULT).applyTo(answer);
        clauses = new Tree(inside, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(80,
                TREE_HEIGHT).exclude(true).applyTo(clauses);
        clauses.setVisible(false);
        TextUndo.nameFor(clauses, FieldMessages.clauses);
        toggle.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(this::toggled));
    }

    private Text object(String label, String placeholder) {
        new Label(inside, SWT.NONE).setText(label);
        Text field = new Text(inside, SWT.BORDER);
        field.setMessage(placeholder);
        field.addListener(SWT.Modify, event -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field);
        TextUndo.install(field);
        return field;
    }

    private void toggled(ExpansionEvent event) {
        refresh();
        resized.run();
        if (event.getState()) {
            now.setFocus();
        }
    }

    /** Tries again, since the expression or what is known changed. */
    void refresh() {
        if (toggle.isExpanded()) {
            newest = new Attempt(kind, text.get(), context.get(), old.getText(), now.getText());
            job.cancel();
            job.schedule(DELAY_MILLIS);
        }
    }

    private IStatus run(IProgressMonitor monitor) {
        Attempt attempt = newest;
        Attempt.Outcome outcome = attempt.outcome();
        if (!isDisposed()) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed() && attempt == newest) {
                    show(outcome);
                }
            });
        }
        return Status.OK_STATUS;
    }

    private void show(Attempt.Outcome outcome) {
        answer.setText(VisibleText.shortened(outcome.sentence(), LONGEST).replace("&", "&&"));
        clauses.setRedraw(false);
        clauses.removeAll();
        shown = 0;
        outcome.clauses().forEach(part -> add(part.title(), part.clause()));
        clauses.setRedraw(true);
        boolean any = clauses.getItemCount() > 0;
        ((GridData) clauses.getLayoutData()).exclude = !any;
        clauses.setVisible(any);
        resized.run();
    }

    private void add(Optional<String> title, Clause clause) {
        TreeItem item = new TreeItem(clauses, SWT.NONE);
        fill(item, title.map(each -> each + ": ").orElse(""), clause);
    }

    private void fill(TreeItem item, String before, Clause clause) {
        item.setText(mark(clause.truth()) + "  " + before + Attempt.words(clause.expression()));
        SyntaxLook look = SyntaxLook.on(clauses.getBackground());
        if (clause.decides() && clause.truth() == Truth.FAILS) {
            item.setForeground(look.error());
        }
        for (Clause part : clause.parts()) {
            if (shown++ < MOST_CLAUSES) {
                fill(new TreeItem(item, SWT.NONE), "", part);
            }
        }
        item.setExpanded(clause.decides());
    }

    private static String mark(Truth truth) {
        return switch (truth) {
            case HOLDS -> "✓";
            case FAILS -> "✗";
            case UNKNOWN -> "?";
        };
    }
}
