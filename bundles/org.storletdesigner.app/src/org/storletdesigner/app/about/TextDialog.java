package org.storletdesigner.app.about;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A longer text to read and to copy. */
final class TextDialog extends Dialog {
    private static final int WIDTH_IN_CHARACTERS = 84;
    private static final int LINES = 18;
    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final String title;
    private final String heading;
    private final String content;
    private Text text;

    TextDialog(Shell parent, String title, String heading, String content) {
        super(parent);
        this.title = title;
        this.heading = heading;
        this.content = content;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setFont(JFaceResources.getBannerFont());
        label.setText(heading);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setText(content);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS);
        data.heightHint = text.getLineHeight() * LINES;
        text.setLayoutData(data);
        return area;
    }

    /** Scrolls to where the text ends, which is where a log is newest. */
    TextDialog atEnd() {
        create();
        text.setSelection(text.getCharCount());
        text.showSelection();
        return this;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, AboutMessages.copy, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {content}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(button);
        }
    }
}
