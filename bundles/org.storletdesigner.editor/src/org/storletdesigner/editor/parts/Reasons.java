package org.storletdesigner.editor.parts;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.IFigure;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.editor.canvas.Line;
import org.storletdesigner.editor.figures.VerdictLook;
import org.storletdesigner.editor.lines.LineFigure;

/** Why a line is there, in a sentence with its witness: worked out in the background when the mouse comes to it. */
final class Reasons implements LineFigure.Reasons {
    private static final int MOST = 5;

    private final EdgePart part;
    private Line asked;
    private String answer;

    Reasons(EdgePart part) {
        this.part = part;
    }

    @Override
    public void ask() {
        Line line = part.line();
        if (line != null && !line.equals(asked)) {
            asked = line;
            answer = null;
            Display display = Display.getCurrent();
            Job job = Job.create("", monitor -> {
                String text = text(line);
                display.asyncExec(() -> take(line, text));
                return Status.OK_STATUS;
            });
            job.setSystem(true);
            job.schedule();
        }
    }

    private void take(Line line, String text) {
        if (line.equals(asked)) {
            answer = text;
        }
    }

    @Override
    public IFigure tooltip() {
        ask();
        return asked == null ? null : Tooltips.of(answer == null ? PartMessages.thinking : answer);
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        if (line.edges().size() > 1) {
            text.append(NLS.bind(PartMessages.merged, line.edges().size()));
            text.append(line.ring() ? PartMessages.mergedNoRing : "").append("\n\n");
        }
        line.edges().stream().limit(MOST).forEach(edge -> text.append(sentence(edge)).append("\n\n"));
        if (line.edges().size() > MOST) {
            text.append(NLS.bind(PartMessages.more, line.edges().size() - MOST));
        }
        return text.toString().strip();
    }

    private static String sentence(Edge edge) {
        return edge.from().name() + " → " + edge.to().name() + "\n" + VerdictLook.of(edge.verdict()).word() + ": "
                + edge.answer().sentence();
    }
}
