package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.editor.design.Design;

/**
 * A probe, not a timed test: how long the display's thread works at a stretch when something is done with a document of
 * 3,000 handlers. Only {@code releng/bench} waits for it.
 */
@EnabledIfEnvironmentVariable(named = Measures.FILE, matches = ".+")
class VeryLargeWorkflowTest {
    private static final int STORLETS = 1_000;

    @BeforeEach
    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void allThatPeopleDoIsDoneWithThreeThousandHandlers() throws InterruptedException {
        Desk desk = open();
        new Gestures(desk, VeryLargeWorkflowTest::tell).measure();
        assertThat(desk.design().document().getStorlets()).hasSize(STORLETS);
    }

    private static Desk open() throws InterruptedException {
        Probe probe = Probe.start();
        Design design = Window.ask(window -> {
            Documents.openNew(window, LargeWorkflow.of(STORLETS), "very large");
            return window.getActivePage().getActiveEditor().getAdapter(Design.class);
        });
        Gestures.await(design);
        Desk desk = Desk.inFront();
        tell("open", probe.end().works().getLast());
        return desk;
    }

    private static void tell(String what, Duration longest) {
        Measures.tell("3,000 handlers, " + what + ": longest work at a stretch", longest, Duration.ZERO);
    }
}
