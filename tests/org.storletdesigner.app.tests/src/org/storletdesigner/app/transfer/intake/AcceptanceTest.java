package org.storletdesigner.app.transfer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.transfer.SnapshotText;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import org.storletdesigner.snapshot.file.Snapshots;

class AcceptanceTest {
    private static final Workflow DOCUMENT = WorkflowBuilder.named("test")
            .storlet("First", each -> each.handler("one", "k = v", "k = w"))
            .storlet("Second", each -> each.handler("two", "k = w", "none")).build();

    private static Arrival arrival(String text) throws IOException {
        return Arrival.of("A & B", Snapshots.read(text.getBytes(StandardCharsets.UTF_8), "A & B"));
    }

    private static Optional<Workflow> answered(Arrival arrival, String button) {
        CompletableFuture<Optional<Workflow>> result = new CompletableFuture<>();
        Display.getDefault().asyncExec(() -> result.complete(Acceptance.ask(
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), "Use It", arrival)));
        Hand.answer("Use It", button);
        return result.join();
    }

    @Test
    void nobodyIsAskedAboutWhatIsAsItWas() throws IOException {
        Arrival arrival = arrival(SnapshotText.of(DOCUMENT, SnapshotFormat.GML));
        Optional<Workflow> used = Window.ask(window -> Acceptance.ask(window.getShell(), "Use It", arrival));
        assertThat(used).contains(arrival.document());
    }

    @Test
    void whatIsLeftOfADamagedOneIsUsedOnlyWhenSomebodySaysSo() throws IOException {
        Arrival arrival = arrival(SnapshotText.cutOff(DOCUMENT, SnapshotFormat.GML));
        assertThat(answered(arrival, "Cancel")).isEmpty();
        assertThat(answered(arrival, "Go On")).contains(arrival.document());
        assertThat(Acceptance.sentence(arrival)).startsWith("Not all of A && B can be read");
    }

    @Test
    void anEditedOneAndAGraphOfAnotherProgramAreToldToo() throws IOException {
        Arrival edited = arrival(SnapshotText.of(DOCUMENT, SnapshotFormat.DOT).replace("name=First", "name=Fourth"));
        assertThat(Acceptance.sentence(edited)).startsWith("Before you go on with A && B,");
        assertThat(answered(edited, "Go On")).contains(edited.document());
        assertThat(Acceptance.sentence(arrival("digraph { a -> b }"))).contains("a graph of another program");
    }
}
