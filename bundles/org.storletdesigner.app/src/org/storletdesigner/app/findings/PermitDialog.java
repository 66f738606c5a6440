package org.storletdesigner.app.findings;

import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Permission;
import org.storletdesigner.snapshot.look.VisibleText;

/** Asks why a finding is acceptable; without a reason there is no permit. */
final class PermitDialog {
    private static final int LONGEST_MESSAGE = 400;

    private PermitDialog() { }

    /** The reason; empty when the person thought better of it. A lapsed permit's reason is there to start from. */
    static Optional<String> ask(Shell shell, Finding finding) {
        InputDialog dialog = new InputDialog(shell, FindingsMessages.permitTitle,
                NLS.bind(FindingsMessages.permitQuestion, finding.rule().id(),
                        VisibleText.of(finding.message(), LONGEST_MESSAGE)),
                finding.permission().map(Permission::reason).orElse(""), PermitDialog::fault);
        return dialog.open() == InputDialog.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    /** What is wrong with a reason; null where nothing is, as dialogs want it. */
    static String fault(String reason) {
        return reason.isBlank() ? FindingsMessages.permitNoReason : null;
    }
}
