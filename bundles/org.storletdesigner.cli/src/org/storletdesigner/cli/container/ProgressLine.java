package org.storletdesigner.cli.container;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.snapshot.look.VisibleText;

/** Tells how far a longer action is, in one line that is written over, where a person looks at it; and hears a stop. */
public final class ProgressLine implements Progress, AutoCloseable {
    private static final Path ERRORS = Path.of("/proc/self/fd/2");
    private static final int WIDTH = 78;
    private static final long PAUSE = 100_000_000;

    private final PrintStream err;
    private final boolean shown;
    private long next = System.nanoTime() + 5 * PAUSE;
    private boolean written;
    private volatile boolean cancelled;

    public ProgressLine(Console console) {
        this(console.err(), console.terminal() && !isRedirected());
    }

    ProgressLine(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** Java tells of standard output alone whether it is a terminal. */
    private static boolean isRedirected() {
        try {
            return Files.exists(ERRORS) && !ERRORS.toRealPath().startsWith("/dev");
        } catch (IOException pipe) {
            return true;
        }
    }

    /** What is over in half a second is not told. */
    @Override
    public synchronized void at(String what, long done) {
        if (shown && System.nanoTime() - next >= 0) {
            next = System.nanoTime() + PAUSE;
            String text = VisibleText.of(what + ": " + done);
            show(text.substring(0, VisibleText.boundary(text, Math.min(text.length(), WIDTH))));
        }
    }

    private void show(String line) {
        err.print("\r" + line + " ".repeat(WIDTH - line.length()) + "\r");
        err.flush();
        written = true;
    }

    /** From any thread: what is going on ends as soon as it can be left whole. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** Makes room for what is said next. */
    public synchronized void wipe() {
        if (written) {
            show("");
            written = false;
        }
    }

    @Override
    public void close() {
        wipe();
    }
}
