package org.storletdesigner.editor.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.clipboard.Pasting;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.editor.design.Selected;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.editor.palette.PaletteItem;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Deletion;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.disk.FileFormatException;

/** What a person can do with the selection of one canvas. Each change is one step that can be undone. */
public final class CanvasActions {
    private static final int STEP = 10;
    /** Keys that follow each other within this time are one move. */
    private static final long ONE_MOVE_NANOS = 1_500_000_000;

    private final GraphicalViewer viewer;
    private final CanvasModel canvas;
    private final Places places;
    private final Pasting pasting;
    private final Hint hint;
    private Nudge lastNudge = new Nudge(null, List.of(), 0);

    /** Where a sentence is shown for a while, and what can be done about it. */
    public interface Hint {
        /** Without a label nothing can be done; without a sentence the one before ends. */
        void show(String sentence, String label, Runnable action);
    }

    /** The hint is told what a change took along, in a sentence. */
    public CanvasActions(GraphicalViewer viewer, CanvasModel canvas, Places places, Hint hint) {
        this.viewer = viewer;
        this.canvas = canvas;
        this.places = places;
        this.hint = hint;
        pasting = new Pasting(design(), places);
    }

    private Design design() {
        return canvas.design();
    }

    private Workflow document() {
        return design().document();
    }

    /** The objects of the document that are selected. */
    public List<EObject> selected() {
        return Selected.of(viewer.getSelection(), EObject.class);
    }

    private List<Storlet> selectedStorlets() {
        return selected().stream().flatMap(object -> switch (object) {
            case Storlet storlet -> Stream.of(storlet);
            case Handler handler -> Stream.of(Storlets.of(handler));
            default -> Stream.empty();
        }).distinct().toList();
    }

    /** Nothing is selected and nothing emphasised any more. */
    public void rest() {
        viewer.deselectAll();
        design().emphasise(Emphasis.NONE);
    }

    // ---- delete, copy and paste

    /** Whether something is selected that can be deleted or copied by itself. */
    public boolean hasParts() {
        return !Deletion.of(document(), selected()).isEmpty();
    }

    /** Deletes, and says what went along with it. */
    public void delete() {
        delete(ActionMessages.delete);
    }

    private void delete(String verb) {
        Deletion deletion = Deletion.of(document(), selected());
        if (!deletion.isEmpty()) {
            String told = Consequences.of(deletion, design().graph());
            viewer.deselectAll();
            design().edit(label(verb, deletion), () -> {
                places.settle();
                deletion.apply();
            });
            Command done = design().commands().getUndoCommand();
            hint.show(told, ActionMessages.undoIt, () -> undo(done));
        }
    }

    /** The offer stands beside the sentence a little longer than it may be the last step. */
    private void undo(Command step) {
        if (design().commands().getUndoCommand() == step) {
            design().commands().undo();
            hint.show("", "", () -> { });
        }
    }

    /** What deleting the selection would take along, in a sentence; empty where nothing of it can be deleted. */
    public String deletionForetold() {
        Deletion deletion = Deletion.of(document(), selected());
        return deletion.isEmpty() ? "" : Consequences.foretold(deletion, design().graph());
    }

    private static String label(String verb, Deletion deletion) {
        int count = deletion.storlets().size() + deletion.sources().size() + deletion.notes().size();
        String one = deletion.storlets().isEmpty() ? deletion.sources().isEmpty() ? ActionMessages.note
                : deletion.sources().getFirst().getName() : deletion.storlets().getFirst().getName();
        return verb + " " + (count == 1 ? one : NLS.bind(ActionMessages.parts, count));
    }

    /** Whether the selection is on the clipboard now; where it cannot be, a hint says why. */
    public boolean copy() {
        try {
            pasting.copy(selected());
            return true;
        } catch (FileFormatException broken) {
            tell(ActionMessages.notCopied, broken);
            return false;
        }
    }

    public void cut() {
        if (hasParts() && copy()) {
            delete(ActionMessages.cut);
        }
    }

    /** Pastes parts of a workflow, or any other text as a note. */
    public void paste() {
        Optional<String> text = Pasting.clipboardText();
        if (text.isPresent()) {
            try {
                select(pasting.paste(ActionMessages.paste, text.get()));
            } catch (FileFormatException broken) {
                tell(ActionMessages.notPasted, broken);
            }
        }
    }

    private void tell(String sentence, FileFormatException broken) {
        hint.show(NLS.bind(sentence, broken.getMessage()), "", () -> { });
    }

    public void duplicate() {
        if (hasParts()) {
            select(pasting.insert(ActionMessages.duplicate, pasting.fragment(selected())));
        }
    }

    /** Adds an item of the palette where there is room: near its neighbours, as soon as the engine knows them. */
    public void add(PaletteItem item) {
        List<EObject> added = new ArrayList<>();
        design().edit(item.addLabel(), () -> {
            added.addAll(item.addTo(document()));
            if (added.size() > 1) {
                places.settle();
                places.moveNear(places.of(added.getFirst()).getLocation(), added);
            }
        });
        select(added);
    }

