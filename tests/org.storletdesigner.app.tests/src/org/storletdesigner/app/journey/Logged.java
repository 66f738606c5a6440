package org.storletdesigner.app.journey;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;

/** What the program writes to its log meanwhile. */
final class Logged implements AutoCloseable {
    private final List<String> entries = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> entries.add(status + " " + status.getException());

    Logged() {
        Platform.addLogListener(listener);
    }

    List<String> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
    }
}
