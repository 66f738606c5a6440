package org.storletdesigner.app.containers.drag;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.storletdesigner.app.containers.Item;
import org.storletdesigner.editor.palette.PaletteItem;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Ids;

/** What is being dragged within the window. */
final class Dragged {
    private Dragged() { }

    /** Items of the tree of containers; none where something else is dragged. */
    static List<Item> items() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? Stream.of(selection.toArray()).filter(Item.class::isInstance).map(Item.class::cast).toList()
                : List.of();
    }

    /** Whether an item of the palette brings storlets. */
    static boolean bringsStorlets(Object template) {
        return template instanceof PaletteItem.OfDefinition || template instanceof PaletteItem.OfChain;
    }

    /** An item of the palette that brings storlets, as a workflow of its own; without any where it brings none. */
    static Workflow palette(Object template) {
        Workflow part = ModelFactory.eINSTANCE.createWorkflow();
        part.setId(Ids.fresh());
        switch (template) {
            case PaletteItem.OfDefinition definition -> add(part, definition);
            case PaletteItem.OfChain chain -> add(part, chain);
            case null, default -> { } // sources and notes are nothing by themselves
        }
        return part;
    }

    private static void add(Workflow part, PaletteItem item) {
        part.setName(item.name());
        item.addTo(part);
    }

    /** What the palette's drag carries now. */
    static Object template() {
        return TemplateTransfer.getInstance().getTemplate();
    }
}
