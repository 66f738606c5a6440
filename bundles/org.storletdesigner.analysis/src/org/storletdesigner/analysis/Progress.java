package org.storletdesigner.analysis;

/** Is told how far long work has come, and can stop it. Called often, from the thread that works. */
public interface Progress {
    /** Takes no notice and never stops. */
    Progress NONE = (task, done, total) -> { };

    /**
     * So many of so many parts of a task are done.
     *
     * @throws java.util.concurrent.CancellationException to stop the work; nothing is left half-changed
     */
    void report(String task, int done, int total);
}
