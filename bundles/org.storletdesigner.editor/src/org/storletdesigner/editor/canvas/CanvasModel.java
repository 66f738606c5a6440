package org.storletdesigner.editor.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.DesignListener;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.editor.design.Marks;
import org.storletdesigner.editor.figures.BoxFigure;
import org.storletdesigner.editor.figures.BoxLook.Prominence;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.editor.lines.LineLook.Change;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Storlet;

/**
 * What a canvas shows of its document: which lines, marked how. Tells only those parts that have something new to show,
 * so that an edit costs what it changes. Only for the display's thread.
 */
public final class CanvasModel implements DesignListener, BoxFigure.Canvas {
    /** More at once is no change that anybody could follow. */
    private static final int MOST_FLASHES = 60;

    private final Design design;
    private final Map<String, CanvasPart> boxes = new HashMap<>();
    private final Map<EdgeKey, LinePart> lineParts = new HashMap<>();
    private final List<Runnable> settingsListeners = new ArrayList<>();
    private final Map<EdgeKey, Edge> lastEdges = new HashMap<>();
    private CanvasFilter filter = CanvasFilter.NONE;
    private CanvasSettings settings = CanvasSettings.DEFAULT;
    private TriggerGraph taken;
    private Lines lines = Lines.NONE;
    private Scheme scheme = Scheme.LIGHT;
    private double scale = 1;
    private boolean linesWanted;
    private boolean compared;
    private boolean onPaper;

    public CanvasModel(Design design) {
        this.design = design;
        design.addListener(this);
    }

    public Design design() {
        return design;
    }

    public Lines lines() {
        return lines;
    }

    public Marks marks() {
        return design.marks();
    }

    // ---- parts come and go

    /** A box came onto the canvas; its lines follow before the display paints again. */
    public void add(CanvasPart box) {
        boxes.put(box.id(), box);
        refreshLinesSoon();
    }

    public void remove(CanvasPart box) {
        boxes.remove(box.id(), box);
        refreshLinesSoon();
    }

    public void add(EdgeKey key, LinePart line) {
        lineParts.put(key, line);
    }

    public void remove(EdgeKey key, LinePart line) {
        lineParts.remove(key, line);
    }

    // ---- what a person chose

    public CanvasFilter filter() {
        return filter;
    }

    public void setFilter(CanvasFilter wanted) {
        filter = wanted;
        refreshLines();
        refreshLooks();
        settingsListeners.forEach(Runnable::run);
    }

    public CanvasSettings settings() {
        return settings;
    }

    public void setSettings(CanvasSettings wanted) {
        settings = wanted;
        refreshLooks();
        settingsListeners.forEach(Runnable::run);
    }

    /** Is called when settings, filter or colours changed. */
    public void whenSettingsChange(Runnable listener) {
        settingsListeners.add(listener);
    }

    @Override
    public boolean showsConditions() {
        return settings.conditions();
    }

    @Override
    public Scheme scheme() {
        return scheme;
    }

    public void setScheme(Scheme wanted) {
        if (scheme != wanted) {
            scheme = wanted;
            refreshLooks();
            settingsListeners.forEach(Runnable::run);
        }
    }

    @Override
    public double scale() {
        return scale;
    }

    public void setScale(double wanted) {
        scale = wanted;
    }

    @Override
    public boolean isOnPaper() {
        return onPaper;
    }

    /**
     * Does something while everything looks as on paper: in light colours, at its real size, nothing selected or
     * emphasised. The window is not painted meanwhile.
     */
    public void onPaper(Runnable painting) {
        Scheme shown = scheme;
        double scaled = scale;
        scheme = Scheme.LIGHT;
        scale = 1;
        onPaper = true;
        refreshLooks();
        try {
            painting.run();
        } finally {
            scheme = shown;
            scale = scaled;
            onPaper = false;
            refreshLooks();
        }
    }

    // ---- what the engine says

    @Override
    public void graphChanged() {
        takeGraph();
    }

    @Override
    public void analysisChanged() {
        if (design.graph().filter(graph -> graph == taken).isPresent()) {
            refreshLooks();
        } else {
            takeGraph();
        }
    }