    private void select(List<EObject> objects) {
        viewer.flush();
        design().reveal(objects);
    }

    public void selectAll() {
        List<?> parts = viewer.getContents().getChildren();
        viewer.setSelection(new StructuredSelection(parts));
    }

    // ---- edit

    /** Edits the name of the selected part in place. */
    public void rename() {
        List<?> parts = viewer.getSelectedEditParts();
        if (parts.size() == 1) {
            ((EditPart) parts.getFirst()).performRequest(new DirectEditRequest());
        }
    }

    public boolean canRename() {
        return selected().size() == 1 && !(selected().getFirst() instanceof Workflow);
    }

    /** Moves the selected parts a little. */
    public void nudge(int dx, int dy, boolean finely) {
        List<EObject> moved = selected().stream().filter(object -> !(object instanceof Workflow))
                .filter(object -> !(object instanceof Handler handler) || !selected().contains(Storlets.of(handler)))
                .toList();
        if (!moved.isEmpty()) {
            int step = finely ? 1 : STEP;
            Map<EObject, Rectangle> wanted = new LinkedHashMap<>();
            moved.forEach(object -> wanted.put(object, nudged(object, dx * step, dy * step)));
            CommandStack commands = design().commands();
            if (lastNudge.goesOn(commands, moved)) {
                commands.undo();
            }
            boolean done = design().edit(ActionMessages.move, () -> {
                places.settle();
                wanted.forEach(Places::set);
            });
            lastNudge = new Nudge(done ? commands.getUndoCommand() : null, moved, System.nanoTime());
        }
    }

    /** A move by keys, which the next one goes on with: both are undone together. */
    private record Nudge(Command command, List<EObject> moved, long at) {
        /** Not over a save: undo must lead back to what was saved. */
        boolean goesOn(CommandStack commands, List<EObject> next) {
            return command != null && command == commands.getUndoCommand() && commands.isDirty()
                    && !commands.canRedo() && moved.equals(next) && System.nanoTime() - at < ONE_MOVE_NANOS;
        }
    }

    private Rectangle nudged(EObject object, int dx, int dy) {
        Rectangle place = places.stored(object).getTranslated(dx, dy);
        if (object instanceof Handler) {
            place.setLocation(Math.max(4, place.x), Math.max(0, place.y));
        }
        return place;
    }

    /** Switches the selected storlets and handlers off, or on again where all of them are off. */
    public void toggleDisabled() {
        List<EObject> targets = switchable();
        if (!targets.isEmpty()) {
            boolean off = !isDisabled();
            design().edit(off ? ActionMessages.disable : ActionMessages.enable, () -> targets.forEach(each -> {
                switch (each) {
                    case Storlet storlet -> storlet.setDisabled(off);
                    case Handler handler -> handler.setDisabled(off);
                    default -> { }
                }
            }));
        }
    }

    private List<EObject> switchable() {
        return selected().stream().filter(object -> object instanceof Storlet || object instanceof Handler).toList();
    }

    public boolean canDisable() {
        return !switchable().isEmpty();
    }

    /** Whether all that is selected is switched off. */
    public boolean isDisabled() {
        return !switchable().isEmpty() && switchable().stream().allMatch(object -> switch (object) {
            case Storlet storlet -> storlet.isDisabled();
            case Handler handler -> handler.isDisabled();
            default -> true;
        });
    }

    /**
     * Collapses the selected storlets, or expands them where all are collapsed; all storlets where none is selected.
     */
    public void toggleCollapsed() {
        List<Storlet> storlets = selectedStorlets();
        collapse(storlets, !storlets.stream().allMatch(Storlet::isCollapsed));
    }

    public void collapseAll(boolean collapsed) {
        collapse(document().getStorlets(), collapsed);
    }

    private void collapse(List<Storlet> storlets, boolean collapsed) {
        List<Storlet> changing = storlets.stream().filter(storlet -> storlet.isCollapsed() != collapsed).toList();
        if (!changing.isEmpty()) {
            String label = collapsed ? ActionMessages.collapse : ActionMessages.expand;
            design().edit(label, () -> {
                places.settle();
                changing.forEach(storlet -> storlet.setCollapsed(collapsed));
            });
        }
    }

    public boolean hasStorlets() {
        return !selectedStorlets().isEmpty();
    }

    /** Shows only the edges of the selected storlets, or of all where none is selected. */
    public void filterStorlets() {
        Set<String> ids = selectedStorlets().stream().map(Storlet::getId).collect(Collectors.toSet());
        canvas.setFilter(canvas.filter().withStorlets(canvas.filter().storlets().equals(ids) ? Set.of() : ids));
    }

    /** Opens what is selected: a storlet expands or collapses, a note is edited. */
    public void open() {
        List<?> parts = viewer.getSelectedEditParts();
        if (parts.size() == 1) {
            ((EditPart) parts.getFirst()).performRequest(
                    new Request(RequestConstants.REQ_OPEN));
        }
    }
}
