package org.storletdesigner.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.compare.SavedComparison;

/**
 * Notices when another program has changed a file that is open here, or whether it may be written, as soon as the window
 * has the focus again, and before the file would be written over.
 */
public final class ExternalChanges implements IPartListener2 {
    private final IWorkbenchWindow window;
    private final Map<OpenFile, Stamp> stamps = new HashMap<>();
    /** What was neither read nor refused: it is asked about again before it is written over. */
    private final Map<OpenFile, Stamp> putOff = new HashMap<>();
    private final IPropertyListener saved = this::propertyChanged;
    private final Listener activated = event -> event.display.asyncExec(this::check);
    private boolean asking;

    /** Watches the files of a window until that is closed. */
    public ExternalChanges(IWorkbenchWindow window) {
        this.window = window;
        window.getPartService().addPartListener(this);
        window.getShell().addListener(SWT.Activate, activated);
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        OpenFile.of(part.getPart(false)).ifPresent(file -> {
            file.editor().addPropertyListener(saved);
            file.askBeforeWriting(() -> mayWrite(file));
            stamp(file);
        });
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        OpenFile.of(part.getPart(false)).ifPresent(file -> {
            file.editor().removePropertyListener(saved);
            stamps.remove(file);
            putOff.remove(file);
        });
    }

    private void propertyChanged(Object part, int property) {
        OpenFile.of(part).filter(file -> property == IEditorPart.PROP_INPUT
                || property == IEditorPart.PROP_DIRTY && !file.editor().isDirty()).ifPresent(this::stamp);
    }

    private void stamp(OpenFile file) {
        putOff.remove(file);
        file.path().flatMap(Stamp::of)
                .ifPresentOrElse(stamp -> stamps.put(file, stamp), () -> stamps.remove(file));
    }

    /** Asks about every open file that has changed. */
    public void check() {
        if (!asking && window.getShell() != null && !window.getShell().isDisposed()) {
            asking = true;
            try {
                List.copyOf(stamps.keySet()).forEach(file -> check(file, false));
            } finally {
                asking = false;
            }
        }
    }

    /** What was put off is no leave to write, and what was read again needs no writing. */
    private boolean mayWrite(OpenFile file) {
        boolean before = asking;
        asking = true;
        try {
            return check(file, true);
        } finally {
            asking = before;
        }
    }

    /** Whether the file holds what is known of it, or may be written over though it does not. */
    private boolean check(OpenFile file, boolean beforeWriting) {
        file.refreshReadOnly();
        Stamp known = stamps.get(file);
        Optional<Path> path = file.path();
        if (known == null || path.isEmpty() || !known.isOutdated(path.get())) {
            return true;
        }
        Optional<Stamp> now = Stamp.of(path.get());
        if (now.isEmpty()) {
            stamps.remove(file);
            MessageDialog.openWarning(window.getShell(), FileMessages.changedTitle,
                    NLS.bind(FileMessages.gone, path.get()));
            return true;
        }
        if (now.get().hasContentOf(known)) {
            stamps.put(file, now.get());
            return true;
        }
        return (beforeWriting || !now.equals(Optional.ofNullable(putOff.get(file))))
                && ask(file, path.get(), now.get(), beforeWriting);
    }

    /** Nothing is compared before a save, which waits. */
    private boolean ask(OpenFile file, Path path, Stamp now, boolean beforeWriting) {
        String question = NLS.bind(file.editor().isDirty() ? FileMessages.changedUnsaved : FileMessages.changed, path);
        boolean compares = file.isWorkflow() && !beforeWriting;
        List<String> answers = compares ? List.of(FileMessages.reload, FileMessages.compare, FileMessages.keep)
                : List.of(FileMessages.reload, FileMessages.keep);
        int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), FileMessages.changedTitle, question,
                SWT.NONE, answers.toArray(String[]::new));
        boolean keeps = answer == answers.size() - 1;
        if (keeps || answer == 0 && reload(window, file)) {
            stamps.put(file, now);
            putOff.remove(file);
        } else {
            putOff.put(file, now);
        }
        if (compares && answer == 1) {
            SavedComparison.open(window, file.editor());
        }
        return keeps;
    }

    /**
     * Puts what the file holds in the place of what the editor holds.
     *
     * @return false when it cannot be read, which the person was told, or is not there
     */
    public static boolean reload(IWorkbenchWindow window, OpenFile file) {
        try {
            Optional<Path> path = file.path().filter(Files::exists);
            if (path.isPresent()) {
                file.replace(FileMessages.reloadTitle, file.read(path.get()));
                file.commands().markSaveLocation();
            }
            return path.isPresent();
        } catch (IOException unreadable) {
            Problems.show(window.getShell(), FileMessages.notOpenedTitle, unreadable);
            return false;
        }
    }

    /** Ends the watch. */
    public void dispose() {
        window.getPartService().removePartListener(this);
        stamps.keySet().forEach(file -> file.editor().removePropertyListener(saved));
        stamps.clear();
    }
}
