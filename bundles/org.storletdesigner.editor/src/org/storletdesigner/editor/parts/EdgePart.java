package org.storletdesigner.editor.parts;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.canvas.Line;
import org.storletdesigner.editor.canvas.LinePart;
import org.storletdesigner.editor.design.EdgeBearer;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.figures.BoxLook.Prominence;
import org.storletdesigner.editor.figures.VerdictLook;
import org.storletdesigner.editor.floating.Reasons;
import org.storletdesigner.editor.lines.GhostLine;
import org.storletdesigner.editor.lines.LineFigure;
import org.storletdesigner.editor.lines.LineLook;
import org.storletdesigner.editor.policies.LineSelectionPolicy;

/** A line between two boxes, which follows from the engine: nobody draws it, moves its ends, or deletes it. */
public final class EdgePart extends AbstractConnectionEditPart implements LinePart, EdgeBearer {
    private final Canvas canvas;
    private final AccessibleEditPart spoken = new Spoken();

    public EdgePart(EdgeKey model, Canvas canvas) {
        this.canvas = canvas;
        setModel(model);
    }

    @Override
    public EdgeKey getModel() {
        return (EdgeKey) super.getModel();
    }

    private CanvasModel canvas() {
        return canvas.model();
    }

    /** What it stands for; null once the engine took it away. */
    public Line line() {
        return canvas().lines().get(getModel());
    }

    @Override
    public List<EdgeKey> edgeKeys() {
        return line() == null ? List.of() : line().edgeKeys();
    }

    @Override
    protected IFigure createFigure() {
        LineFigure figure = new LineFigure(canvas());
        figure.setConnectionRouter(canvas.router());
        figure.setReasons(new Reasons(this, this::line));
        return figure;
    }

    @Override
    public LineFigure getFigure() {
        return (LineFigure) super.getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LineSelectionPolicy());
    }

    @Override
    public void addNotify() {
        canvas().add(getModel(), this);
        super.addNotify();
    }

    @Override
    public void removeNotify() {
        canvas().remove(getModel(), this);
        super.removeNotify();
    }

    @Override
    protected void refreshVisuals() {
        refreshLook();
    }

    @Override
    public void refreshLook() {
        Line line = line();
        if (line != null) {
            getFigure().setLook(new LineLook(VerdictLook.of(line.verdict()), line.merged(), isEndless(line),
                    canvas().lines().get(reverse()) != null, line.change(), prominence(line), label(line)));
        }
    }

    private EdgeKey reverse() {
        return new EdgeKey(getModel().to(), getModel().from());
    }

    private boolean isEndless(Line line) {
        return canvas().marks().hasEndless() && line.edgeKeys().stream().anyMatch(canvas().marks()::isEndless);
    }

    private Prominence prominence(Line line) {
        Prominence prominence = canvas().prominence(line);
        return prominence == Prominence.USUAL && canvas().filter().onlyFindings() && !isEndless(line)
                ? Prominence.FADED : prominence;
    }

    /** Nearly all lines have none, and all are asked after every edit. */
    private String label(Line line) {
        if (line.edges().size() == 1 && !line.ring() && !canvas().settings().labels()) {
            return "";
        }
        String count = line.edges().size() > 1 ? Integer.toString(line.edges().size()) : "";
        String ring = line.ring() ? PartMessages.noRing : "";
        String verdict = canvas().settings().labels() ? VerdictLook.of(line.verdict()).word() : "";
        return String.join(" · ", List.of(count, verdict, ring).stream().filter(part -> !part.isEmpty()).toList());
    }

    /** Always the same one: the viewer would never let go of others, nor of what they speak of. */
    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return spoken;
    }

    /** Screen readers say of a line that has the focus what it connects, and how surely. */
    private final class Spoken extends AccessibleGraphicalEditPart {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = line() == null ? "" : line().edges().stream().map(Edge::toString)
                    .collect(Collectors.joining(", "));
        }
    }

    @Override
    public void flash() {
        getFigure().flash();
    }

    @Override
    public void vanish() {
        if (getRoot() != null && getFigure().getPoints().size() > 1) {
            GhostLine.show(getFigure().getPoints(), canvas().scheme().error(), getLayer(SCALED_FEEDBACK_LAYER));
        }
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        getFigure().setSelected(value != EditPart.SELECTED_NONE);
    }
}
