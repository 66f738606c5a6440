package org.storletdesigner.app.properties;

import java.util.List;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.storletdesigner.app.views.DocumentObjects;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Selected;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;

/** The line above the properties: what is selected. */
public final class PropertyTitles extends LabelProvider {
    @Override
    public String getText(Object selection) {
        List<Object> all = selection instanceof ISelection several ? Selected.of(several, Object.class) : List.of();
        return all.isEmpty() ? "" : title(all.size() == 1 ? all.getFirst() : new Several(all));
    }

    private static String title(Object object) {
        return switch (object) {
            case Workflow workflow -> NLS.bind(PropertyMessages.workflow, workflow.getName());
            case Storlet storlet -> PropertyMessages.storlet + " " + storlet.getName();
            case Handler handler -> NLS.bind(PropertyMessages.handler, HandlerNames.of(handler));
            case Source source -> NLS.bind(PropertyMessages.source, source.getName());
            case Note note -> PropertyMessages.note;
            case EdgeKey edge -> title(edge);
            case Several several -> NLS.bind(PropertyMessages.several, several.all().size());
            default -> "";
        };
    }

    /** The names of its ends, as they are in the document in front. */
    private static String title(EdgeKey edge) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return ActiveDesign.of(window == null ? null : window.getActivePage().getActiveEditor())
                .map(design -> NLS.bind(PropertyMessages.edge, name(design, edge.from()), name(design, edge.to())))
                .orElse(PropertyMessages.verdict);
    }

    private static String name(Design design, String id) {
        return DocumentObjects.find(design.document(), List.of(id)).stream().findFirst()
                .map(end -> end instanceof Handler handler ? HandlerNames.of(handler)
                        : end instanceof Source source ? source.getName() : "").orElse("");
    }
}
