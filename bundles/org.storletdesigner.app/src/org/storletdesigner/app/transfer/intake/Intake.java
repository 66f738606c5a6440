package org.storletdesigner.app.transfer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Problems;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.snapshot.file.Snapshots;

/** Opens files that are none of this program's documents: at once where they say all, else after a look at them. */
public final class Intake {
    private static final int HEAD = 4000;

    private Intake() { }

    /** Whether a file is a graph, or JSON: its first bytes tell, not its name. A pipe would be waited for. */
    public static boolean takes(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream input = Files.newInputStream(file)) {
            byte[] head = input.readNBytes(HEAD);
            return Snapshots.formatOf(head).isPresent() || Arrival.isJson(head);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Opens such a file as a new document.
     *
     * @return false when it was not opened, of which the person knows
     */
    public static boolean open(IWorkbenchWindow window, Path file) {
        try {
            Arrival arrival = read(window, file, Arrival::read);
            if (!arrival.isPlain()) {
                return ImportWizard.open(window, Optional.of(file));
            }
            Documents.openNew(window, arrival.document(), arrival.name());
            return true;
        } catch (FileFormatException unreadable) {
            Problems.show(window.getShell(), IntakeMessages.notOpened, unreadable);
            return false;
        }
    }

    /**
     * The workflow of any file for who wants to use it now; empty where that person does not after all.
     *
     * @param title of the dialog that tells what there is to say of the file, if so
     */
    public static Optional<Workflow> take(IWorkbenchWindow window, String title, Path file)
            throws FileFormatException {
        return Acceptance.ask(window.getShell(), title, read(window, file, Arrival::ofAny));
    }

    private interface Way {
        Arrival read(Path file) throws FileFormatException;
    }

    private static Arrival read(IWorkbenchWindow window, Path file, Way way) throws FileFormatException {
        Arrival[] result = new Arrival[1];
        try {
            window.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    result[0] = way.read(file);
                } catch (FileFormatException unreadable) {
                    throw new InvocationTargetException(unreadable);
                }
            });
            return result[0];
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof FileFormatException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("a file was not read because of a defect", failure.getCause());
        } catch (InterruptedException cancelled) {
            throw new FileFormatException(file.toString(), IntakeMessages.cancelled);
        }
    }
}
