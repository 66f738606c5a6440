package org.storletdesigner.app.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackEvent;
import org.eclipse.gef.commands.CommandStackEventListener;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.gef.ui.actions.RedoAction;
import org.eclipse.gef.ui.actions.UndoAction;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.storletdesigner.editor.commands.DocumentCommands;
import org.storletdesigner.editor.commands.Draft;
import org.storletdesigner.editor.commands.EditCommand;
import org.storletdesigner.editor.controls.HintBar;
import org.storletdesigner.editor.palette.PaletteLibraries;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.FileIdentity;
import org.storletdesigner.model.files.LibraryFiles;

/** A library of storlet definitions, to be changed. */
public final class LibraryEditor extends EditorPart implements CommandStackEventListener {
    public static final String ID = "org.storletdesigner.app.editor.library";

    private final DocumentCommands commands = new DocumentCommands();
    private final CommandStackListener typing = event -> firePropertyChange(PROP_DIRTY);
    private final Map<String, IAction> global = new LinkedHashMap<>();
    private Library library;
    private HintBar standing;
    private HintBar hint;
    private LibraryPane pane;
    private BooleanSupplier mayWrite = () -> true;

    @Override
    public void init(IEditorSite site, IEditorInput wanted) throws PartInitException {
        if (!(wanted instanceof LibraryInput input)) {
            throw new PartInitException("This editor opens libraries, not " + wanted.getName() + ".");
        }
        try {
            library = input.library().isPresent() ? input.library().get() : LibraryFiles.read(input.file());
        } catch (FileFormatException broken) {
            throw new PartInitException(broken.getMessage(), broken);
        }
        setSite(site);
        become(input);
        commands.addCommandStackEventListener(this);
        commands.addCommandStackListener(typing);
    }

    private void become(LibraryInput input) {
        setInputWithNotify(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        standing = new HintBar(parent);
        hint = new HintBar(parent);
        pane = new LibraryPane(parent, library, false, this::edit);
        Draft.belongsTo(pane, commands);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        tellWhetherReadOnly();
        connect(new UndoAction(this), ActionFactory.UNDO);
        connect(new RedoAction(this), ActionFactory.REDO);
    }

    private <T extends IAction & UpdateAction> void connect(T action, ActionFactory place) {
        global.put(place.getId(), action);
        commands.addCommandStackEventListener(event -> action.update());
        action.update();
    }

    /** Makes undo and redo of the bars those of this library; all editors of libraries share their bars. */
    void register(IActionBars bars) {
        global.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
    }

    private void edit(String label, Runnable change) {
        EditCommand.run(commands, label, library, change);
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

    /** All edits of the library. */
    public DocumentCommands commands() {
        return commands;
    }

    /** Brings the definition with this id to the front. */
    public void reveal(String id) {
        library.getDefinitions().stream().filter(each -> each.getId().equals(id)).findFirst().ifPresent(pane::choose);
    }

    @Override
    public void setFocus() {
        tellWhetherReadOnly();
        pane.setFocus();
    }

    /** Looks again whether the file can be written, which changes without an edit. */
    public void tellWhetherReadOnly() {
        boolean before = standing.getVisible();
        if (!isReadOnly()) {
            standing.keep("");
        } else if (!before) {
            standing.keep(LibraryMessages.readOnly, LibraryMessages.saveElsewhere, this::doSaveAs);
        }
        if (before != standing.getVisible()) {
            firePropertyChange(PROP_TITLE);
        }
    }

    /** Says something above the library until something else is said there, and what can be done about it. */
    public void warn(String sentence, String label, Runnable action) {
        hint.keep(sentence, label, action);
    }

    private boolean isReadOnly() {
        return FileIdentity.isReadOnly(file());
    }

    private Path file() {
        return ((LibraryInput) getEditorInput()).file();
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
        boolean done = isReadOnly() ? saveAs() : mayWrite.getAsBoolean() ? save(file()) : !isDirty();
        if (!done && monitor != null) {
            monitor.setCanceled(true);
        }
    }

    /** Has this asked before the file is written over; where it says no, nothing is written. */
    public void askBeforeWriting(BooleanSupplier asked) {
        mayWrite = asked;
    }

    @Override
    public void doSaveAs() {
        saveAs();
    }

    private boolean saveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(LibraryMessages.saveAs);
        dialog.setFilterExtensions(new String[] {"*." + LibraryFiles.EXTENSION, "*"});
        dialog.setOverwrite(true);
        dialog.setFileName(file().toString());
        String chosen = dialog.open();
        if (chosen == null) {
            return false;
        }
        Path file = withExtension(Path.of(chosen));
        return (file.equals(Path.of(chosen)) || !Files.exists(file) || mayReplace(file)) && save(file);
    }

    /** A name without an ending would not be recognised when it is opened again. */
    static Path withExtension(Path chosen) {
        String name = chosen.getFileName().toString();
        return Libraries.isLibrary(chosen) ? chosen : chosen.resolveSibling(name + "." + LibraryFiles.EXTENSION);
    }

    /** The file dialog asks only about the name as it was typed. */
    private boolean mayReplace(Path file) {
        return MessageDialog.openQuestion(getSite().getShell(), LibraryMessages.saveAs,
                NLS.bind(LibraryMessages.replace, file));
    }

    /** A file that another tab shows is left alone: two tabs of one file would write over each other. */
    boolean save(Path file) {
        LibraryInput stored = new LibraryInput(file);
        IEditorPart other = getSite().getPage().findEditor(stored);
        try {
            if (other != null && other != this) {
                throw new FileFormatException(file.toString(), LibraryMessages.openElsewhere);
            }
            commands.handOver();
            LibraryFiles.write(library, file);
            commands.markSaveLocation();
            if (!stored.equals(getEditorInput())) {
                become(stored);
            }
            tellWhetherReadOnly();
            firePropertyChange(PROP_DIRTY);
            refreshPalette(file);
            return true;
        } catch (FileFormatException broken) {
            MessageDialog.openError(getSite().getShell(), getPartName(),
                    NLS.bind(LibraryMessages.notSaved, broken.getMessage()));
            return false;
        }
    }

    /** Palettes show what was saved, and documents are offered it. */
    private void refreshPalette(Path file) {
        Library saved = EcoreUtil.copy(library);
        Path identity = FileIdentity.of(file);
        PaletteLibraries palette = PaletteLibraries.shared();
        palette.set(palette.entries().stream().map(each -> each.file() != null
                && identity.equals(FileIdentity.of(each.file())) ? new PaletteLibraries.Entry(saved, file, Optional.empty()) : each).toList());
    }

    @Override
    public void dispose() {
        commands.removeCommandStackEventListener(this);
        commands.removeCommandStackListener(typing);
        commands.dispose();
        super.dispose();
    }
}
