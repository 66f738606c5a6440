package org.storletdesigner.editor.actions;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.design.DesignListener;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.editor.parts.BoxPart;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;

/**
 * Finds better places for what has none in the document, as soon as the engine knows the edges: a whole document
 * without places is laid out, a single new storlet goes near those that it is connected to. What has a place never
 * moves.
 */
public final class NewPlaces implements DesignListener {
    /** Beyond this many handlers and edges, opening a document does not wait for a careful layout. */
    private static final int MOST_AT_OPENING = 500;
    private static final int GAP = 60;

    private final GraphicalViewer viewer;
    private final CanvasModel canvas;
    private final Places places;
    private final Arranging arranging;
    private final Runnable fit;
    private final Set<Storlet> known = Collections.newSetFromMap(new WeakHashMap<>());
    private boolean opened;

    public NewPlaces(GraphicalViewer viewer, CanvasModel canvas, Places places, Arranging arranging, Runnable fit) {
        this.viewer = viewer;
        this.canvas = canvas;
        this.places = places;
        this.arranging = arranging;
        this.fit = fit;
        canvas.design().addListener(this);
    }

    private Workflow document() {
        return canvas.design().document();
    }

    @Override
    public void graphChanged() {
        if (!opened) {
            opened = true;
            open();
        } else {
            document().getStorlets().stream().filter(places::isProposed).filter(known::add).toList()
                    .forEach(this::moveNear);
        }
    }

    @Override
    public void analysisChanged() {
        graphChanged();
    }

    private void open() {
        known.addAll(document().getStorlets());
        boolean unplaced = Places.boxes(document()).allMatch(places::isProposed);
        if (unplaced && !document().getStorlets().isEmpty()) {
            arranging.propose(MOST_AT_OPENING, this::showAll);
        } else {
            fit.run();
        }
    }

    /** The editor may have been closed meanwhile. */
    private void showAll() {
        if (viewer.getControl() == null) {
            return;
        }
        refresh(Places.boxes(document()));
        refresh(document().getStorlets().stream().flatMap(storlet -> storlet.getHandlers().stream()));
        fit.run();
    }

    private void refresh(Stream<? extends EObject> objects) {
        objects.map(viewer.getEditPartRegistry()::get)
                .forEach(part -> Optional.ofNullable((BoxPart) part).ifPresent(BoxPart::refreshPlace));
    }

    /** To the right of what triggers it, else to the left of what it triggers. */
    private void moveNear(Storlet storlet) {
        Set<String> own = new HashSet<>();
        storlet.getHandlers().forEach(handler -> own.add(handler.getId()));
        List<Edge> edges = canvas.design().graph().stream().flatMap(graph -> graph.edges().stream()).toList();
        Rectangle size = places.of(storlet);
        Optional<Rectangle> before = edges.stream().filter(edge -> own.contains(edge.to().id()))
                .flatMap(edge -> placeOf(edge.from().id(), storlet)).findFirst();
        Optional<Rectangle> behind = edges.stream().filter(edge -> own.contains(edge.from().id()))
                .flatMap(edge -> placeOf(edge.to().id(), storlet)).findFirst();
        before.map(place -> new Rectangle(place.right() + GAP, place.y, size.width, size.height))
                .or(() -> behind.map(place ->
                        new Rectangle(place.x - GAP - size.width, place.y, size.width, size.height)))
                .ifPresent(wanted -> {
                    places.propose(storlet, places.freeNear(wanted, storlet));
                    refresh(Stream.of(storlet));
                    Optional.ofNullable((EditPart) viewer.getEditPartRegistry().get(storlet))
                            .ifPresent(viewer::reveal);
                });
    }

    private Stream<Rectangle> placeOf(String handler, Storlet but) {
        return document().getStorlets().stream().filter(storlet -> storlet != but)
                .filter(storlet -> storlet.getHandlers().stream().map(Handler::getId).anyMatch(handler::equals))
                .map(places::of);
    }

    public void dispose() {
        canvas.design().removeListener(this);
    }
}
