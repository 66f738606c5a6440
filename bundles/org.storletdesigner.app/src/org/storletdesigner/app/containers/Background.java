package org.storletdesigner.app.containers;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * One piece of work at a time in the background. What came of the newest is told in the display's thread, what was
 * cancelled is told no more. Only for that thread itself.
 */
public final class Background {
    private final Display display;
    private Job job;

    public Background(Display display) {
        this.display = display;
    }

    /** What is done outside the display's thread. */
    public interface Work<T> {
        T with(Progress progress) throws IOException;
    }

    /** Does something in place of what is going on; a failure is told as a sentence. */
    public <T> void run(String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        cancel();
        job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                hand(this, outcome(work, new MonitorProgress(monitor), done, failed));
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private static <T> Runnable outcome(Work<T> work, Progress progress, Consumer<T> done, Consumer<String> failed) {
        try {
            T result = work.with(progress);
            return () -> done.accept(result);
        } catch (IOException fault) {
            return () -> failed.accept(sentence(fault));
        } catch (RuntimeException | Error defect) {
            ILog.get().error("Work in a container went wrong.", defect);
            return () -> failed.accept(ContainerMessages.defect);
        }
    }

    /** What a person is told of a failure. */
    public static String sentence(IOException fault) {
        boolean cancelled = fault instanceof StoreException store && store.problem() == Problem.CANCELLED;
        return cancelled ? ContainerMessages.cancelled : String.valueOf(fault.getMessage());
    }

    private void hand(Job asked, Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job == asked) {
                    job = null;
                    news.run();
                }
            });
        }
    }

    public boolean isRunning() {
        return job != null;
    }

    /** Gives up what is going on. */
    public void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
