package org.storletdesigner.app.library;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackEvent;
import org.eclipse.gef.commands.CommandStackEventListener;
import org.eclipse.gef.ui.actions.RedoAction;
import org.eclipse.gef.ui.actions.UndoAction;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.storletdesigner.editor.commands.EditCommand;
import org.storletdesigner.editor.palette.PaletteLibraries;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.files.FileFormatException;
import org.storletdesigner.model.files.LibraryFiles;

/** A library of storlet definitions, to be changed. */
public final class LibraryEditor extends EditorPart implements CommandStackEventListener {
    public static final String ID = "org.storletdesigner.app.editor.library";

    private final CommandStack commands = new CommandStack();
    private Library library;
    private LibraryPane pane;

    @Override
    public void init(IEditorSite site, IEditorInput wanted) throws PartInitException {
        if (!(wanted instanceof LibraryInput input)) {
            throw new PartInitException("This editor opens libraries, not " + wanted.getName() + ".");
        }
        try {
            library = LibraryFiles.read(input.file());
        } catch (FileFormatException broken) {
            throw new PartInitException(broken.getMessage(), broken);
        }
        setSite(site);
        become(input);
        commands.addCommandStackEventListener(this);
    }

    private void become(LibraryInput input) {
        setInputWithNotify(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new LibraryPane(parent, library, false, this::edit);
        connect(new UndoAction(this), ActionFactory.UNDO);
        connect(new RedoAction(this), ActionFactory.REDO);
    }

    private <T extends IAction & UpdateAction> void connect(T action, ActionFactory place) {
        getEditorSite().getActionBars().setGlobalActionHandler(place.getId(), action);
        commands.addCommandStackEventListener(event -> action.update());
        action.update();
    }

    private void edit(String label, Runnable change) {
        EditCommand command = new EditCommand(label, library, change);
        command.anticipate();
        if (!command.isEmpty()) {
            commands.execute(command);
        }
    }

    @Override
    public void stackChanged(CommandStackEvent event) {
        if (event.isPostChangeEvent()) {
            firePropertyChange(PROP_DIRTY);
            if (pane != null && !pane.isDisposed()) {
                pane.refresh();
            }
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == CommandStack.class ? type.cast(commands)
                : type == IPropertySheetPage.class ? type.cast(new NoProperties()) : super.getAdapter(type);
    }

    /** The library as it is being edited. */
    public Library library() {
        return library;
    }

    /** Brings the definition with this id to the front. */
    public void reveal(String id) {
        library.getDefinitions().stream().filter(each -> each.getId().equals(id)).findFirst().ifPresent(pane::choose);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    // ---- saving

    @Override
    public boolean isDirty() {
        return commands.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!save(((LibraryInput) getEditorInput()).file()) && monitor != null) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(LibraryMessages.saveAs);
        dialog.setFilterExtensions(new String[] {"*." + LibraryFiles.EXTENSION, "*"});
        dialog.setOverwrite(true);
        dialog.setFileName(((LibraryInput) getEditorInput()).file().toString());
        String chosen = dialog.open();
        if (chosen != null && save(Path.of(chosen))) {
            become(new LibraryInput(Path.of(chosen)));
        }
    }

    private boolean save(Path file) {
        try {
            LibraryFiles.write(library, file);
            commands.markSaveLocation();
            firePropertyChange(PROP_DIRTY);
            refreshPalette(file.toAbsolutePath().normalize());
            return true;
        } catch (FileFormatException broken) {
            MessageDialog.openError(getSite().getShell(), getPartName(),
                    NLS.bind(LibraryMessages.notSaved, broken.getMessage()));
            return false;
        }
    }

    /** Palettes show what was saved, and documents are offered it. */
    private void refreshPalette(Path file) throws FileFormatException {
        Library saved = LibraryFiles.read(file);
        PaletteLibraries palette = PaletteLibraries.shared();
        palette.set(palette.entries().stream().map(each -> file.equals(each.file())
                ? new PaletteLibraries.Entry(saved, file, Optional.empty()) : each).toList());
    }

    @Override
    public void dispose() {
        commands.removeCommandStackEventListener(this);
        commands.dispose();
        super.dispose();
    }
}
