package org.storletdesigner.editor.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.editor.figures.HandlerFigure;
import org.storletdesigner.editor.figures.NoteFigure;
import org.storletdesigner.editor.figures.SourceFigure;
import org.storletdesigner.editor.figures.StorletFigure;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Storlets;

/**
 * Where everything is on the canvas. What has no place in the document gets a free one here, which the document learns
 * with the next change of places, so that opening changes nothing. Handlers are placed within their storlet's contents.
 */
public final class Places {
    private static final int MARGIN = 40;
    private static final int ROW = 1_800;

    private final Workflow document;
    /** What was removed may come back as long as an undo or redo holds it. */
    private final Map<EObject, Rectangle> proposed = new WeakHashMap<>();

    public Places(Workflow document) {
        this.document = document;
    }

    /** Where a storlet, handler, source or note is drawn; a storlet always goes round its handlers. */
    public Rectangle of(EObject object) {
        return switch (object) {
            case Storlet storlet -> of(storlet);
            case Handler handler -> placed(handler).getCopy();
            default -> placed(object).getCopy();
        };
    }

    private Rectangle of(Storlet storlet) {
        Rectangle place = placed(storlet).getCopy();
        place.setSize(storlet.isCollapsed() ? StorletFigure.COLLAPSED : expandedSize(storlet, place.getSize()));
        return place;
    }

    /** The size of an expanded storlet: what was chosen for it, and room for all its handlers. */
    public Dimension expandedSize(Storlet storlet, Dimension chosen) {
        Dimension size = new Dimension(Math.max(chosen.width, 120), Math.max(chosen.height, StorletFigure.TITLE + 40));
        for (Handler handler : storlet.getHandlers()) {
            Rectangle place = placed(handler);
            size.union(new Dimension(place.right() + StorletFigure.MARGIN,
                    StorletFigure.TITLE + place.bottom() + StorletFigure.MARGIN));
        }
        return size;
    }

    private Rectangle placed(EObject object) {
        Bounds bounds = bounds(object);
        return bounds == null ? proposed.computeIfAbsent(object, this::propose)
                : new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    /** The place that is kept for it: other than the one drawn while it is collapsed. */
    public Rectangle stored(EObject object) {
        return placed(object).getCopy();
    }

    /** Whether its place is only proposed, and the document does not know of it yet. */
    public boolean isProposed(EObject object) {
        return bounds(object) == null;
    }

    /** Proposes a place for something that has none in the document. */
    public void propose(EObject object, Rectangle place) {
        proposed.put(object, place.getCopy());
    }

    private Rectangle propose(EObject object) {
        return switch (object) {
            case Handler handler -> below(handler);
            case Storlet storlet -> freeAtTheEnd(storlet, expandedSize(storlet, new Dimension()));
            case Source source -> freeAtTheEnd(source, SourceFigure.USUAL);
            case Note note -> freeAtTheEnd(note, NoteFigure.sizeFor(note.getText()));
            default -> throw new IllegalArgumentException(object.eClass().getName() + " has no place on the canvas");
        };
    }

    /** Handlers without a place stand below each other. */
    private Rectangle below(Handler handler) {
        int bottom = Storlets.of(handler).getHandlers().stream()
                .filter(other -> other != handler && (bounds(other) != null || proposed.containsKey(other)))
                .mapToInt(other -> placed(other).bottom() + StorletFigure.MARGIN).max().orElse(2);
        return new Rectangle(StorletFigure.MARGIN, bottom, HandlerFigure.USUAL.width, HandlerFigure.USUAL.height);
    }

    private Rectangle freeAtTheEnd(EObject object, Dimension size) {
        List<Rectangle> taken = taken(object);
        Rectangle last = taken.isEmpty() ? new Rectangle(MARGIN, MARGIN, 0, 0) : taken.getLast();
        int left = taken.isEmpty() ? MARGIN : last.right() + FreePlace.GAP;
        Rectangle wanted = left + size.width <= ROW ? new Rectangle(left, last.y, size.width, size.height)
                : new Rectangle(MARGIN, bottom(taken) + FreePlace.GAP, size.width, size.height);
        return FreePlace.near(wanted, taken);
    }

    private static int bottom(List<Rectangle> taken) {
        return taken.stream().mapToInt(Rectangle::bottom).max().orElse(MARGIN);
    }

    /** The nearest free place to a wanted one, for something that is on the canvas or not yet. */
    public Rectangle freeNear(Rectangle wanted, EObject object) {
        return FreePlace.near(wanted, taken(object));
    }

    /** Moves what stands together, all with places, to the nearest free place. To be called within an edit. */
    public void moveNear(Point wanted, List<EObject> group) {
        Rectangle around = group.stream().map(this::of).reduce(Rectangle::getUnion).orElseThrow();
        List<Rectangle> others = boxes(document).filter(object -> !group.contains(object)).map(this::of).toList();
        Rectangle free = FreePlace.near(new Rectangle(wanted, around.getSize()), others);
        Point shift = new Point(free.x - around.x, free.y - around.y);
        group.forEach(object -> set(object, stored(object).getTranslated(shift)));
    }

    /** The places of everything on the canvas but one object, as far as they are known. */
    private List<Rectangle> taken(EObject but) {
        List<Rectangle> taken = new ArrayList<>();
        boxes(document).filter(object -> object != but)
                .filter(object -> bounds(object) != null || proposed.containsKey(object)).map(this::of)
                .forEach(taken::add);
        return taken;
    }

    // ---- the document learns

    /** Everything on the canvas gets in the document the place that it is drawn at. To be called within an edit. */
    public void settle() {
        objects(document).filter(this::isProposed).toList().forEach(object -> set(object, placed(object)));
    }

    /** A copy of the document in which everything has a place. */
    public Workflow settledCopy() {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Workflow copy = (Workflow) copier.copy(document);
        copier.copyReferences();
        objects(document).filter(this::isProposed).forEach(object -> set(copier.get(object), placed(object)));
        return copy;
    }

    /** Puts one object at a place in the document. To be called within an edit. */
    public static void set(EObject object, Rectangle place) {
        Bounds bounds = new Bounds(place.x, place.y, place.width, place.height);
        switch (object) {
            case Storlet storlet -> storlet.setBounds(bounds);
            case Handler handler -> handler.setBounds(bounds);
            case Source source -> source.setBounds(bounds);
            case Note note -> note.setBounds(bounds);
            default -> throw new IllegalArgumentException(object.eClass().getName() + " has no place on the canvas");
        }
    }

    private static Bounds bounds(EObject object) {
        return switch (object) {
            case Storlet storlet -> storlet.getBounds();
            case Handler handler -> handler.getBounds();
            case Source source -> source.getBounds();
            case Note note -> note.getBounds();
            default -> null;
        };
    }

    /** All that stands directly on the canvas: sources, storlets, notes. */
    public static Stream<EObject> boxes(Workflow document) {
        return Stream.of(document.getSources(), document.getStorlets(), document.getNotes())
                .flatMap(list -> list.stream()).map(EObject.class::cast);
    }

    /** Where everything is drawn now. */
    public Map<EObject, Rectangle> all() {
        Map<EObject, Rectangle> all = new HashMap<>();
        objects(document).forEach(object -> all.put(object, of(object)));
        return all;
    }

    private static Stream<EObject> objects(Workflow document) {
        return Stream.concat(document.getStorlets().stream().flatMap(storlet -> storlet.getHandlers().stream()),
                boxes(document));
    }
}
