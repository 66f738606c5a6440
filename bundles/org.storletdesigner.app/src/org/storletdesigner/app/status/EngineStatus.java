package org.storletdesigner.app.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.finding.FindingCounts;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.analysis.words.FindingWords;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.DesignListener;
import org.storletdesigner.editor.design.Engine.Activity;

/** Says in the status line what the engine does for the document in front, and stops it when asked. */
public final class EngineStatus extends ContributionItem implements DesignListener {
    private static final int WIDTH_IN_CHARACTERS = 56;
    private static final Point BAR = new Point(60, 10);
    /** Work that is over sooner would only flicker. */
    private static final int SHOWN_AFTER_MILLIS = 250;

    private final IWorkbenchWindow window;
    private Composite line;
    private Label label;
    private ProgressBar bar;
    private Link stop;
    private ActiveDesign front;

    public EngineStatus(IWorkbenchWindow window) {
        super("org.storletdesigner.app.status.engine");
        this.window = window;
    }

    @Override
    public void fill(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 0;
        line.setLayout(layout);
        label = new Label(line, SWT.NONE);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        bar = new ProgressBar(line, SWT.INDETERMINATE | SWT.SMOOTH);
        bar.setLayoutData(new GridData(BAR.x, BAR.y));
        stop = new Link(line, SWT.NONE);
        stop.setText("<a>" + StatusMessages.stop + "</a>");
        stop.setToolTipText(StatusMessages.stopTooltip);
        stop.addListener(SWT.Selection, event -> front.design().ifPresent(design -> design.engine().cancel()));
        line.setLayoutData(width());
        follow();
    }

    private StatusLineLayoutData width() {
        StatusLineLayoutData data = new StatusLineLayoutData();
        GC gc = new GC(label);
        data.widthHint = (int) (gc.getFontMetrics().getAverageCharacterWidth() * WIDTH_IN_CHARACTERS);
        gc.dispose();
        return data;
    }

    private void follow() {
        if (front == null) {
            front = new ActiveDesign(window, this, this::refresh);
        }
        line.addListener(SWT.Dispose, event -> forget());
        refresh();
    }

    private void forget() {
        if (front != null) {
            front.dispose();
            front = null;
        }
    }

    @Override
    public void engineChanged() {
        refresh();
    }

    @Override
    public void analysisChanged() {
        refresh();
    }

    private void refresh() {
        if (line == null || line.isDisposed() || front == null) {
            return;
        }
        boolean working = isWorking();
        if (working && !bar.isVisible()) {
            label.getDisplay().timerExec(SHOWN_AFTER_MILLIS, this::showWork);
        } else if (!working) {
            show(false, text());
        }
    }

    private void showWork() {
        if (!line.isDisposed() && front != null && isWorking()) {
            show(true, StatusMessages.working);
        }
    }

    private boolean isWorking() {
        return front.design().filter(design -> design.engine().activity() == Activity.WORKING).isPresent();
    }

    private void show(boolean working, String text) {
        bar.setVisible(working);
        stop.setVisible(working);
        if (!label.getText().equals(text)) {
            label.setText(text);
            label.setToolTipText(text);
        }
    }

    private String text() {
        Optional<Design> design = front.design();
        return design.isEmpty() ? "" : switch (design.get().engine().activity()) {
            case WORKING -> StatusMessages.working;
            case CANCELLED -> StatusMessages.cancelled;
            case FAILED -> StatusMessages.failed;
            case RESTING -> design.get().graph().map(graph -> summary(graph, design.get().counts())).orElse("");
        };
    }

    private static String summary(TriggerGraph graph, FindingCounts counts) {
        List<String> parts = new ArrayList<>();
        parts.add(Counted.of(graph.edges().size(), StatusMessages.edge));
        for (Severity severity : Severity.values()) {
            if (counts.of(severity) > 0) {
                parts.add(Counted.of(counts.of(severity), FindingWords.noun(severity)));
            }
        }
        return String.join(", ", parts);
    }

    @Override
    public void dispose() {
        forget();
        super.dispose();
    }
}
