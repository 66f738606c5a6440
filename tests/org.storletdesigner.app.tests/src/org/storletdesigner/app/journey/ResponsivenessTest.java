package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.editor.design.Design;

/**
 * A probe, not a timed test: how long the display's thread does not answer while a large document is edited. It prints
 * what it measured, and fails only where a person would think that the program hangs.
 */
class ResponsivenessTest {
    private static final int EDITS = 100;
    private static final long HANGING = 10_000;
    private static final long PAUSE_MILLIS = 2;

    @BeforeEach
    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void theWindowAnswersWhileALargeDocumentIsEdited() throws InterruptedException {
        Window.ask(window -> Documents.openNew(window, LargeWorkflow.create(), "large"));
        Desk desk = Desk.inFront();
        assertThat(desk.edges()).hasSizeGreaterThan(250);
        edit(desk, 5);
        List<Long> edits = new ArrayList<>();
        List<Long> waits = measured(() -> edits.addAll(edit(desk, EDITS)));
        Collections.sort(edits);
        System.out.println("responsiveness: " + EDITS + " edits of 300 handlers; longest block of the display's thread "
                + waits.getLast() + " ms, 99 of 100 below " + waits.get(waits.size() * 99 / 100) + " ms, half below "
                + waits.get(waits.size() / 2) + " ms (" + waits.size() + " probes); an edit itself took "
                + edits.get(edits.size() / 2) + " ms, at most " + edits.getLast() + " ms");
        assertThat(waits).hasSizeGreaterThan(EDITS);
        assertThat(waits.getLast()).isLessThan(HANGING);
    }

    /** Makes edits as a person makes them, and waits for the engine after each; how long each edit itself took. */
    private static List<Long> edit(Desk desk, int times) {
        Design design = desk.design();
        List<Long> took = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            String condition = "size < " + (100 + time);
            var handler = desk.storlet("Storlet" + time * 7 % LargeWorkflow.STORLETS).getHandlers().getFirst();
            took.add(Window.inDisplayThread(() -> {
                long begin = System.nanoTime();
                design.edit("Edit", () -> handler.setExtraCondition(condition));
                return Duration.ofNanos(System.nanoTime() - begin).toMillis();
            }));
            desk.settled();
        }
        return took;
    }

    /** How many milliseconds a question to the display's thread waited each time, sorted, while the work went on. */
    private static List<Long> measured(Runnable work) throws InterruptedException {
        List<Long> waits = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean done = new AtomicBoolean();
        Thread probe = new Thread(() -> ask(waits, done), "probe");
        probe.setDaemon(true);
        probe.start();
        try {
            work.run();
        } finally {
            done.set(true);
            probe.join(HANGING);
        }
        List<Long> sorted = new ArrayList<>(waits);
        Collections.sort(sorted);
        return sorted;
    }

    private static void ask(List<Long> waits, AtomicBoolean done) {
        Semaphore answered = new Semaphore(0);
        Display display = Display.getDefault();
        while (!done.get()) {
            long begin = System.nanoTime();
            display.asyncExec(answered::release);
            answered.acquireUninterruptibly();
            waits.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }
}
