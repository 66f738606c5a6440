package org.storletdesigner.app.views;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.analysis.Progress;

/**
 * Asks long questions in the background on behalf of a control. A newer question cancels an older one, and only the
 * newest is answered. To be called in the display's thread, where the answers come, too.
 */
public final class Inquiry {
    private final String name;
    private final Control owner;
    private final Display display;
    private Job job;

    public Inquiry(String name, Control owner) {
        this.name = Objects.requireNonNull(name);
        this.owner = owner;
        display = owner.getDisplay();
        owner.addDisposeListener(event -> cancel());
    }

    /** Works out an answer; it is empty when the work failed, and never comes when the question was cancelled. */
    public <T> void ask(Function<Progress, T> question, Consumer<Optional<T>> answered) {
        cancel();
        Job next = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return work(this, monitor, question, answered);
            }
        };
        job = next;
        next.setSystem(true);
        next.schedule();
    }

    private <T> IStatus work(Job asked, IProgressMonitor monitor, Function<Progress, T> question,
            Consumer<Optional<T>> answered) {
        try {
            T answer = question.apply((task, done, total) -> {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
            });
            hand(asked, () -> answered.accept(Optional.of(answer)));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException | Error e) { // also of a stack that a deep expression was too much for
            ILog.of(Inquiry.class).error(name, e);
            hand(asked, () -> answered.accept(Optional.empty()));
            return Status.OK_STATUS;
        }
    }

    private void hand(Job asked, Runnable answer) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job == asked && !owner.isDisposed()) {
                    job = null;
                    answer.run();
                }
            });
        }
    }

    /** Whether an answer is still to come. */
    public boolean isRunning() {
        return job != null;
    }

    /** Gives the question up; no answer comes any more. */
    public void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
