package org.storletdesigner.app.transfer.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Problems;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.app.transfer.TransferDialog;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.paper.CanvasPainter;
import org.storletdesigner.editor.paper.Part;
import org.storletdesigner.model.Storlet;

/** Stores a workflow as a snapshot, a picture or a report. */
final class ExportWizard extends Wizard {
    private final WorkflowEditor editor;
    /** The editor may be closed before the export ends. */
    private final IWorkbenchWindow window;
    private final CanvasPainter painter;
    private final ExportPage page;

    ExportWizard(WorkflowEditor editor) {
        this.editor = editor;
        window = editor.getSite().getWorkbenchWindow();
        painter = editor.getAdapter(CanvasPainter.class);
        page = new ExportPage(editor.getTitle(), painter, folder(editor), openFiles(editor));
        setWindowTitle(ExportMessages.title);
    }

    static WizardDialog dialog(Shell shell, ExportWizard wizard) {
        return new TransferDialog(shell, wizard, ExportMessages.finish);
    }

    private static Path folder(WorkflowEditor editor) {
        return Documents.fileOf(editor).map(Path::getParent)
                .orElseGet(() -> Path.of(System.getProperty("user.home")));
    }

    private static List<Path> openFiles(WorkflowEditor editor) {
        return Documents.editors(editor.getSite().getPage()).stream()
                .flatMap(each -> Documents.fileOf(each).stream()).toList();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    ExportPage page() {
        return page;
    }

    @Override
    public boolean performFinish() {
        Path file = page.file().orElseThrow();
        if (Files.exists(file) && !page.isReplacing(file) && !mayReplace(file)) {
            return false;
        }
        page.choice().remember();
        job(page.choice(), file).schedule();
        return true;
    }

    private boolean mayReplace(Path file) {
        return MessageDialog.openQuestion(getShell(), ExportMessages.replaceTitle,
                NLS.bind(ExportMessages.replace, file.getFileName(), file.getParent()));
    }

    private ExportJob job(ExportChoice choice, Path file) {
        Optional<Analysis> known = editor.design().isCurrent() ? editor.design().analysis() : Optional.empty();
        return new ExportJob(content(choice), known, Preferences.limits(), file, problem -> {
            Display display = editor.design().engine().display();
            display.asyncExec(() -> tell(file, problem));
        });
    }

    private ExportContent content(ExportChoice choice) {
        ImageData pixels = choice.format() == ExportFormat.PNG
                ? painter.picture(choice.part(), choice.ground(), choice.percent() / 100.0) : null;
        return new ExportContent(choice.format(), name(), editor.content(), storlets(choice.part()), pixels);
    }

    private String name() {
        return Documents.fileOf(editor).map(Path::toString).orElseGet(editor::getTitle);
    }

    private Predicate<String> storlets(Part part) {
        Set<String> selected = painter.objects(part).stream().filter(Storlet.class::isInstance)
                .map(each -> ((Storlet) each).getName()).collect(Collectors.toSet());
        return part == Part.ALL ? storlet -> true : selected::contains;
    }

    private void tell(Path file, Optional<? extends IOException> problem) {
        Shell shell = window.getShell();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        if (problem.isPresent()) {
            Problems.show(shell, ExportMessages.failed, problem.get());
        } else if (window.getActivePage().getActiveEditor() instanceof WorkflowEditor front) {
            front.tell(NLS.bind(ExportMessages.done, file), ExportMessages.openFolder,
                    () -> openFolder(file.getParent()));
        }
    }

    private void openFolder(Path folder) {
        if (!Program.launch(folder.toString())) {
            MessageDialog.openInformation(window.getShell(), ExportMessages.openFolder,
                    NLS.bind(ExportMessages.noFileManager, folder));
        }
    }
}
