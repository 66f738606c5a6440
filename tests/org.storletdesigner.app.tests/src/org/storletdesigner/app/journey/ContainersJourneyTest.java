package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.containers.ContainersView;
import org.storletdesigner.app.containers.Item;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.container.access.EnvironmentCredentials;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.Containers;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.carry.Carrying;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.WorkflowFiles;

class ContainersJourneyTest {
    private static final int MARK = 22;
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
        run(COMMAND + "publish");
        Hand.answer("Publish", "OK"); // the container of origin is proposed
        Eye.find("the word of whoever was faster", Text.class, text ->
                text.getText().startsWith("Since you opened number 1, somebody else has made number 2 live."));
        carryOut("Publish");
        assertThat(live(photos)).containsExactly("Shrinker", "Caller");
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
    void aContainerThatIsGoneSaysWhatToDoAndComesBack() throws IOException {
        connect(photos);
        Files.delete(folder.resolve("photos"));
        expand("photos");
        Hand.await("what is wrong", () -> Eye.all(Text.class).anyMatch(text ->
                text.getText().contains("F5 or a double click tries it again")));
        Files.createDirectory(folder.resolve("photos"));
        Hand.click(row("folder:"));
        run("org.eclipse.ui.file.refresh");
        awaitRow("Nothing is live here yet");
    }

    @Test
    void whatWasInterruptedStandsInTheTreeAndIsResumedFromThere() throws IOException {
        publish(photos);
        interrupt(photos);
        connect(photos);
        expand("photos");
        Hand.click(row("Not ended: "));
        run(COMMAND + "resume");
        Hand.answer("Carried Out", "OK");
        awaitRow("pictures  live 2");
        assertThat(live(photos)).containsExactly("Shrinker", "Teller", "Grower");
    }

    // ---- by hand

    private static void connect(ContainerAddress... all) {
        Window.inDisplayThread(() -> {
            List.of(all).forEach(Access.get().connections()::add);
            return null;
        });
    }

    /** The mark before a row opens what is below it. */
    private static void expand(String row) {
        Point place = row(row);
        Hand.click(new Point(place.x - MARK, place.y));
    }

    /** As a key that a person has bound to the command. */
    private static void run(String command) {
        Display.getDefault().asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            try {
                window.getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException unfit) {
                throw new AssertionError(unfit);
            }
        });
    }

    private static void carryOut(String title) {
        Hand.await("the plan", () -> Hand.isAsked(title));
        Eye.find("the plan that can be carried out", Button.class, button ->
                button.getText().replace("&", "").equals("Carry Out") && button.isEnabled());
        Hand.click(Eye.button("Carry Out"));
        Hand.await("the end of the plan", () -> !Hand.isAsked(title));
    }

    private static Point row(String beginning) {
        return Eye.treeItem(item -> fits(item, beginning), "the row " + beginning);
    }

    private static void awaitRow(String part) {
        Hand.await("the row " + part, () -> rows(part) > 0);
    }

    private static long rows(String part) {
        return Window.inDisplayThread(() -> Eye.all(Tree.class)
                .flatMap(tree -> Eye.flat(tree.getItems())).filter(item -> item.getText().contains(part)).count());
    }

    private static boolean fits(TreeItem item, String beginning) {
        return item.getText().startsWith(beginning) && item.getData() instanceof Item;
    }

    // ---- what is in the containers

    private interface Question<T> {
        T of(WorkflowContainer container) throws IOException;
    }

    private static <T> T ask(ContainerAddress address, Question<T> question) throws IOException {
        try (WorkflowContainer container = new Containers(new EnvironmentCredentials(Map.of()))
                .open(address, Progress.NONE)) {
            return question.of(container);
        }
    }

    private static List<String> live(ContainerAddress address) throws IOException {
        return ask(address, container -> {
            Workflow document = container.read(container.latest(Progress.NONE).orElseThrow(), Progress.NONE);
            return document.getStorlets().stream().map(Storlet::getName).toList();
        });
    }

    /** As if a computer had been switched off after the journal was written. */
    private static void interrupt(ContainerAddress address) throws IOException {
        ask(address, container -> {
            Workflow part = WorkflowBuilder.named("more")
                    .storlet("Grower", it -> it.handler("grow", "told = yes", "grown = yes")).build();
            Plan plan = new Planner(Limits.DEFAULT).plan(container, new Intent.Inject(part), List.of(), Progress.NONE);
            StopsAfter progress = new StopsAfter(2);
            assertThatThrownBy(() -> new Carrying(container, Optional.empty()).out(plan, progress))
                    .isInstanceOf(StoreException.class);
            return null;
        });
    }

    private static final class StopsAfter implements Progress {
        private int left;

        StopsAfter(int steps) {
            left = steps;
        }

        @Override
        public void at(String what, long done) {
            left--;
        }

        @Override
        public boolean isCancelled() {
            return left < 0;
        }
    }

    /** Somebody else publishes; a second time something else. */
    private static void publish(ContainerAddress address) throws IOException {
        ask(address, container -> {
            Optional<Live> now = container.latest(Progress.NONE);
            return container.publish(WorkflowBuilder.named(now.isEmpty() ? "pictures" : "others")
                    .storlet("Shrinker", it -> it.handler("shrink", "size = large", "size = small"))
                    .storlet("Teller", it -> it.handler("tell", "size = small", "told = yes")).build(), now,
                    Progress.NONE);
        });
    }
}