    private void takeGraph() {
        taken = design.graph().orElse(null);
        Set<EdgeKey> changed = changedEdges();
        Lines before = lines;
        lines = currentLines();
        List<LinePart> gone = before.all().stream().map(Line::key).filter(key -> lines.get(key) == null)
                .map(lineParts::get).filter(Objects::nonNull).toList();
        if (gone.size() <= MOST_FLASHES) {
            gone.forEach(LinePart::vanish);
        }
        show(before);
        refreshLooks();
        if (changed.size() <= MOST_FLASHES) {
            lines.all().stream().filter(line -> line.edgeKeys().stream().anyMatch(changed::contains))
                    .map(line -> lineParts.get(line.key())).filter(Objects::nonNull).forEach(LinePart::flash);
        }
    }

    /** The edges that came or have another verdict since the last graph; none for the first one. */
    private Set<EdgeKey> changedEdges() {
        boolean first = !compared;
        compared = true;
        Set<EdgeKey> changed = new HashSet<>();
        Map<EdgeKey, Edge> now = new HashMap<>();
        for (Edge edge : edges()) {
            EdgeKey key = EdgeKey.of(edge);
            now.put(key, edge);
            Edge before = lastEdges.get(key);
            if (before == null || before.verdict() != edge.verdict()) {
                changed.add(key);
            }
        }
        lastEdges.clear();
        lastEdges.putAll(now);
        return first ? Set.of() : changed;
    }

    private Collection<Edge> edges() {
        return design.graph().map(CanvasModel::edges).orElse(List.of());
    }

    private static Collection<Edge> edges(TriggerGraph graph) {
        return graph.arrivals().isEmpty() ? graph.edges()
                : Stream.concat(graph.edges().stream(), graph.arrivals().stream()).toList();
    }

    @Override
    public void highlightChanged() {
        refreshLines();
        refreshLooks();
    }

    // ---- lines

    /** Several parts that come, go, or change together need one look at the lines. */
    public void refreshLinesSoon() {
        if (!linesWanted) {
            linesWanted = true;
            design.engine().display().asyncExec(() -> {
                if (linesWanted) {
                    refreshLines();
                }
            });
        }
    }

    /** Works out the lines anew and tells the boxes and lines for which something is different. */
    public void refreshLines() {
        Lines before = lines;
        lines = currentLines();
        show(before);
    }

    private Lines currentLines() {
        linesWanted = false;
        return Lines.of(edges(), design.preview(), ends(), filter);
    }

    private void show(Lines before) {
        List<CanvasPart> affected = lines.endsThatDiffer(before).stream().map(boxes::get)
                .filter(Objects::nonNull).toList();
        affected.forEach(CanvasPart::refreshOutgoing);
        affected.forEach(CanvasPart::refreshIncoming);
        lines.insidesThatDiffer(before).stream().map(boxes::get).filter(Objects::nonNull)
                .forEach(CanvasPart::refreshLook);
        lines.keysThatDiffer(before).stream().map(lineParts::get).filter(Objects::nonNull)
                .forEach(LinePart::refreshLook);
    }

    /** Where the edges of each handler and source end that is on the canvas. */
    private Map<String, Lines.Box> ends() {
        Map<String, Lines.Box> ends = new LinkedHashMap<>();
        for (Storlet storlet : design.document().getStorlets()) {
            storlet.getHandlers().forEach(handler -> {
                String box = storlet.isCollapsed() ? storlet.getId() : handler.getId();
                if (boxes.containsKey(box)) {
                    ends.put(handler.getId(), new Lines.Box(box, storlet.getId()));
                }
            });
        }
        design.document().getSources().stream().map(Identified::getId).filter(boxes::containsKey)
                .forEach(source -> ends.put(source, new Lines.Box(source, "")));
        return ends;
    }

    // ---- looks

    /** Tells every part to look at its marks again; a part in which nothing changed paints nothing. */
    public void refreshLooks() {
        boxes.values().forEach(CanvasPart::refreshLook);
        lineParts.values().forEach(LinePart::refreshLook);
    }

    /** How much an object of the document stands out. */
    public Prominence prominence(String id) {
        Emphasis emphasis = design.emphasis();
        if (!emphasis.isNone() && !onPaper) {
            return emphasis.elements().contains(id) ? Prominence.EMPHASISED : Prominence.FADED;
        }
        return Prominence.USUAL;
    }

    /** How much a line stands out. */
    public Prominence prominence(Line line) {
        Emphasis emphasis = design.emphasis();
        if (emphasis.isNone() || onPaper || line.change() != Change.NONE) {
            return Prominence.USUAL;
        }
        return line.edgeKeys().stream().anyMatch(emphasis.edges()::contains) ? Prominence.EMPHASISED : Prominence.FADED;
    }

    public void dispose() {
        design.removeListener(this);
        settingsListeners.clear();
    }
}
