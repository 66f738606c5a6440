package org.storletdesigner.app.transfer.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.editor.paper.CanvasPainter;

/** Asks in what form a workflow is exported, and where to. */
final class ExportPage extends WizardPage {
    private final String document;
    private final CanvasPainter painter;
    private final Path folder;
    private final List<Path> open;
    private ExportChoice choice = ExportChoice.last();
    private FormatList formats;
    private Label purpose;
    private PictureOptions options;
    private Text name;
    /** The one of which the file dialog has asked already whether it may be replaced. */
    private Optional<Path> replaced = Optional.empty();

    ExportPage(String document, CanvasPainter painter, Path folder, List<Path> open) {
        super("export");
        this.document = document;
        this.painter = painter;
        this.folder = folder;
        this.open = open;
        setTitle(NLS.bind(ExportMessages.heading, document));
        setDescription(ExportMessages.description);
    }

    // ---- what was chosen

    ExportChoice choice() {
        return choice;
    }

    /** Where it goes; empty while what is typed is no file. */
    Optional<Path> file() {
        return TargetName.file(name.getText(), choice.format());
    }

    /** Whether the person was asked already about replacing this file. */
    boolean isReplacing(Path file) {
        return replaced.filter(file::equals).isPresent();
    }

    // ---- controls

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 8).applyTo(page);
        formats = new FormatList(page, this::choose);
        GridDataFactory.fillDefaults().grab(true, true).hint(285, 250).applyTo(formats.control());
        createDetails(page);
        createTarget(page);
        setControl(page);
        formats.select(choice.format());
        name.setText(TargetName.proposal(folder, document, choice.format()));
        show();
        formats.control().setFocus();
    }

    private void createDetails(Composite page) {
        Composite details = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(details);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, SWT.DEFAULT).applyTo(details);
        purpose = new Label(details, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 96).applyTo(purpose);
        options = new PictureOptions(details, painter, choice, () -> {
            choice = options.choice(choice.format());
            show();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(options.control());
    }

    private void createTarget(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(ExportMessages.file);
        name = new Text(row, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        name.addListener(SWT.Modify, event -> show());
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(ExportMessages.browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(ExportMessages.title);
        dialog.setFilterExtensions(new String[] {"*." + choice.format().extension(), "*"});
        dialog.setFilterNames(new String[] {choice.format().title(), ExportMessages.allFiles});
        dialog.setOverwrite(true);
        file().ifPresent(file -> {
            dialog.setFilterPath(String.valueOf(file.getParent()));
            dialog.setFileName(file.getFileName().toString());
        });
        String chosen = dialog.open();
        if (chosen != null) {
            replaced = Optional.of(Path.of(chosen).toAbsolutePath().normalize());
            name.setText(chosen);
        }
    }

    // ---- following the choice

    private void choose(ExportFormat format) {
        choice = options.choice(format);
        name.setText(TargetName.withExtension(name.getText(), format));
        show();
    }

    private void show() {
        purpose.setText(choice.format().purpose());
        options.show(choice.format());
        Optional<Path> file = file();
        Optional<String> problem = file.isEmpty()
                ? Optional.of(name.getText().isBlank() ? ExportMessages.noName : ExportMessages.badName)
                : TargetName.problem(file.get(), open);
        setErrorMessage(problem.orElse(null));
        boolean there = problem.isEmpty() && Files.exists(file.get());
        setMessage(there ? NLS.bind(ExportMessages.isThere, file.get().getFileName()) : ExportMessages.description,
                there ? IMessageProvider.WARNING : IMessageProvider.NONE);
        setPageComplete(problem.isEmpty());
    }

    /** Chooses as a person does. */
    void fill(ExportFormat format, String file) {
        formats.select(format);
        choose(format);
        name.setText(file);
    }
}
