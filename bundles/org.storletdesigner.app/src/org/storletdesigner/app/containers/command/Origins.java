package org.storletdesigner.app.containers.command;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;

/**
 * Keeps for files from which container their workflows came, so that the next start knows it, too. Only what a file
 * holds counts: a document that was published and never saved is behind what is live when it is opened again.
 */
public final class Origins implements IPartListener2 {
    private Origins() { }

    /** From now on the files that this window opens know where they came from. */
    public static void install(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new Origins());
    }

    /** From now on the document of an editor goes on from this. Only for the display's thread. */
    public static void keep(IEditorPart editor, Origin origin) {
        ActiveDesign.of(editor).ifPresent(design -> {
            Origin.keep(design, origin);
            store(editor, design);
        });
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor) {
            ActiveDesign.of(editor).ifPresent(design -> {
                recall(editor, design);
                editor.addPropertyListener((source, property) -> {
                    if (property == IEditorPart.PROP_DIRTY) {
                        store(editor, design);
                    }
                });
            });
        }
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor) {
            ActiveDesign.of(editor).ifPresent(design -> store(editor, design));
        }
    }

    private static void recall(IEditorPart editor, Design design) {
        Documents.fileOf(editor).flatMap(file -> FileOrigins.of(file, design.document().getId()))
                .ifPresent(origin -> Origin.keep(design, origin));
    }

    private static void store(IEditorPart editor, Design design) {
        Optional<Path> file = Documents.fileOf(editor);
        if (file.isPresent() && !editor.isDirty()) {
            FileOrigins.keep(file.get(), design.document().getId(), Origin.of(design));
        }
    }
}
