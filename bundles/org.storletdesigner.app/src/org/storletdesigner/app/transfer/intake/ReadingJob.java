package org.storletdesigner.app.transfer.intake;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.FileFormatException;

/** Reads a file that somebody may import, and then looks at what is in it. */
final class ReadingJob extends Job {
    /** Hears of it in the job's thread, each at most once, and nothing behind a cancel. */
    interface Listener {
        void read(Arrival arrival);

        void unreadable(FileFormatException problem);

        void seen(Look look);
    }

    private final Path file;
    private final Limits limits;
    private final Listener listener;

    ReadingJob(Path file, Limits limits, Listener listener) {
        super(NLS.bind(IntakeMessages.reading, file.getFileName()));
        this.file = file;
        this.limits = limits;
        this.listener = listener;
        setSystem(true); // the page shows it
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Arrival arrival = Arrival.read(file);
            check(monitor);
            Workflow seen = EcoreUtil.copy(arrival.document()); // the other one may be opened and edited meanwhile
            listener.read(arrival);
            Look look = Look.at(seen, limits, (task, done, total) -> check(monitor));
            check(monitor);
            listener.seen(look);
            return Status.OK_STATUS;
        } catch (FileFormatException problem) {
            return unreadable(problem, monitor);
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        }
    }

    private IStatus unreadable(FileFormatException problem, IProgressMonitor monitor) {
        if (!monitor.isCanceled()) {
            listener.unreadable(problem);
        }
        return Status.OK_STATUS;
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new CancellationException();
        }
    }
}
