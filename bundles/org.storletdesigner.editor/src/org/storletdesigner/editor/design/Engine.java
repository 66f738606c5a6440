package org.storletdesigner.editor.design;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.LiveAnalyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.FindingCounts;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.limit.Limits;

/**
 * Analyses one document in the background, again after every edit. The document is only read in the display's thread;
 * what comes back is handed over there, and a result that is older than one already handed over never is.
 */
public final class Engine {
    /** What the engine is doing. */
    public enum Activity { WORKING, RESTING, CANCELLED, FAILED }

    /**
     * What the engine said of one state of the document, with what everybody looks up in it: worked out in the
     * background, so that showing it costs little. Immutable.
     *
     * @param analysis empty while the findings are still being worked out
     * @param counts of the findings; none without them
     */
    record Answer(TriggerGraph graph, Optional<Analysis> analysis, Marks marks, FindingCounts counts) {
        static Answer of(TriggerGraph graph, Marks before) {
            return new Answer(graph, Optional.empty(), new Marks(graph.workflow(), before), FindingCounts.NONE);
        }

        static Answer of(Analysis analysis) {
            return new Answer(analysis.graph(), Optional.of(analysis), new Marks(analysis),
                    FindingCounts.of(analysis.findings()));
        }
    }

    private final WorkflowExtractor extractor;
    private final Display display;
    private final Consumer<Answer> answers;
    private final Runnable changed;
    private final LiveAnalyzer analyzer;
    private final Job job = Job.create("", this::run);
    private Workflow snapshot;
    private Marks marks = Marks.NONE;
    private long revision;
    /** The last revision on which the work was stopped; a job may be about to begin with it. */
    private volatile long stopped = -1;
    private boolean requested;
    private volatile boolean disposed;
    private Activity activity = Activity.RESTING;

    Engine(org.storletdesigner.model.Workflow document, Limits limits, Display display, Consumer<Answer> answers,
            Runnable changed) {
        extractor = new WorkflowExtractor(document);
        this.display = display;
        this.answers = answers;
        this.changed = changed;
        analyzer = new LiveAnalyzer(limits);
        job.setSystem(true);
    }

    /** The number of the document's newest state; a result of a lower one is out of date. */
    public long revision() {
        return revision;
    }

    public Activity activity() {
        return activity;
    }

    /** Stops the work on the present state; the next edit starts it again. */
    public void cancel() {
        stopped = revision;
        job.cancel();
        if (activity == Activity.WORKING) {
            become(Activity.CANCELLED); // a job that is still waiting will never say so
        }
    }

    /** Analyses the document as it is when the display comes to it: edits that belong together are waited for. */
    public void request() {
        revision++;
        if (!requested) {
            requested = true;
            display.asyncExec(this::start);
        }
    }

    /** The display in whose thread all this happens. */
    public Display display() {
        return display;
    }

    void dispose() {
        disposed = true;
        job.cancel();
    }

    private void start() {
        requested = false;
        if (!disposed && revision <= stopped) {
            become(Activity.CANCELLED);
        } else if (!disposed) {
            Workflow next = extractor.extract(revision);
            synchronized (this) {
                snapshot = next;
            }
            job.cancel();
            job.schedule();
            become(Activity.WORKING);
        }
    }

    private IStatus run(IProgressMonitor monitor) {
        Workflow workflow;
        synchronized (this) {
            workflow = snapshot;
        }
        try {
            stopWhenCancelled(workflow, monitor);
            analyze(workflow, (task, done, total) -> stopWhenCancelled(workflow, monitor));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            hand(workflow, () -> become(Activity.CANCELLED));
            return Status.CANCEL_STATUS;
        } catch (RuntimeException | Error e) {
            hand(workflow, () -> become(Activity.FAILED));
            throw e;
        }
    }

    private void analyze(Workflow workflow, Progress progress) {
        TriggerGraph graph = analyzer.graph(workflow, progress);
        Answer first = Answer.of(graph, marks);
        hand(workflow, () -> answers.accept(first));
        Answer whole = Answer.of(analyzer.analyze(graph, progress));
        marks = whole.marks();
        hand(workflow, () -> {
            activity = Activity.RESTING;
            answers.accept(whole);
            changed.run();
        });
    }

    private void stopWhenCancelled(Workflow workflow, IProgressMonitor monitor) {
        if (monitor.isCanceled() || disposed || workflow.revision() <= stopped) {
            throw new CancellationException();
        }
    }

    private void hand(Workflow of, Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!disposed && of.revision() == revision) {
                    news.run();
                }
            });
        }
    }

    private void become(Activity next) {
        activity = next;
        changed.run();
    }
}
