package org.storletdesigner.app.containers.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.containers.Asking;
import org.storletdesigner.app.containers.ContainersView;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.storlet.Artefact;

/** Puts the program of a storlet into a container. One that is there already is never overwritten. */
public final class PutProgram {
    private static final long LARGEST = 256L << 20;

    private final IWorkbenchWindow window;

    public PutProgram(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Whether a file may be a program. */
    public static boolean isProgram(Path file) {
        return hasEnding(file, ".jar") || isPython(file);
    }

    private static boolean isPython(Path file) {
        return hasEnding(file, ".py");
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Asks for a file and puts it there. */
    public void ask(ContainerAddress home) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(ProgramMessages.title);
        dialog.setFilterExtensions(new String[] {"*.jar;*.py", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            put(Path.of(chosen), home);
        }
    }

    /** Puts a file there, after it was asked what its engine has to know; whether a person wanted that. */
    public boolean put(Path file, ContainerAddress home) {
        Artefact proposed = new Artefact(file.getFileName().toString(), isPython(file) ? "python" : "java", "",
                List.of(), Optional.empty(), Optional.empty());
        ProgramDialog dialog = new ProgramDialog(window.getShell(), Access.nameOf(home), proposed);
        boolean wanted = dialog.open() == Window.OK;
        if (wanted) {
            new Asking(window).askPatiently(ProgramMessages.title, home, (container, progress) ->
                    container.deploy(dialog.wish().orElseThrow(), bytes(file), Condition.IF_ABSENT, progress))
                    .ifPresent(outcome -> tell(dialog.wish().orElseThrow(), home, outcome));
        }
        return wanted;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(NLS.bind(ProgramMessages.tooLarge, file));
        }
        return Files.readAllBytes(file);
    }

    private void tell(Artefact artefact, ContainerAddress home, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> reread(home);
            case Outcome.Exists exists -> MessageDialog.openError(window.getShell(), ProgramMessages.title,
                    NLS.bind(ProgramMessages.exists, artefact.name()));
            case Outcome.Changed changed -> throw new IllegalStateException("only absence was asked for");
            case Outcome.Absent absent -> throw new IllegalStateException("only absence was asked for");
        }
    }

    private void reread(ContainerAddress home) {
        if (window.getActivePage().findView(ContainersView.ID) instanceof ContainersView view) {
            view.reread(home);
        }
    }
}
