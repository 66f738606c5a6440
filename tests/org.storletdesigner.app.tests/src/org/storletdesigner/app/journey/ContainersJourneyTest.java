package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storletdesigner.app.journey.ContainersByHand.ask;
import static org.storletdesigner.app.journey.ContainersByHand.awaitRow;
import static org.storletdesigner.app.journey.ContainersByHand.carryOut;
import static org.storletdesigner.app.journey.ContainersByHand.connect;
import static org.storletdesigner.app.journey.ContainersByHand.expand;
import static org.storletdesigner.app.journey.ContainersByHand.interrupt;
import static org.storletdesigner.app.journey.ContainersByHand.live;
import static org.storletdesigner.app.journey.ContainersByHand.publish;
import static org.storletdesigner.app.journey.ContainersByHand.row;
import static org.storletdesigner.app.journey.ContainersByHand.rows;
import static org.storletdesigner.app.journey.ContainersByHand.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.containers.ContainersView;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.app.transfer.SnapshotText;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.WorkflowFiles;
import org.storletdesigner.snapshot.file.SnapshotFormat;

class ContainersJourneyTest {
    private static final String COMMAND = "org.storletdesigner.app.command.container.";

    @TempDir
    private Path folder;
    private ContainerAddress photos;
    private ContainerAddress archive;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        photos = container("photos");
        archive = container("archive");
        Path file = folder.resolve("pictures.storlets");
        WorkflowFiles.write(WorkflowBuilder.named("pictures")
                .storlet("Shrinker", it -> it.handler("shrink", "size = large", "size = small"))
                .storlet("Teller", it -> it.handler("tell", "size = small", "told = yes")).build(), file);
        OpenDocuments.open(file);
        desk = Desk.inFront();
        Desk.show(ContainersView.ID);
    }

    private ContainerAddress container(String name) throws IOException {
        return new ContainerAddress.Folder(Files.createDirectory(folder.resolve(name)));
    }

    @AfterEach
    void close() {
        Window.inDisplayThread(() -> {
            List.of(photos, archive).forEach(Access.get().connections()::remove);
            return null;
        });
        Window.closeAll();
    }

    @Test
    void aFolderIsConnectedPublishedToEditedPublishedAgainAndTakenBack() throws IOException {
        connectByHand();
        run(COMMAND + "publish");
        carryOut("Publish");
        awaitRow("pictures  live 1");
        assertThat(live(photos)).containsExactly("Shrinker", "Teller");

        OpenDocuments.rename(desk.editor(), "photographs");
        run(COMMAND + "publish");
        carryOut("Publish");
        awaitRow("photographs  live 2");

        Hand.click(row("photographs  live 2"));
        run(COMMAND + "snapshot");
        awaitRow("graphml");

        expand("Earlier");
        Hand.click(row("Number 1"));
        run(COMMAND + "restore");
        carryOut("Make Live Again");
        awaitRow("pictures  live 3");
        int snapshots = ask(photos, container -> container.snapshots(Progress.NONE).size());
        assertThat(snapshots).isGreaterThanOrEqualTo(2);
    }

    private void connectByHand() {
        Hand.click(Eye.button("Connect…"));
        Hand.await("the dialog", () -> Hand.isAsked("Connect to a Container"));
        Text field = Eye.find("the field of the folder", Text.class, text -> text.isEnabled() && text.getEditable()
                && text.getShell().getText().equals("Connect to a Container"));
        Hand.click(Hand.middleOf(field));
        Hand.type(photos.toString().substring(ContainerAddress.FOLDER.length()));
        Hand.click(Eye.button("Test the Connection"));
        Eye.find("what came of it", Text.class, text -> text.getText().startsWith("The connection works."));
        Hand.click(Hand.middleOf(field));
        Hand.press("End");
        Hand.type("2");
        Hand.await("what came of another folder to go", () -> Eye.all(Text.class).noneMatch(text ->
                text.getText().startsWith("The connection works.")));
        Hand.press("Left");
        Hand.press("Delete");
        Hand.click(Eye.button("Connect"));
        awaitRow("Nothing is live here yet");
    }

    @Test
    void whatIsLiveIsOpenedChangedAndPublishedToWhereItCameFrom() throws IOException {
        publish(photos);
        connect(photos, archive);
        expand("photos");
        Hand.click(row("pictures  live 1"));
        run(COMMAND + "open");
        Hand.await("the document", () -> "pictures (live 1)".equals(PlatformUI.getWorkbench().getWorkbenchWindows()[0]
                .getActivePage().getActiveEditor().getTitle()));
        desk = Desk.inFront();
        Desk.show(ContainersView.ID);
        Window.inDisplayThread(() -> desk.design().edit("Rename", () -> desk.storlet("Teller").setName("Caller")));
        publish(photos); // somebody else does, too
        Window.ask(window -> {
            window.getActivePage().activate(desk.editor());
            return null;
        });
        run(COMMAND + "publish");
        Hand.answer("Publish", "OK"); // the container of origin is proposed
        Eye.find("the word of whoever was faster", Text.class, text ->
                text.getText().startsWith("Since you opened number 1, somebody else has made number 2 live."));
        carryOut("Publish");
        assertThat(live(photos)).containsExactly("Shrinker", "Caller");
    }

    @Test
    void whatIsSelectedInTheTreeIsMeantWithoutAQuestion() throws IOException {
        connect(photos, archive);
        expand("photos");
        awaitRow("Nothing is live here yet");
        Hand.click(row("photos"));
        run(COMMAND + "publish");
        carryOut("Publish");
        assertThat(live(photos)).containsExactly("Shrinker", "Teller");
    }

    @Test
    void aWorkflowThatIsDraggedToAnotherContainerIsPlannedThereBeforeItIsCopied() throws IOException {
        publish(photos);
        connect(photos, archive);
        expand("archive");
        awaitRow("Nothing is live here yet");
        expand("photos");
        Hand.carry(row("pictures  live 1"), row("archive"));
        Hand.await("the plan", () -> Hand.isAsked("Copy to a Container"));
        Eye.treeItem(item -> item.getText().equals("Adds 'Teller'."), "what is added");
        Optional<Live> before = ask(archive, container -> container.latest(Progress.NONE));
        assertThat(before).isEmpty();
        carryOut("Copy to a Container");
        Hand.await("the workflow in the archive", () -> rows("pictures  live 1") == 2);
        assertThat(live(archive)).containsExactly("Shrinker", "Teller");
    }

    @Test
    void aStorletThatIsDraggedOntoTheCanvasIsCopiedThere() throws IOException {
        publish(photos);
        connect(photos);
        expand("photos");
        expand("pictures  live 1");
        Hand.carry(row("Teller"), Eye.emptyGround(desk.canvas()));
        Hand.await("the copy", () -> desk.design().document().getStorlets().size() == 3);
        assertThat(desk.storlets()).containsExactly("Shrinker", "Teller", "Teller2");
    }

    @Test
    void aDamagedSnapshotThatIsDraggedOntoTheCanvasSaysFirstWhatIsLost() throws IOException {
        String cutOff = SnapshotText.cutOff(WorkflowBuilder.named("kept")
                .storlet("Kept", it -> it.handler("keep", "size = small", "kept = yes")).build(), SnapshotFormat.DOT);
        ask(photos, container -> container.keep(cutOff.getBytes(StandardCharsets.UTF_8), "dot", Instant.EPOCH, Progress.NONE));
        connect(photos);
        expand("photos");
        expand("Snapshots");
        Hand.carry(Eye.treeItem(item -> item.getText().contains("  dot, "), "the snapshot"),
                Eye.emptyGround(desk.canvas()));
        Hand.answer("From a Container", "Cancel");
        assertThat(desk.storlets()).containsExactly("Shrinker", "Teller");
    }

    @Test
    void whatWasInterruptedStandsInTheTreeAndIsResumedFromThereThoughItsSourceIsGone() throws IOException {
        publish(photos);
        interrupt(photos, archive);
        Files.delete(folder.resolve("archive"));
        connect(photos);
        expand("photos");
        Hand.click(row("Not ended: "));
        run(COMMAND + "resume");
        Hand.answer("Carried Out", "OK");
        awaitRow("pictures  live 2");
        assertThat(live(photos)).containsExactly("Shrinker", "Teller", "Grower");
    }
}
