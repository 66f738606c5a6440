package org.storletdesigner.editor.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.layout.FreePlace;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Fragment;
import org.storletdesigner.model.disk.FileFormatException;

/** Copies parts of a canvas, through the clipboard or past it. What arrives keeps its order and gets free places. */
public final class Pasting {
    private static final int ASIDE = 24;

    private final Design design;
    private final Places places;

    public Pasting(Design design, Places places) {
        this.design = design;
        this.places = places;
    }

    /** The targets as a fragment with all places. */
    public Workflow fragment(Collection<?> targets) {
        Workflow settled = places.settledCopy();
        List<String> ids = targets.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .map(Pasting::id).toList();
        return Fragment.of(settled, Places.boxes(settled).filter(object -> ids.contains(id(object))).toList());
    }

    private static String id(EObject object) {
        return object instanceof org.storletdesigner.model.Identified identified ? identified.getId() : "";
    }

    /** Puts the targets onto the clipboard, as text. */
    public void copy(Collection<?> targets) throws FileFormatException {
        SystemClipboard.put(FragmentText.of(fragment(targets)));
    }

    /** Whether there is anything that could be pasted. */
    public static Optional<String> clipboardText() {
        return SystemClipboard.text().filter(text -> !text.isBlank());
    }

    /** Adds what a text says as one step; what was added. */
    public List<EObject> paste(String label, String text) throws FileFormatException {
        return insert(label, FragmentText.parse(text));
    }

    /** Adds a fragment as one step; what was added. */
    public List<EObject> insert(String label, Workflow fragment) {
        List<EObject> added = new ArrayList<>();
        design.edit(label, () -> {
            places.settle();
            List<Rectangle> taken = Places.boxes(design.document()).map(places::of).toList();
            added.addAll(Fragment.insert(fragment, design.document()));
            place(added, taken);
        });
        return added;
    }

    /** Adds copies of these parts, each as far from its original as wanted. To be called within an edit. */
    public List<EObject> copyTo(Collection<EObject> originals, Point shift) {
        places.settle();
        List<EObject> added = Fragment.insert(fragment(originals), design.document());
        added.forEach(object -> Places.set(object, places.stored(object).getTranslated(shift)));
        return added;
    }

    /** Moves all that was added together to where there is room for it. */
    private void place(List<EObject> added, List<Rectangle> taken) {
        Optional<Rectangle> around = added.stream().filter(object -> !places.isProposed(object)).map(places::of)
                .reduce(Rectangle::getUnion);
        if (around.isPresent()) {
            Rectangle free = FreePlace.near(around.get().getTranslated(ASIDE, ASIDE), taken);
            Point shift = new Point(free.x - around.get().x, free.y - around.get().y);
            added.stream().filter(object -> !places.isProposed(object))
                    .forEach(object -> Places.set(object, places.stored(object).getTranslated(shift)));
        }
    }
}
