package org.storletdesigner.app.containers;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.files.Problems;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.WorkflowContainer;

/** Asks a container for something that a person waits for, who sees that the window is busy and can end the waiting. */
public final class Asking {
    private final IWorkbenchWindow window;

    public Asking(IWorkbenchWindow window) {
        this.window = window;
    }

    /** What is asked of an open container. */
    public interface Question<T> {
        T ask(WorkflowContainer container, Progress progress) throws IOException;
    }

    private interface Way {
        WorkflowContainer open(ContainerAddress home, Progress progress) throws StoreException;
    }

    /** The answer; empty where there is none, which the person was told, or where it was cancelled. */
    public <T> Optional<T> ask(String title, ContainerAddress home, Question<T> question) {
        return ask(title, home, Access.get()::open, question);
    }

    /** The same for a question that writes, which had better not be interrupted. */
    public <T> Optional<T> askPatiently(String title, ContainerAddress home, Question<T> question) {
        return ask(title, home, Access.get()::openPatiently, question);
    }

    private <T> Optional<T> ask(String title, ContainerAddress home, Way way, Question<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            window.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                Progress progress = new MonitorProgress(monitor);
                monitor.beginTask(Access.nameOf(home), IProgressMonitor.UNKNOWN);
                try (WorkflowContainer container = way.open(home, progress)) {
                    answer.set(question.ask(container, progress));
                } catch (IOException fault) {
                    throw new InvocationTargetException(fault);
                }
            });
        } catch (InvocationTargetException failure) {
            tell(title, failure.getCause());
        } catch (InterruptedException cancelled) {
            return Optional.empty();
        }
        return Optional.ofNullable(answer.get());
    }

    private void tell(String title, Throwable failure) {
        switch (failure) {
            case StoreException fault when fault.problem() == Problem.CANCELLED -> { }
            case StoreException fault -> MessageDialog.openError(window.getShell(), title, fault.getMessage());
            case IOException fault -> Problems.show(window.getShell(), title, fault);
            case RuntimeException defect -> throw defect;
            case Error grave -> throw grave;
            default -> throw new IllegalStateException(failure);
        }
    }
}
