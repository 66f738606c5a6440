package org.storletdesigner.app.transfer.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.model.disk.FileFormatException;

/** Asks for a file, and shows what it is before it is opened. */
final class ImportPage extends WizardPage {
    private static final int PAUSE_OF_TYPING = 350;

    private final Optional<Path> first;
    private Text name;
    private KindBanner banner;
    private ItemTable table;
    private LookCanvas look;
    private Button restores;
    private Button keeps;
    private ReadingJob job;
    private Answers awaited;
    private Optional<Arrival> arrival = Optional.empty();
    private boolean settled;
    private int typed;

    ImportPage(Optional<Path> first) {
        super("import");
        this.first = first;
        setTitle(IntakeMessages.heading);
        setDescription(IntakeMessages.description);
        setPageComplete(false);
    }

    // ---- what was read

    /** What is to be opened; empty before it is read, and where it cannot be read. */
    Optional<Arrival> arrival() {
        return arrival;
    }

    /** Whether the edges of another program are kept as what is expected. */
    boolean keepsEdges() {
        return keeps.isVisible() && keeps.getSelection();
    }

    /** Whether nothing is read or drawn any more. */
    boolean isSettled() {
        return settled;
    }

    // ---- controls

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        createFile(page);
        banner = new KindBanner(page);
        SashForm both = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(680, 240).applyTo(both);
        table = new ItemTable(both);
        look = new LookCanvas(both);
        both.setWeights(60, 40);
        restores = check(page, IntakeMessages.restore);
        keeps = check(page, "");
        keeps.setSelection(true);
        setControl(page);
        page.addListener(SWT.Dispose, event -> cancel());
        first.ifPresentOrElse(file -> name.setText(file.toString()), this::clear);
        if (first.isPresent()) {
            read();
        }
    }

    private void createFile(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(IntakeMessages.file);
        name = new Text(row, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        name.addListener(SWT.Modify, event -> readSoon());
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(IntakeMessages.browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private Button check(Composite page, String text) {
        Button check = new Button(page, SWT.CHECK);
        check.setText(text);
        GridDataFactory.fillDefaults().exclude(true).applyTo(check);
        check.setVisible(false);
        check.addListener(SWT.Selection, event -> complete());
        return check;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(IntakeMessages.title);
        dialog.setFilterExtensions(new String[] {"*.dot;*.gv;*.gml;*.graphml;*.xml;*.json", "*"});
        dialog.setFilterNames(new String[] {IntakeMessages.filter, IntakeMessages.allFiles});
        String chosen = dialog.open();
        if (chosen != null) {
            name.setText(chosen);
            read();
        }
    }

    // ---- reading

    /** Not for every letter that is typed. */
    private void readSoon() {
        int mine = ++typed;
        name.getDisplay().timerExec(PAUSE_OF_TYPING, () -> {
            if (mine == typed && !name.isDisposed()) {
                read();
            }
        });
    }

    /** Reads the file of this name now. */
    void read() {
        typed++;
        clear();
        Optional<Path> file = file();
        if (file.isPresent()) {
            settled = false;
            banner.reading(file.get());
            awaited = new Answers();
            job = new ReadingJob(file.get(), Preferences.limits(), awaited);
            job.schedule();
        }
    }

    private Optional<Path> file() {
        try {
            return name.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(name.getText().strip())
                    .toAbsolutePath().normalize());
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    private void clear() {
        cancel();
        awaited = null;
        settled = true;
        arrival = Optional.empty();
        setErrorMessage(null);
        banner.clear();
        table.clear();
        look.clear("");
        reveal(restores, false);
        reveal(keeps, false);
        complete();
    }

    private void show(Arrival read) {
        arrival = Optional.of(read);
        banner.show(read);
        table.show(read);
        look.clear(IntakeMessages.drawing);
        restores.setSelection(false);
        reveal(restores, read.kind() == Kind.DAMAGED);
        int edges = read.edges().size();
        keeps.setText(edges == 1 ? IntakeMessages.keepOne : NLS.bind(IntakeMessages.keep, edges));
        reveal(keeps, edges > 0);
        complete();
    }

    private void reveal(Button check, boolean wanted) {
        check.setVisible(wanted);
        ((GridData) check.getLayoutData()).exclude = !wanted;
        check.getParent().layout(true, true);
    }

    private void complete() {
        setPageComplete(arrival.isPresent() && (!restores.getVisible() || restores.getSelection()));
    }

    /** Chooses as a person does. */
    void restore() {
        restores.setSelection(true);
        complete();
    }

    /** Hands over what the job has found, unless another file was named meanwhile. */
    private final class Answers implements ReadingJob.Listener {
        private final Display display = name.getDisplay();

        @Override
        public void read(Arrival read) {
            inPage(() -> show(read));
        }

        @Override
        public void unreadable(FileFormatException problem) {
            inPage(() -> {
                settled = true;
                setErrorMessage(IntakeMessages.notOpened);
                banner.unreadable(problem);
            });
        }

        @Override
        public void seen(Look seen) {
            inPage(() -> {
                settled = true;
                look.show(seen);
            });
        }

        private void inPage(Runnable work) {
            display.asyncExec(() -> {
                if (!name.isDisposed() && awaited == this) {
                    work.run();
                }
            });
        }
    }
}
