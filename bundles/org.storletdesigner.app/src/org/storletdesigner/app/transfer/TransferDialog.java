package org.storletdesigner.app.transfer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A wizard of one page, whose last button says what it does. */
public final class TransferDialog extends WizardDialog {
    private final String finish;

    public TransferDialog(Shell parent, IWizard wizard, String finish) {
        super(parent, wizard);
        this.finish = finish;
        setMinimumPageSize(360, 200);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.FINISH_ID).setText(finish);
    }
}
