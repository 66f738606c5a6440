package org.storletdesigner.app.library;

import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.StorletDefinition;

/** Changes a copy of one definition. */
public final class DefinitionDialog extends TitleAreaDialog {
    private final Library around = ModelFactory.eINSTANCE.createLibrary();
    private final StorletDefinition copy;

    private DefinitionDialog(Shell parent, StorletDefinition definition) {
        super(parent);
        copy = EcoreUtil.copy(definition);
        around.getDefinitions().add(copy);
    }

    /** The changed copy; empty when the dialog was cancelled. */
    public static Optional<StorletDefinition> open(Shell parent, StorletDefinition definition) {
        DefinitionDialog dialog = new DefinitionDialog(parent, definition);
        return dialog.open() == Window.OK ? Optional.of(dialog.copy) : Optional.empty();
    }

    /** Enter ends a field here, not the dialog; so no button is the one that it presses. */
    @Override
    protected Button createButton(Composite parent, int id, String label, boolean preferred) {
        return super.createButton(parent, id, label, false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        String title = NLS.bind(LibraryMessages.dialogTitle, copy.getName());
        getShell().setText(title);
        setTitle(title);
        setMessage(LibraryMessages.dialogMessage);
        Composite area = (Composite) super.createDialogArea(parent);
        LibraryPane[] pane = new LibraryPane[1];
        pane[0] = new LibraryPane(area, around, true, (label, change) -> {
            change.run();
            pane[0].refresh();
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(720, 480).applyTo(pane[0]);
        return area;
    }
}
