package org.storletdesigner.app.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which two workflows are to be compared: open ones, or files. */
final class CompareDialog extends TitleAreaDialog {
    private final List<Candidate> candidates;
    private Combo before;
    private Combo after;
    private Optional<Candidate> chosenBefore = Optional.empty();
    private Optional<Candidate> chosenAfter = Optional.empty();

    CompareDialog(Shell shell, List<Candidate> candidates) {
        super(shell);
        this.candidates = new ArrayList<>(candidates);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Candidate before() {
        return chosenBefore.orElseThrow();
    }

    Candidate after() {
        return chosenAfter.orElseThrow();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(CompareMessages.dialogTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(CompareMessages.dialogTitle);
        setMessage(CompareMessages.dialogHint);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        before = row(area, CompareMessages.chooseBefore);
        after = row(area, CompareMessages.chooseAfter);
        refill();
        if (candidates.size() > 1) {
            before.select(1);
        }
        after.select(candidates.isEmpty() ? -1 : 0);
        return area;
    }

    private Combo row(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(CompareMessages.browse);
        browse.addListener(SWT.Selection, event -> browse(combo));
        return combo;
    }

    private void browse(Combo into) {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(CompareMessages.browseTitle);
        dialog.setFilterExtensions(new String[] {"*.storlets;*.dot;*.gv;*.gml;*.graphml;*.json", "*"});
        String file = dialog.open();
        if (file != null) {
            candidates.add(Candidate.ofFile(Path.of(file)));
            refill();
            into.select(candidates.size() - 1);
            check();
        }
    }

    private void refill() {
        for (Combo combo : List.of(before, after)) {
            int selected = combo.getSelectionIndex();
            combo.setItems(candidates.stream().map(Candidate::title).toArray(String[]::new));
            combo.select(selected);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void check() {
        boolean complete = before.getSelectionIndex() >= 0 && after.getSelectionIndex() >= 0;
        getButton(IDialogConstants.OK_ID)
                .setEnabled(complete && before.getSelectionIndex() != after.getSelectionIndex());
    }

    @Override
    protected void okPressed() {
        chosenBefore = Optional.of(candidates.get(before.getSelectionIndex()));
        chosenAfter = Optional.of(candidates.get(after.getSelectionIndex()));
        super.okPressed();
    }
}
