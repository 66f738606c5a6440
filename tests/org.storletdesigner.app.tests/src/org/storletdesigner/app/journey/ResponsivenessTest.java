package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.editor.design.Design;

/**
 * A probe, not a timed test: how long the display's thread does not answer while a large document is edited. It tells
 * what it measured, and fails only where a person would think that the program hangs.
 */
class ResponsivenessTest {
    private static final int EDITS = 100;
    private static final int WARM_UP = 5;
    private static final Duration GOAL = Duration.ofMillis(50);
    private static final Duration HANGING = Duration.ofSeconds(10);

    @BeforeEach
    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void theWindowAnswersWhileALargeDocumentIsEdited() throws InterruptedException {
        Window.ask(window -> Documents.openNew(window, LargeWorkflow.of(LargeWorkflow.STORLETS), "large"));
        Desk desk = Desk.inFront();
        assertThat(desk.edges()).hasSizeGreaterThan(250);
        edit(desk, WARM_UP);
        Probe probe = Probe.start();
        List<Duration> edits = edit(desk, EDITS);
        probe.end();
        Measures.tell("work of the display's thread at a stretch, 100 edits of 300 handlers", probe.works(), GOAL);
        Measures.tell("the same with what else the machine did", probe.waits(), Duration.ZERO);
        Measures.tell("an edit itself", edits, Duration.ZERO);
        assertThat(probe.waits()).hasSizeGreaterThan(EDITS);
        assertThat(probe.works().getLast()).isLessThan(HANGING);
    }

    /** Told is the second time: the first time that something is done, its classes are loaded. */
    @Test
    @EnabledIfEnvironmentVariable(named = Measures.FILE, matches = ".+")
    void theWindowAnswersToEveryGestureOnALargeDocument() throws InterruptedException {
        Window.ask(window -> Documents.openNew(window, LargeWorkflow.of(LargeWorkflow.STORLETS), "large"));
        Desk desk = Desk.inFront();
        new Gestures(desk, (what, longest) -> assertThat(longest).as(what).isLessThan(HANGING)).measure();
        new Gestures(desk, (what, longest) -> Measures.tell(
                "300 handlers, " + what + " again: longest work at a stretch", longest, GOAL)).measure();
    }

    /** Makes edits as a person makes them, and waits for the engine after each; how long each edit itself took. */
    private static List<Duration> edit(Desk desk, int times) {
        Design design = desk.design();
        List<Duration> took = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            String condition = "size < " + (100 + time);
            var handler = desk.storlet("Storlet" + time * 7 % LargeWorkflow.STORLETS).getHandlers().getFirst();
            took.add(Window.inDisplayThread(() -> {
                long begin = System.nanoTime();
                design.edit("Edit", () -> handler.setExtraCondition(condition));
                return Duration.ofNanos(System.nanoTime() - begin);
            }));
            desk.settled();
        }
        Collections.sort(took);
        return took;
    }
}
