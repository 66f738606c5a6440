package org.storletdesigner.app.containers;

import org.eclipse.core.runtime.IProgressMonitor;
import org.storletdesigner.container.store.Progress;

/** Passes on to a job's monitor how far work in a container is, and from there that it is to stop. */
public record MonitorProgress(IProgressMonitor monitor) implements Progress {
    @Override
    public void at(String what, long done) {
        monitor.subTask(what + ": " + done);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
