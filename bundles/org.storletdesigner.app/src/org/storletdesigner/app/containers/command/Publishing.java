package org.storletdesigner.app.containers.command;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.containers.plan.PlanWizard;
import org.storletdesigner.app.containers.plan.PlanWizard.Carried;
import org.storletdesigner.app.containers.plan.Wanted;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Selected;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Fragment;

/** Brings the document in front into a container, whole or in part, after its plan was seen. */
public final class Publishing {
    private final IWorkbenchWindow window;

    public Publishing(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Makes the document what is live in what is selected, where it came from, or where a person says so. */
    public void publish(Optional<ContainerAddress> selected) {
        IEditorPart editor = window.getActivePage().getActiveEditor();
        Optional<Design> design = ActiveDesign.of(editor);
        if (design.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), CommandMessages.publish, CommandMessages.noDocument);
            return;
        }
        Optional<Origin> origin = Origin.of(design.get());
        new Homes(window).meant(CommandMessages.publish, selected, origin.map(Origin::home))
                .ifPresent(home -> publish(editor, design.get(), home));
    }

    /** Makes the document what is live in a container. */
    public void publish(IEditorPart editor, Design design, ContainerAddress home) {
        Workflow whole = content(editor, design);
        Optional<Origin> origin = Origin.of(design);
        Optional<ContainerAddress> other = origin.map(Origin::home).filter(from -> !from.equals(home));
        Wanted wanted = new Wanted(CommandMessages.publish, home, other,
                origin.filter(from -> from.home().equals(home)).flatMap(Origin::live),
                (target, source, progress) -> new Intent.Publish(whole, source));
        PlanWizard.open(window, wanted).ifPresent(carried -> published(editor, design, home, carried));
    }

    /** What is in no file is not unsaved any more when it is live just so. */
    private static void published(IEditorPart editor, Design design, ContainerAddress home, Carried carried) {
        Origins.keep(editor, new Origin(home, Optional.of(carried.live())));
        if (Documents.fileOf(editor).isEmpty() && !carried.renamed()) {
            design.commands().markSaveLocation();
        }
    }

    /** As it would be stored now, in a copy of its own. */
    private static Workflow content(IEditorPart editor, Design design) {
        return EcoreUtil.copy(editor instanceof WorkflowEditor workflow ? workflow.content() : design.document());
    }

    /** Adds what is selected on the canvas, or all of the document, to what is live in a container. */
    public void add(Optional<ContainerAddress> selected) {
        IEditorPart editor = window.getActivePage().getActiveEditor();
        Optional<Design> design = ActiveDesign.of(editor);
        if (design.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), CommandMessages.add, CommandMessages.noDocument);
            return;
        }
        List<Storlet> storlets = Selected.of(editor.getSite().getSelectionProvider().getSelection(), Storlet.class);
        Workflow part = storlets.isEmpty() ? content(editor, design.get())
                : Fragment.of(design.get().document(), storlets);
        new Homes(window).meant(CommandMessages.add, selected, Optional.empty())
                .ifPresent(home -> add(home, part, Origin.of(design.get()).map(Origin::home)));
    }

    /**
     * Adds storlets to what is live in a container.
     *
     * @param part belongs to nobody else
     * @param from the container that may have their programs
     * @return whether they are live there now
     */
    public boolean add(ContainerAddress home, Workflow part, Optional<ContainerAddress> from) {
        return PlanWizard.open(window, new Wanted(CommandMessages.add, home, from.filter(other -> !other.equals(home)),
                (target, source, progress) -> new Intent.Inject(part, source))).isPresent();
    }
}
