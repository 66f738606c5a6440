package org.storletdesigner.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.FileIdentity;
import org.storletdesigner.model.files.WorkflowFiles;

/** One workflow on a canvas, with the palette beside it. */
public final class WorkflowEditor extends EditorPart {
    public static final String ID = "org.storletdesigner.editor.workflow";

    private final CommandStackListener stackListener = event -> firePropertyChange(PROP_DIRTY);
    private WorkflowInput input;
    private Design design;
    private WorkflowCanvas canvas;
    private BooleanSupplier mayWrite = () -> true;

    @Override
    public void init(IEditorSite site, IEditorInput wanted) throws PartInitException {
        setSite(site);
        if (!(wanted instanceof WorkflowInput workflow)) {
            throw new PartInitException("This editor opens workflows, not " + wanted.getName() + ".");
        }
        open(workflow);
    }

    private void open(WorkflowInput wanted) throws PartInitException {
        try {
            design = new Design(read(wanted), EngineLimits.current(), Display.getCurrent());
        } catch (FileFormatException broken) {
            throw new PartInitException(broken.getMessage(), broken);
        }
        become(wanted);
        design.commands().addCommandStackListener(stackListener);
    }

    private static Workflow read(WorkflowInput wanted) throws FileFormatException {
        return wanted.document().isPresent() ? wanted.document().get()
                : WorkflowFiles.read(wanted.file().orElseThrow());
    }

    private void become(WorkflowInput next) {
        input = next;
        setInputWithNotify(next);
        setPartName(next.getName());
        setTitleToolTip(next.getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        canvas = new WorkflowCanvas(this, parent);
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    // ---- what others ask

    public WorkflowInput input() {
        return input;
    }

    public Design design() {
        return design;
    }

    /** The viewer of the canvas. */
    public GraphicalViewer viewer() {
        return canvas.viewer();
    }

    /** Says something above the canvas for some seconds, and what can be done about it. */
    public void tell(String sentence, String label, Runnable action) {
        canvas.tell(sentence, label, action);
    }

    /** Says something above the canvas until something else is said there, and what can be done about it. */
    public void warn(String sentence, String label, Runnable action) {
        canvas.warn(sentence, label, action);
    }

    /** Whether the file cannot be written; the document can be edited and saved elsewhere. */
    public boolean isReadOnly() {
        return input.file().filter(FileIdentity::isReadOnly).isPresent();
    }

    /** Looks again whether the file can be written, which changes without an edit. */
    public void tellWhetherReadOnly() {
        if (canvas != null && canvas.tellWhetherReadOnly()) {
            firePropertyChange(PROP_TITLE);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        Object adapter = type == Design.class ? design : type == CommandStack.class ? design.commands()
                : canvas == null ? null : canvas.adapter(type);
        return adapter == null ? super.getAdapter(type) : type.cast(adapter);
    }

    // ---- saving

    @Override
    public boolean isDirty() {
        return design.commands().isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        Optional<Path> file = input.file();
        boolean done = file.isEmpty() || isReadOnly() ? trySaveAs()
                : mayWrite.getAsBoolean() ? trySave(file.get()) : !isDirty();
        if (!done) {
            monitor.setCanceled(true);
        }
    }

    /** Has this asked before the file is written over; where it says no, nothing is written. */
    public void askBeforeWriting(BooleanSupplier asked) {
        mayWrite = asked;
    }

    @Override
    public void doSaveAs() {
        trySaveAs();
    }

    private boolean trySaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(EditorMessages.saveAs);
        dialog.setFilterExtensions(new String[] {"*." + WorkflowFiles.EXTENSION, "*"});
        dialog.setOverwrite(true);
        dialog.setFileName(input.file().map(Path::toString).orElse(input.getName() + "." + WorkflowFiles.EXTENSION));
        String chosen = dialog.open();
        if (chosen == null) {
            return false;
        }
        Path file = withExtension(Path.of(chosen));
        return (file.equals(Path.of(chosen)) || !Files.exists(file) || mayReplace(file)) && trySave(file);
    }

    /** A name without an ending would not be found again by those who look for workflows. */
    static Path withExtension(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.lastIndexOf('.') > 0 ? chosen : chosen.resolveSibling(name + "." + WorkflowFiles.EXTENSION);
    }

    /** The file dialog asks only about the name as it was typed. */
    private boolean mayReplace(Path file) {
        return MessageDialog.openQuestion(getSite().getShell(), EditorMessages.saveAs,
                NLS.bind(EditorMessages.replace, file));
    }

    private boolean trySave(Path file) {
        try {
            save(file);
            return true;
        } catch (FileFormatException broken) {
            MessageDialog.openError(getSite().getShell(), EditorMessages.notSaved,
                    NLS.bind(EditorMessages.notSavedReason, broken.getMessage()));
            return false;
        }
    }

    /**
     * Stores the document as it is on the canvas, everything in its place; the editor is one of that file from now on.
     * A file that another tab shows is left alone: two tabs of one file would write over each other.
     */
    public void save(Path file) throws FileFormatException {
        WorkflowInput stored = WorkflowInput.of(file);
        IEditorPart other = getSite().getPage().findEditor(stored);
        if (other != null && other != this) {
            throw new FileFormatException(file.toString(), EditorMessages.openElsewhere);
        }
        WorkflowFiles.write(content(), file);
        design.commands().markSaveLocation();
        if (!stored.equals(input)) {
            become(stored);
        }
        tellWhetherReadOnly();
        firePropertyChange(PROP_DIRTY);
    }

    /** A copy of the document as it would be stored now, with what is just being typed. */
    public Workflow content() {
        design.commands().handOver();
        return canvas == null ? EcoreUtil.copy(design.document()) : canvas.places().settledCopy();
    }

    @Override
    public void dispose() {
        if (design != null) {
            design.commands().removeCommandStackListener(stackListener);
            if (canvas != null) {
                canvas.dispose();
            }
            design.dispose();
        }
        super.dispose();
    }
}
