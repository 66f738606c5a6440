package org.storletdesigner.app.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.gef.commands.CommandStackEvent;
import org.eclipse.gef.commands.CommandStackEventListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.containers.command.Origin;
import org.storletdesigner.app.files.OpenFile;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.model.Document;
import org.storletdesigner.model.disk.FileFormatException;

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
        private boolean warned;
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
            if (property != IEditorPart.PROP_DIRTY) {
                return;
            }
            if (file.editor().isDirty()) {
                edited = true; // also by what is being typed, which is no edit yet
                schedule();
            } else {
                edited = false;
                remove();
            }
        }

        private void write() {
            if (writing) {
                schedule();
            } else if (edited && file.editor().isDirty()) {
                writing = true;
                Document snapshot = file.snapshot();
                edited = false;
                Optional<Path> origin = file.path();
                Optional<String> container = ActiveDesign.of(file.editor()).flatMap(Origin::of).map(Origin::text);
                String name = file.editor().getTitle();
                String copy = id;
                submit(() -> folder.write(copy, origin, container, name, snapshot), this::written, this::failed);
            }
        }

        private void written() {
            writing = false;
            inDisplay(() -> {
                if (warned) {
                    warned = false;
                    file.warn("", "", () -> { });
                }
            });
        }

        /** The work is as unsaved as before: the next time comes soon, and the person is told once. */
        private void failed(Exception reason) {
            writing = false;
            inDisplay(() -> {
                edited = true;
                schedule();
                if (!warned) {
                    warned = true;
                    file.warn(NLS.bind(RecoveryMessages.notKept, told(reason)), RecoveryMessages.save,
                            () -> window.getActivePage().saveEditor(file.editor(), false));
                }
            });
        }

        private void inDisplay(Runnable news) {
            Display display = window.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (watches.get(file.editor()) == this) {
                        news.run();
                    }
                });
            }
        }

        private void remove() {
            String copy = id;
            submit(() -> folder.remove(copy), () -> { }, failure -> { });
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

    private void submit(FileWork work, Runnable done, Consumer<Exception> failed) {
        writer.execute(() -> {
            try {
                work.run();
                done.run();
            } catch (IOException | RuntimeException failure) {
                ILog.get().error("A recovery copy cannot be written or removed.", failure);
                failed.accept(failure);
            }
        });
    }

    /** The problem itself, without the name of a copy that nobody knows of. */
    private static String told(Exception reason) {
        return reason instanceof FileFormatException fault ? fault.problem() : String.valueOf(reason.getMessage());
    }
}
