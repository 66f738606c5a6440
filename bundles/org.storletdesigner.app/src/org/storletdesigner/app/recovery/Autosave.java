package org.storletdesigner.app.recovery;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.DesignListener;
import org.storletdesigner.model.Workflow;

/**
 * Keeps a copy of each unsaved document of a window, written a few seconds after an edit and removed when the document
 * is saved or closed. The document is read in the display's thread; a thread of its own writes.
 */
public final class Autosave implements IPartListener2 {
    private final IWorkbenchWindow window;
    private final RecoveryFolder folder;
    private final Map<IEditorPart, Watch> watches = new HashMap<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("recovery copies").factory());
    private boolean scheduled;

    /** Watches every document that is opened from now on. */
    public Autosave(IWorkbenchWindow window, RecoveryFolder folder) {
        this.window = window;
        this.folder = folder;
        window.getPartService().addPartListener(this);
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor) {
            ActiveDesign.of(editor).ifPresent(design ->
                    watches.computeIfAbsent(editor, each -> new Watch(each, design, RecoveryFolder.newId())));
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        Watch watch = part.getPart(false) instanceof IEditorPart editor ? watches.remove(editor) : null;
        if (watch != null) {
            watch.end();
        }
    }

    /** The editor holds what this copy holds: the copy stays until the document is saved or closed. */
    void adopt(IEditorPart editor, String id) {
        Watch watch = watches.get(editor);
        if (watch != null) {
            watch.id = id;
        }
    }

    private void schedule() {
        if (!scheduled) {
            scheduled = true;
            window.getWorkbench().getDisplay().timerExec(Preferences.autosaveMillis(), this::writeAll);
        }
    }

    /** Writes a copy of every document that was edited since the last time. */
    void writeAll() {
        scheduled = false;
        watches.values().forEach(Watch::write);
    }

    /** Waits until everything that was asked for is written or removed. */
    void await() {
        CompletableFuture.runAsync(() -> { }, writer).join();
    }

    /** The program ends in good order: nothing is left to recover. */
    public void dispose() {
        window.getPartService().removePartListener(this);
        watches.values().forEach(Watch::end);
        watches.clear();
        writer.close();
    }

    private final class Watch implements DesignListener {
        private final IEditorPart editor;
        private final Design design;
        private final IPropertyListener dirtiness = (part, property) -> dirtinessChanged(property);
        private String id;
        private boolean edited;
        private volatile boolean writing;

        Watch(IEditorPart editor, Design design, String id) {
            this.editor = editor;
            this.design = design;
            this.id = id;
            design.addListener(this);
            editor.addPropertyListener(dirtiness);
        }

        @Override
        public void documentChanged() {
            edited = true;
            schedule();
        }

        private void dirtinessChanged(int property) {
            if (property == IEditorPart.PROP_DIRTY && !editor.isDirty()) {
                edited = false;
                remove();
            }
        }

        private void write() {
            if (writing) {
                schedule();
            } else if (edited && editor.isDirty()) {
                edited = false;
                writing = true;
                Workflow snapshot = EcoreUtil.copy(content());
                var file = Documents.fileOf(editor);
                String name = editor.getTitle();
                String copy = id;
                submit(() -> folder.write(copy, file, name, snapshot), () -> writing = false);
            }
        }

        private Workflow content() {
            return editor instanceof WorkflowEditor canvas ? canvas.content() : design.document();
        }

        private void remove() {
            String copy = id;
            submit(() -> folder.remove(copy), () -> { });
        }

        private void end() {
            design.removeListener(this);
            editor.removePropertyListener(dirtiness);
            remove();
        }
    }

    private interface FileWork {
        void run() throws IOException;
    }

    private void submit(FileWork work, Runnable after) {
        writer.execute(() -> {
            try {
                work.run();
            } catch (IOException | RuntimeException failure) {
                ILog.get().error("A recovery copy cannot be written or removed.", failure);
            } finally {
                after.run();
            }
        });
    }
}
