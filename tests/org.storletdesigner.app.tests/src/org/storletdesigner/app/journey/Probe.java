package org.storletdesigner.app.journey;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.app.Window;

/** Asks the display's thread again and again for a sign of life, and measures how long it lets one wait. */
final class Probe {
    private static final long PAUSE_MILLIS = 2;
    private static final long PATIENCE_MILLIS = 10_000;

    private final Display display = Window.inDisplayThread(Display::getCurrent);
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> works = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Thread thread = new Thread(this::ask, "probe");

    private Probe() { }

    static Probe start() {
        Probe probe = new Probe();
        probe.thread.setDaemon(true);
        probe.thread.start();
        return probe;
    }

    Probe end() throws InterruptedException {
        ended.set(true);
        thread.join(PATIENCE_MILLIS);
        return this;
    }

    /** Sorted, with all that other programs took meanwhile. */
    List<Duration> waits() {
        return waits.stream().sorted().toList();
    }

    /** Of the display's thread alone, sorted: what it worked before it answered. */
    List<Duration> works() {
        return works.stream().sorted().toList();
    }

    private void ask() {
        Semaphore answered = new Semaphore(0);
        AtomicLong worked = new AtomicLong();
        long displayThread = display.getThread().threadId();
        while (!ended.get()) {
            long begin = System.nanoTime();
            long before = ManagementFactory.getThreadMXBean().getThreadCpuTime(displayThread);
            display.asyncExec(() -> {
                worked.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                answered.release();
            });
            answered.acquireUninterruptibly();
            waits.add(Duration.ofNanos(System.nanoTime() - begin));
            works.add(Duration.ofNanos(worked.get() - before));
            if (!pause()) {
                return;
            }
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }
}
