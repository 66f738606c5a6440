package org.storletdesigner.app.addition;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.analysis.addition.Addition;
import org.storletdesigner.analysis.addition.Outcome;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.palette.PaletteHover;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.design.HandlerName;

/** Tries what the palette has chosen in the background, and tells what comes of it in a sentence. */
public final class HoverSentences implements PaletteHover {
    /** What was tried last stays at hand, because people go from one item to the next. */
    private Trials trials;
    private WeakReference<Design> of = new WeakReference<>(null);
    private long revision;
    private Job job;

    @Override
    public void ask(StorletDefinition definition, Design design, Consumer<String> answered) {
        cancel();
        Addition addition = Addition.of(design.document(), definition);
        Workflow with = addition.workflow();
        Optional<String> unbound = with.faults().stream().filter(fault -> fault.rule() == Rule.UNBOUND)
                .filter(fault -> fault.handlers().stream().anyMatch(handler -> isOf(addition, handler)))
                .map(Finding::message).findFirst();
        if (unbound.isPresent()) {
            answered.accept(NLS.bind(AdditionMessages.hoverUnbound, definition.getName(), unbound.get()));
            return;
        }
        Trials current = trials(design);
        Set<String> handlers = addition.handlers();
        Display display = Display.getCurrent();
        IJobFunction work = monitor -> tried(current, with, handlers, monitor, outcome ->
                hand(display, Job.getJobManager().currentJob(), () ->
                        answered.accept(NLS.bind(AdditionMessages.hover, definition.getName(), outcome.sentence()))));
        job = Job.create(AdditionMessages.working, work);
        job.setSystem(true);
        job.schedule();
    }

    private static boolean isOf(Addition addition, String handler) {
        return addition.names().stream().anyMatch(name -> HandlerName.parse(handler)
                .filter(each -> each.storlet().equals(name)).isPresent());
    }

    private Trials trials(Design design) {
        if (trials == null || of.get() != design || revision != design.engine().revision()) {
            of = new WeakReference<>(design);
            revision = design.engine().revision();
            trials = new Trials(WorkflowExtractor.extract(design.document(), revision), Preferences.limits());
        }
        return trials;
    }

    private static IStatus tried(Trials trials, Workflow with, Set<String> handlers, IProgressMonitor monitor,
            Consumer<Outcome> found) {
        try {
            found.accept(trials.attempt(with, handlers, (task, done, total) -> {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
            }).outcome());
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            ILog.of(HoverSentences.class).error(AdditionMessages.failed, e);
            return Status.OK_STATUS;
        }
    }

    private void hand(Display display, Job asked, Runnable answer) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job == asked) {
                    job = null;
                    answer.run();
                }
            });
        }
    }

    @Override
    public void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
