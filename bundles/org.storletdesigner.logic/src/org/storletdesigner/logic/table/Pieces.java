package org.storletdesigner.logic.table;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Does numbered pieces of work on the calling thread and on all others that have nothing to do. */
final class Pieces {
    /** Does one piece; calls {@code pulse} now and then, which throws when the work is to stop. */
    interface Worker {
        void accept(int piece, Runnable pulse);
    }

    private static final int WORTH_SHARING = 32;
    private static final long PAUSE_NANOS = 50_000;

    private final int count;
    private final Supplier<Worker> workers;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile boolean stopped;

    private Pieces(int count, Supplier<Worker> workers) {
        this.count = count;
        this.workers = workers;
    }

    /**
     * Does all pieces, in no order.
     *
     * @param workers makes a worker for each thread
     * @param progress told on the calling thread how many pieces were begun; when it throws, all threads stop
     */
    static void forEach(int count, Supplier<Worker> workers, IntConsumer progress) {
        Pieces pieces = new Pieces(count, workers);
        int helpers = Math.min(count / WORTH_SHARING, ForkJoinPool.commonPool().getParallelism());
        for (int i = 0; i < helpers; i++) {
            ForkJoinPool.commonPool().execute(pieces::help);
        }
        pieces.work(progress);
    }

    private void work(IntConsumer progress) {
        try {
            doAll(progress);
            while (busy.get() > 0) {
                progress.accept(count);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } finally {
            stopped = true;
            next.set(count);
            while (busy.get() > 0) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        switch (failure.get()) {
            case null -> { }
            case Error error -> throw error;
            case Throwable thrown -> throw (RuntimeException) thrown;
        }
    }

    private void doAll(IntConsumer progress) {
        Worker worker = workers.get();
        for (int piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
            int begun = piece;
            progress.accept(begun);
            worker.accept(piece, () -> progress.accept(begun));
        }
    }

    private void help() {
        // Busy before a piece is taken, so that nobody who finds all pieces taken overlooks one in work.
        busy.incrementAndGet();
        try {
            if (next.get() < count) {
                helpWith(workers.get());
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            next.set(count);
        } finally {
            busy.decrementAndGet();
        }
    }

    private void helpWith(Worker worker) {
        for (int piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
            worker.accept(piece, this::requireRunning);
        }
    }

    private void requireRunning() {
        if (stopped) {
            throw new CancellationException("stopped by another thread");
        }
    }
}
