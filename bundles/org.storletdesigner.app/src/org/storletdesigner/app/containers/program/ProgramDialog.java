package org.storletdesigner.app.containers.program;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.container.storlet.Artefact;

/** Asks what the engine of storlets has to know of a program: whatever it requires is filled in before it is sent. */
final class ProgramDialog extends TitleAreaDialog {
    private static final String PYTHON = "python";

    private final String home;
    private final Artefact proposed;
    private Text name;
    private Combo language;
    private Text main;
    private Text dependencies;
    private Optional<Artefact> wish = Optional.empty();

    ProgramDialog(Shell shell, String home, Artefact proposed) {
        super(shell);
        this.home = home;
        this.proposed = proposed;
        setHelpAvailable(false);
    }

    /** What was filled in; there after OK. */
    Optional<Artefact> wish() {
        return wish;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(ProgramMessages.title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(ProgramMessages.titleOf, home));
        setMessage(ProgramMessages.hint);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        name = text(area, ProgramMessages.name, proposed.name());
        label(area, ProgramMessages.language);
        language = new Combo(area, SWT.READ_ONLY);
        language.setItems("java", PYTHON);
        language.setText(proposed.language());
        language.addListener(SWT.Selection, event -> check());
        main = text(area, ProgramMessages.main, proposed.main());
        main.setMessage(ProgramMessages.mainSample);
        dependencies = text(area, ProgramMessages.dependencies, String.join(", ", proposed.dependencies()));
        dependencies.setMessage(ProgramMessages.dependenciesSample);
        main.setFocus();
        return area;
    }

    private Text text(Composite area, String label, String content) {
        label(area, label);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setText(content);
        text.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(ProgramMessages.put);
        check();
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            List<String> faults = artefact().faults();
            setMessage(faults.isEmpty() ? ProgramMessages.hint
                    : NLS.bind(ProgramMessages.fault, faults.getFirst()));
            ok.setEnabled(faults.isEmpty());
        }
    }

    private Artefact artefact() {
        List<String> others = Stream.of(dependencies.getText().split(",")).map(String::strip)
                .filter(each -> !each.isEmpty()).toList();
        boolean python = language.getText().equals(PYTHON);
        return new Artefact(name.getText().strip(), language.getText(), main.getText().strip(), others,
                python ? Optional.of("3") : Optional.empty(), proposed.definition());
    }

    @Override
    protected void okPressed() {
        wish = Optional.of(artefact());
        super.okPressed();
    }
}
