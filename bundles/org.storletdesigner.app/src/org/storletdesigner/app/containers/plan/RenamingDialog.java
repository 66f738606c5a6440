package org.storletdesigner.app.containers.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.analysis.keys.KeyDictionary;
import org.storletdesigner.analysis.keys.KeyEntry;
import org.storletdesigner.analysis.keys.KeyValue;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Rename;
import org.storletdesigner.model.Storlet;

/** Asks what is to be called otherwise at the target. */
final class RenamingDialog extends TitleAreaDialog {
    private static final int OF_KEY = 0;
    private static final int OF_VALUE = 1;
    private static final int OF_STORLET = 2;

    private final Plan plan;
    private final KeyDictionary keys;
    private final Optional<Rename> proposed;
    private Combo kind;
    private Label keyLabel;
    private Combo key;
    private Combo from;
    private Text to;
    private Optional<Rename> wish = Optional.empty();

    RenamingDialog(Shell shell, Plan plan, Optional<Rename> proposed) {
        super(shell);
        this.plan = plan;
        this.proposed = proposed;
        keys = KeyDictionary.of(plan.outlook().after());
        setHelpAvailable(false);
    }

    /** What is wanted; empty where it was cancelled. */
    Optional<Rename> ask() {
        return open() == Window.OK ? wish : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(PlanMessages.renameTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(PlanMessages.renameTitle);
        setMessage(PlanMessages.renameHint);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        kind = combo(area, PlanMessages.renameKind, SWT.READ_ONLY);
        kind.setItems(PlanMessages.ofKey, PlanMessages.ofValue, PlanMessages.ofStorlet);
        keyLabel = new Label(area, SWT.NONE);
        keyLabel.setText(PlanMessages.renameIn);
        key = combo(area, SWT.NONE);
        from = combo(area, PlanMessages.renameFrom, SWT.NONE);
        new Label(area, SWT.NONE).setText(PlanMessages.renameTo);
        to = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(to);
        fill();
        kind.addListener(SWT.Selection, event -> refill());
        key.addListener(SWT.Modify, event -> refillValues());
        Stream.of(key, from, to).forEach(field -> field.addListener(SWT.Modify, event -> check()));
        to.setFocus();
        return area;
    }

    private static Combo combo(Composite area, String label, int style) {
        new Label(area, SWT.NONE).setText(label);
        return combo(area, style);
    }

    private static Combo combo(Composite area, int style) {
        Combo combo = new Combo(area, SWT.DROP_DOWN | style);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void fill() {
        key.setItems(keys.entries().stream().map(KeyEntry::key).toArray(String[]::new));
        switch (proposed.orElse(new Rename.Key("", ""))) {
            case Rename.Key(String old, String now) -> fill(OF_KEY, "", old);
            case Rename.Value(String of, String old, String now) -> fill(OF_VALUE, of, old);
            case Rename.Storlet(String old, String now) -> fill(OF_STORLET, "", old);
        }
    }

    private void fill(int of, String in, String old) {
        kind.select(of);
        key.setText(in);
        refill();
        from.setText(old);
    }

    private void refill() {
        boolean value = kind.getSelectionIndex() == OF_VALUE;
        keyLabel.setEnabled(value);
        key.setEnabled(value);
        switch (kind.getSelectionIndex()) {
            case OF_KEY -> from.setItems(key.getItems());
            case OF_VALUE -> refillValues();
            default -> from.setItems(plan.after().getStorlets().stream().map(Storlet::getName).toArray(String[]::new));
        }
        check();
    }

    private void refillValues() {
        if (kind.getSelectionIndex() == OF_VALUE) {
            List<KeyValue> values = keys.entry(key.getText()).map(KeyEntry::values).orElse(List.of());
            from.setItems(values.stream().filter(value -> value.kind() == KeyValue.Kind.CONSTANT).map(KeyValue::text)
                    .toArray(String[]::new));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(PlanMessages.renameButton);
        check();
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            boolean keyed = kind.getSelectionIndex() != OF_VALUE || !key.getText().isBlank();
            ok.setEnabled(keyed && !from.getText().isEmpty() && !to.getText().isBlank()
                    && !from.getText().equals(to.getText()));
        }
    }

    @Override
    protected void okPressed() {
        String now = to.getText();
        wish = Optional.of(switch (kind.getSelectionIndex()) {
            case OF_KEY -> new Rename.Key(from.getText(), now);
            case OF_VALUE -> new Rename.Value(key.getText(), from.getText(), now);
            default -> new Rename.Storlet(from.getText(), now);
        });
        super.okPressed();
    }
}
