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
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Workflow;

/**
 * Notices when another program has changed a file that is open here, as soon as the window has the focus again, and
 * before it would be written over.
 */
public final class ExternalChanges implements IPartListener2 {
    private final IWorkbenchWindow window;
    private final Map<IEditorPart, Stamp> stamps = new HashMap<>();
    private final IPropertyListener saved = this::propertyChanged;
    private final Listener activated = event -> event.display.asyncExec(this::check);
    private final IExecutionListener saving = new Saving();
    private boolean asking;

    /** Watches the documents of a window until that is closed. */
    public ExternalChanges(IWorkbenchWindow window) {
        this.window = window;
        window.getPartService().addPartListener(this);
        window.getShell().addListener(SWT.Activate, activated);
        window.getWorkbench().getService(ICommandService.class).addExecutionListener(saving);
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor && ActiveDesign.of(editor).isPresent()) {
            editor.addPropertyListener(saved);
            stamp(editor);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor) {
            editor.removePropertyListener(saved);
            stamps.remove(editor);
        }
    }

    private void propertyChanged(Object part, int property) {
        boolean isSaved = property == IEditorPart.PROP_DIRTY && part instanceof IEditorPart editor && !editor.isDirty();
        if (isSaved || property == IEditorPart.PROP_INPUT) {
            stamp((IEditorPart) part);
        }
    }

    private void stamp(IEditorPart editor) {
        Documents.fileOf(editor).flatMap(Stamp::of)
                .ifPresentOrElse(stamp -> stamps.put(editor, stamp), () -> stamps.remove(editor));
    }

    /** Asks about every open file that has changed. */
    public void check() {
        if (asking || window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        asking = true;
        try {
            List.copyOf(stamps.keySet()).forEach(this::check);
        } finally {
            asking = false;
        }
    }

    private void check(IEditorPart editor) {
        Stamp known = stamps.get(editor);
        Optional<Path> file = Documents.fileOf(editor);
        if (known == null || file.isEmpty() || !known.isOutdated(file.get())) {
            return;
        }
        Optional<Stamp> now = Stamp.of(file.get());
        now.ifPresentOrElse(stamp -> stamps.put(editor, stamp), () -> stamps.remove(editor));
        if (now.isEmpty()) {
            MessageDialog.openWarning(window.getShell(), FileMessages.changedTitle,
                    NLS.bind(FileMessages.gone, file.get()));
        } else if (!now.get().hasContentOf(known)) {
            ask(editor, file.get());
        }
    }

    private void ask(IEditorPart editor, Path file) {
        String question = NLS.bind(editor.isDirty() ? FileMessages.changedUnsaved : FileMessages.changed, file);
        int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), FileMessages.changedTitle, question,
                SWT.NONE, FileMessages.reload, FileMessages.keep);
        if (answer == 0) {
            reload(window, editor);
        }
    }

    /** Puts what the file holds in the place of what the editor holds. */
    static void reload(IWorkbenchWindow window, IEditorPart editor) {
        Optional<Path> file = Documents.fileOf(editor);
        Optional<Design> design = ActiveDesign.of(editor);
        try {
            if (file.isPresent() && design.isPresent() && Files.exists(file.get())) {
                Workflow stored = Reading.of(file.get()).input().document();
                Contents.replace(design.get(), FileMessages.reloadTitle, stored);
                design.get().commands().markSaveLocation();
            }
        } catch (IOException unreadable) {
            Problems.show(window.getShell(), FileMessages.notOpenedTitle, unreadable);
        }
    }

    /** Ends the watch. */
    public void dispose() {
        window.getPartService().removePartListener(this);
        window.getWorkbench().getService(ICommandService.class).removeExecutionListener(saving);
        stamps.keySet().forEach(editor -> editor.removePropertyListener(saved));
        stamps.clear();
    }

    private final class Saving implements IExecutionListener {
        private static final Set<String> COMMANDS = Set.of(
                IWorkbenchCommandConstants.FILE_SAVE, IWorkbenchCommandConstants.FILE_SAVE_ALL);

        @Override
        public void preExecute(String command, ExecutionEvent event) {
            if (COMMANDS.contains(command)) {
                check();
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
