package org.storletdesigner.app.transfer.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.disk.AtomicFile;
import org.storletdesigner.model.disk.FileFormatException;

/** Writes an export aside, and puts it in its place when all of it is written; cancelled, it leaves everything. */
final class ExportJob extends Job {
    private final ExportContent content;
    private final Optional<Analysis> known;
    private final Analyzer analyzer;
    private final Path file;
    private final Consumer<Optional<FileFormatException>> told;

    /**
     * An export to a file.
     *
     * @param known the analysis of this very document, where there is one already
     * @param told hears the end in the job's thread: nothing, or why the file was not written; never of a cancel
     */
    ExportJob(ExportContent content, Optional<Analysis> known, Limits limits, Path file,
            Consumer<Optional<FileFormatException>> told) {
        super(NLS.bind(ExportMessages.job, file.getFileName()));
        this.content = content;
        this.known = known;
        analyzer = new Analyzer(limits);
        this.file = file;
        this.told = told;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Analysis analysis = analysis(monitor);
            monitor.subTask(NLS.bind(ExportMessages.writing, file));
            AtomicFile.write(file, output -> content.write(analysis, analyzer, new Watched(output, monitor)));
            told.accept(Optional.empty());
            return Status.OK_STATUS;
        } catch (FileFormatException unwritable) {
            told.accept(Optional.of(unwritable));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        }
    }

    /** Null where nothing needs to be known. */
    private Analysis analysis(IProgressMonitor monitor) {
        if (content.isPixels()) {
            return null;
        }
        Progress progress = (task, done, total) -> check(monitor);
        return known.orElseGet(() -> {
            monitor.subTask(ExportMessages.analysing);
            return analyzer.analyze(WorkflowExtractor.extract(content.document(), 0), progress);
        });
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new CancellationException();
        }
    }

    /** Ends in the middle of whatever is written when somebody cancels. */
    private static final class Watched extends FilterOutputStream {
        private final IProgressMonitor monitor;

        Watched(OutputStream target, IProgressMonitor monitor) {
            super(target);
            this.monitor = monitor;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            check(monitor);
            out.write(bytes, from, length);
        }
    }
}
