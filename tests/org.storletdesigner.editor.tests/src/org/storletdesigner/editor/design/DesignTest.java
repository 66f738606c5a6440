package org.storletdesigner.editor.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.editor.parts.OpenCanvas;
import org.storletdesigner.model.design.WorkflowBuilder;

class DesignTest {
    private OpenCanvas canvas;

    @BeforeEach
    void open() {
        canvas = new OpenCanvas(WorkflowBuilder.named("ring").storlet("a", storlet -> storlet
                .handler("to", "k = v", "k = w").handler("fro", "k = w", "k = v")).build());
    }

    @AfterEach
    void close() {
        canvas.close();
    }

    @Test
    void whatWasFoundStaysMarkedWhileTheEngineLooksAnew() {
        List<Optional<Severity>> marks = new ArrayList<>();
        canvas.design().addListener(new DesignListener() {
            @Override
            public void graphChanged() {
                marks.add(canvas.design().marks().severity("a.to"));
            }
        });
        canvas.design().edit("Edit", () -> canvas.handler("a.to").setExtraCondition("size < 3"));
        canvas.awaitAnalysis();
        assertThat(marks).isNotEmpty().doesNotContain(Optional.empty());
    }

    @Test
    void stopIsObeyedBeforeTheWorkBegins() {
        canvas.design().edit("Edit", () -> canvas.handler("a.to").setExtraCondition("size < 3"));
        canvas.design().engine().cancel();
        assertStopped();
    }

    @Test
    void stopIsObeyedWhileTheWorkWaitsForAThread() {
        Job.getJobManager().suspend();
        try {
            canvas.design().edit("Edit", () -> canvas.handler("a.to").setExtraCondition("size < 3"));
            work(() -> canvas.design().engine().activity() == Engine.Activity.WORKING);
            canvas.design().engine().cancel();
        } finally {
            Job.getJobManager().resume();
        }
        assertStopped();
    }

    private void assertStopped() {
        long end = System.nanoTime() + 200_000_000;
        work(() -> System.nanoTime() > end);
        assertThat(canvas.design().engine().activity()).isEqualTo(Engine.Activity.CANCELLED);
        assertThat(canvas.design().isCurrent()).isFalse();
        canvas.design().edit("Edit", () -> canvas.handler("a.to").setExtraCondition("size < 4"));
        canvas.awaitAnalysis();
        assertThat(canvas.design().engine().activity()).isEqualTo(Engine.Activity.RESTING);
    }

    private static void work(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            Display.getDefault().readAndDispatch();
        }
    }

    @Test
    void findingsAreCounted() {
        assertThat(canvas.design().counts().all()).isEqualTo(canvas.design().analysis().orElseThrow().findings().size());
        assertThat(canvas.design().counts().all()).isPositive();
    }

    @Test
    void emphasisingTheSameAgainTellsNobody() {
        List<Emphasis> told = new ArrayList<>();
        canvas.design().addListener(new DesignListener() {
            @Override
            public void highlightChanged() {
                told.add(canvas.design().emphasis());
            }
        });
        canvas.design().emphasise(new Emphasis(Set.of("x"), Set.of()));
        canvas.design().emphasise(new Emphasis(Set.of("x"), Set.of()));
        canvas.design().preview(Preview.NONE);
        assertThat(told).hasSize(1);
    }

    @Test
    void aListenerThatFailsKeepsNoOtherFromHearing() {
        List<Emphasis> told = new ArrayList<>();
        canvas.design().addListener(new DesignListener() {
            @Override
            public void highlightChanged() {
                throw new IllegalStateException("as a defect would");
            }
        });
        canvas.design().addListener(new DesignListener() {
            @Override
            public void highlightChanged() {
                told.add(canvas.design().emphasis());
            }
        });
        canvas.design().emphasise(new Emphasis(Set.of("x"), Set.of()));
        assertThat(told).hasSize(1);
    }
}
