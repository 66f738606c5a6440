package org.storletdesigner.app.containers.drag;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.containers.command.Publishing;
import org.storletdesigner.app.containers.program.PutProgram;
import org.storletdesigner.app.files.Problems;
import org.storletdesigner.app.transfer.intake.Acceptance;
import org.storletdesigner.app.transfer.intake.Arrival;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.model.disk.FileFormatException;

/**
 * Brings files into a container, one after the other: programs, and workflows after their plan was seen. They are read
 * in the background; whoever gives one up gives up those behind it.
 */
final class DroppedFiles {
    private final IWorkbenchWindow window;
    private final ContainerAddress home;
    private final Queue<Path> left;

    DroppedFiles(IWorkbenchWindow window, ContainerAddress home, Collection<Path> files) {
        this.window = window;
        this.home = home;
        left = new ArrayDeque<>(files);
    }

    /** Goes on with the next file. Only for the display's thread. */
    void next() {
        Path file = left.poll();
        if (file == null) {
            return;
        }
        if (!PutProgram.isProgram(file)) {
            read(file);
        } else if (new PutProgram(window).put(file, home)) {
            next();
        }
    }

    private interface Told {
        boolean goesOn();
    }

    private void read(Path file) {
        Job job = Job.create(NLS.bind(DragMessages.reading, file.getFileName(), Access.nameOf(home)), monitor -> {
            Told told = outcome(file);
            if (!monitor.isCanceled()) {
                window.getWorkbench().getDisplay().asyncExec(() -> {
                    if (!window.getShell().isDisposed() && told.goesOn()) {
                        next();
                    }
                });
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private Told outcome(Path file) {
        try {
            Arrival arrival = arrival(file);
            return () -> Acceptance.ask(window.getShell(), title(), arrival)
                    .filter(part -> new Publishing(window).add(home, part, Optional.empty())).isPresent();
        } catch (FileFormatException unreadable) {
            return () -> {
                Problems.show(window.getShell(), title(), unreadable);
                return true;
            };
        }
    }

    private String title() {
        return NLS.bind(DragMessages.addTo, Access.nameOf(home));
    }

    private static Arrival arrival(Path file) throws FileFormatException {
        Arrival arrival = Arrival.ofAny(file);
        if (arrival.document().getStorlets().isEmpty()) {
            throw new FileFormatException(file.toString(), DragMessages.nothingIn);
        }
        return arrival;
    }
}
