package org.storletdesigner.cli.change;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.container.ProgressLine;

/** Lets Ctrl+C, and a signal to end, stop an action where it can be gone on with, and have it say so before the end. */
final class Interruption {
    private static final int LONGEST = 60;

    /** What can be interrupted. */
    interface Action {
        int run(ProgressLine progress) throws AtFault, IOException;
    }

    private final CountDownLatch over = new CountDownLatch(1);
    private final ProgressLine progress;

    private Interruption(ProgressLine progress) {
        this.progress = progress;
    }

    /** The exit code of the action; what it cannot do is told before this is over, because Java may end then. */
    static int during(Console console, Action action) {
        try (ProgressLine progress = new ProgressLine(console)) {
            Interruption interruption = new Interruption(progress);
            Thread end = new Thread(interruption::stop, "stop");
            Runtime.getRuntime().addShutdownHook(end);
            try {
                return told(console, action, progress);
            } finally {
                interruption.over.countDown();
                remove(end);
            }
        }
    }

    private static int told(Console console, Action action, ProgressLine progress) {
        try {
            int code = action.run(progress);
            console.out().flush();
            return code;
        } catch (AtFault | IOException fault) {
            progress.wipe();
            console.complain(fault.getMessage());
            return Exit.AT_FAULT;
        }
    }

    /** Java ends when this does. */
    private void stop() {
        progress.cancel();
        try {
            over.await(LONGEST, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException ending) {
            // it is just running, and needed no more
        }
    }
}
