package org.storletdesigner.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.storletdesigner.app.compare.SavedComparison;

/**
 * Notices when another program has changed a file that is open here, or whether it may be written, as soon as the window
 * has the focus again, and before the file would be written over.
 */
public final class ExternalChanges implements IPartListener2 {
    private final IWorkbenchWindow window;
    private final Map<OpenFile, Stamp> stamps = new HashMap<>();
    /** What was compared with and neither read nor refused: it is asked about again before it is written over. */
    private final Map<OpenFile, Stamp> compared = new HashMap<>();
    private final IPropertyListener saved = this::propertyChanged;
    private final Listener activated = event -> event.display.asyncExec(this::check);
    private final IExecutionListener saving = new Saving();
    private boolean asking;

    /** Watches the files of a window until that is closed. */
    public ExternalChanges(IWorkbenchWindow window) {
        this.window = window;
        window.getPartService().addPartListener(this);
        window.getShell().addListener(SWT.Activate, activated);
        window.getWorkbench().getService(ICommandService.class).addExecutionListener(saving);
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        OpenFile.of(part.getPart(false)).ifPresent(file -> {
            file.editor().addPropertyListener(saved);
            stamp(file);
        });
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        OpenFile.of(part.getPart(false)).ifPresent(file -> {
            file.editor().removePropertyListener(saved);
            stamps.remove(file);
            compared.remove(file);
        });
    }

    private void propertyChanged(Object part, int property) {
        OpenFile.of(part).filter(file -> property == IEditorPart.PROP_INPUT
                || property == IEditorPart.PROP_DIRTY && !file.editor().isDirty()).ifPresent(this::stamp);
    }

    private void stamp(OpenFile file) {
        compared.remove(file);
        file.path().flatMap(Stamp::of)
                .ifPresentOrElse(stamp -> stamps.put(file, stamp), () -> stamps.remove(file));
    }

    /** Asks about every open file that has changed. */
    public void check() {
        check(false);
    }

    private void check(boolean beforeWriting) {
        if (asking || window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        asking = true;
        try {
            List.copyOf(stamps.keySet()).forEach(file -> check(file, beforeWriting));
        } finally {
            asking = false;
        }
    }

    private void check(OpenFile file, boolean beforeWriting) {
        file.refreshReadOnly();
        Stamp known = stamps.get(file);
        Optional<Path> path = file.path();
        if (known == null || path.isEmpty() || !known.isOutdated(path.get())) {
            return;
        }
        Optional<Stamp> now = Stamp.of(path.get());
        if (now.isEmpty()) {
            stamps.remove(file);
            MessageDialog.openWarning(window.getShell(), FileMessages.changedTitle,
                    NLS.bind(FileMessages.gone, path.get()));
        } else if (now.get().hasContentOf(known)) {
            stamps.put(file, now.get());
        } else if (beforeWriting || !now.equals(Optional.ofNullable(compared.get(file)))) {
            ask(file, path.get(), now.get(), beforeWriting);
        }
    }

    /** A save cannot be called off from here, so before one there is no comparing. */
    private void ask(OpenFile file, Path path, Stamp now, boolean beforeWriting) {
        String question = NLS.bind(file.editor().isDirty() ? FileMessages.changedUnsaved : FileMessages.changed, path);
        boolean compares = file.isWorkflow() && !beforeWriting;
        String[] answers = compares
                ? new String[] {FileMessages.reload, FileMessages.compare, FileMessages.keep}
                : new String[] {FileMessages.reload, FileMessages.keep};
        int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), FileMessages.changedTitle, question,
                SWT.NONE, answers);
        if (compares && answer == 1) {
            compared.put(file, now);
            SavedComparison.open(window, file.editor());
        } else {
            stamps.put(file, now);
            if (answer == 0) {
                reload(window, file);
            }
        }
    }

    /** Puts what the file holds in the place of what the editor holds. */
    static void reload(IWorkbenchWindow window, OpenFile file) {
        try {
            Optional<Path> path = file.path().filter(Files::exists);
            if (path.isPresent()) {
                file.replace(FileMessages.reloadTitle, file.read(path.get()));
                file.commands().markSaveLocation();
            }
        } catch (IOException unreadable) {
            Problems.show(window.getShell(), FileMessages.notOpenedTitle, unreadable);
        }
    }

    /** Ends the watch. */
    public void dispose() {
        window.getPartService().removePartListener(this);
        window.getWorkbench().getService(ICommandService.class).removeExecutionListener(saving);
        stamps.keySet().forEach(file -> file.editor().removePropertyListener(saved));
        stamps.clear();
    }

    private final class Saving implements IExecutionListener {
        private static final Set<String> COMMANDS = Set.of(
                IWorkbenchCommandConstants.FILE_SAVE, IWorkbenchCommandConstants.FILE_SAVE_ALL);

        @Override
        public void preExecute(String command, ExecutionEvent event) {
            if (COMMANDS.contains(command)) {
                check(true);
            }
        }

        @Override
        public void notHandled(String command, NotHandledException exception) {
            // Nothing was saved.
        }

        @Override
        public void postExecuteFailure(String command, ExecutionException exception) {
            // The editor tells what went wrong.
        }

        @Override
        public void postExecuteSuccess(String command, Object result) {
            // The editor tells when it is saved.
        }
    }
}
