package org.storletdesigner.editor.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.WorkflowBuilder;

class CanvasModelTest {
    private final Design design = new Design(WorkflowBuilder.named("test")
            .storlet("a", each -> each.handler("one", "k = v", "new: k = w"))
            .storlet("b", each -> each.handler("one", "k = x", "none")).build(), Limits.DEFAULT, Display.getDefault());
    private final CanvasModel model = new CanvasModel(design);
    private final List<String> flashed = new ArrayList<>();

    @BeforeEach
    void show() {
        model.add(new Box(handler("a.one").getId()));
        model.add(new Box(handler("b.one").getId()));
        awaitAnalysis();
    }

    @AfterEach
    void close() {
        model.dispose();
        design.dispose();
    }

    private Handler handler(String name) {
        return HandlerNames.find(design.document(), name).orElseThrow();
    }

    private void awaitAnalysis() {
        while (!design.isCurrent()) {
            Display.getDefault().readAndDispatch();
        }
    }

    private void write(String value) {
        design.edit("Edit", () -> handler("a.one").getDefinition().setOutput("new: k = " + value));
        awaitAnalysis();
    }

    @Test
    void theFirstEdgeOfADocumentFlashes() {
        assertThat(model.lines().all()).isEmpty();
        write("x");
        assertThat(flashed).hasSize(1);
    }

    @Test
    void whatComesAgainAfterAllWereGoneFlashes() {
        write("x");
        write("y");
        write("x");
        assertThat(flashed).hasSize(2);
    }

    /** A box that makes the lines that begin at it. */
    private final class Box implements CanvasPart {
        private final String id;

        Box(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public void refreshOutgoing() {
            model.lines().all().stream().filter(line -> line.key().from().equals(id)).forEach(line ->
                    model.add(line.key(), new Recorded(line.key().from())));
        }

        @Override
        public void refreshIncoming() { }

        @Override
        public void refreshLook() { }
    }

    private final class Recorded implements LinePart {
        private final String from;

        Recorded(String from) {
            this.from = from;
        }

        @Override
        public void refreshLook() { }

        @Override
        public void flash() {
            flashed.add(from);
        }

        @Override
        public void vanish() { }
    }
}
