package org.storletdesigner.editor.floating;

import java.util.function.Supplier;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.editor.canvas.Line;
import org.storletdesigner.editor.figures.VerdictLook;
import org.storletdesigner.editor.lines.LineFigure;

/** Why a line is there, in a sentence with its witness: worked out in the background when the mouse comes to it. */
public final class Reasons implements LineFigure.Reasons {
    private static final int MOST = 3;
    private static final int REST_MILLIS = 400;

    private final GraphicalEditPart part;
    private final Supplier<Line> line;
    private Line asked;
    private String answer;

    /** @param line what the part stands for; null once the engine took it away */
    public Reasons(GraphicalEditPart part, Supplier<Line> line) {
        this.part = part;
        this.line = line;
    }

    @Override
    public void ask() {
        Line now = line.get();
        if (now != null && !now.equals(asked)) {
            asked = now;
            answer = null;
            Display display = Display.getCurrent();
            Job job = Job.create("", monitor -> {
                String text = text(now);
                display.asyncExec(() -> take(now, text));
                return Status.OK_STATUS;
            });
            job.setSystem(true);
            job.schedule();
        }
    }

    private void take(Line of, String text) {
        if (of.equals(asked)) {
            answer = text;
            Display.getCurrent().timerExec(REST_MILLIS, this::hoverAgain);
        }
    }

    /** The mouse may have come to rest before there was anything to say. */
    private void hoverAgain() {
        if (part.isActive()) {
            Control canvas = part.getViewer().getControl();
            if (canvas.getDisplay().getCursorControl() == canvas) {
                Point mouse = canvas.toControl(canvas.getDisplay().getCursorLocation());
                Event hover = new Event();
                hover.x = mouse.x;
                hover.y = mouse.y;
                canvas.notifyListeners(SWT.MouseHover, hover);
            }
        }
    }

    /** None before the reason is known. */
    @Override
    public IFigure tooltip() {
        ask();
        return asked == null || answer == null ? null : Tooltips.of(answer);
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        if (line.edges().size() > 1) {
            text.append(NLS.bind(FloatingMessages.merged, line.edges().size()));
            text.append(line.ring() ? FloatingMessages.mergedNoRing : "").append("\n\n");
        }
        line.edges().stream().limit(MOST).forEach(edge -> text.append(sentence(edge)).append("\n\n"));
        if (line.edges().size() > MOST) {
            text.append(NLS.bind(FloatingMessages.more, line.edges().size() - MOST));
        }
        return text.toString().strip();
    }

    private static String sentence(Edge edge) {
        return edge.from().name() + " → " + edge.to().name() + "\n" + VerdictLook.of(edge.verdict()).word() + ": "
                + edge.answer().sentence();
    }
}
