package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        Probe probe = new Probe();
        probe.start();
        edits.addAll(edit(desk, EDITS));
        probe.end();
        Collections.sort(edits);
        System.out.println("responsiveness: " + EDITS + " edits of 300 handlers, " + probe.waits().size() + " probes; "
                + "work of the display's thread at a stretch: " + words(probe.works())
                + "; with what else the machine did: " + words(probe.waits()) + "; an edit itself: " + words(edits));
        assertThat(probe.waits()).hasSizeGreaterThan(EDITS);
        assertThat(probe.works().getLast()).isLessThan(HANGING);
    }

    private static String words(List<Long> sorted) {
        return "at most %d ms, 99 of 100 below %d ms, half below %d ms".formatted(sorted.getLast(),
                sorted.get(sorted.size() * 99 / 100), sorted.get(sorted.size() / 2));
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
}
