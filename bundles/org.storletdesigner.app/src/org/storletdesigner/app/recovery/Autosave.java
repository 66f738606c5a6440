package org.storletdesigner.app.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.gef.commands.CommandStackEvent;
import org.eclipse.gef.commands.CommandStackEventListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.files.OpenFile;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.model.Document;

/**
 * Keeps a copy of each unsaved document or library of a window, written a few seconds after an edit and removed when it
 * is saved or closed. It is read in the display's thread; a thread of its own writes.
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
        OpenFile.of(part.getPart(false)).ifPresent(file ->
                watches.computeIfAbsent(file.editor(), each -> new Watch(file, RecoveryFolder.newId())));
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

    private final class Watch implements CommandStackEventListener {
        private final OpenFile file;
        private final IPropertyListener dirtiness = (part, property) -> dirtinessChanged(property);
        private String id;
        private boolean edited;
        private volatile boolean writing;

        Watch(OpenFile file, String id) {
            this.file = file;
            this.id = id;
            file.commands().addCommandStackEventListener(this);
            file.editor().addPropertyListener(dirtiness);
        }

        @Override
        public void stackChanged(CommandStackEvent event) {
            if (event.isPostChangeEvent()) {
                edited = true;
                schedule();
            }
        }

        private void dirtinessChanged(int property) {
            if (property == IEditorPart.PROP_DIRTY && !file.editor().isDirty()) {
                edited = false;
                remove();
            }
        }

        private void write() {
            if (writing) {
                schedule();
            } else if (edited && file.editor().isDirty()) {
                edited = false;
                writing = true;
                Document snapshot = file.snapshot();
                Optional<Path> origin = file.path();
                String name = file.editor().getTitle();
                String copy = id;
                submit(() -> folder.write(copy, origin, name, snapshot), () -> writing = false);
            }
        }

        private void remove() {
            String copy = id;
            submit(() -> folder.remove(copy), () -> { });
        }

        private void end() {
            file.commands().removeCommandStackEventListener(this);
            file.editor().removePropertyListener(dirtiness);
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
