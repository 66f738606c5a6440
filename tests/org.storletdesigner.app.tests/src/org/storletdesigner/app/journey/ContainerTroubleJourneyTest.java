package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storletdesigner.app.journey.ContainersByHand.awaitRow;
import static org.storletdesigner.app.journey.ContainersByHand.carryOut;
import static org.storletdesigner.app.journey.ContainersByHand.connect;
import static org.storletdesigner.app.journey.ContainersByHand.expand;
import static org.storletdesigner.app.journey.ContainersByHand.live;
import static org.storletdesigner.app.journey.ContainersByHand.publish;
import static org.storletdesigner.app.journey.ContainersByHand.row;
import static org.storletdesigner.app.journey.ContainersByHand.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.containers.ContainersView;
import org.storletdesigner.app.containers.Item;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.containers.access.Login;
import org.storletdesigner.app.containers.access.Logins;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.WorkflowFiles;

/** Containers that are gone, silent or late, and people who do something else meanwhile. */
class ContainerTroubleJourneyTest {
    private static final String SILENT = "silent";

    @TempDir
    private Path folder;
    private ContainerAddress photos;
    private ContainerAddress archive;

    @BeforeEach
    void open() throws IOException {
        photos = new ContainerAddress.Folder(Files.createDirectory(folder.resolve("photos")));
        archive = new ContainerAddress.Folder(Files.createDirectory(folder.resolve("archive")));
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Desk.inFront();
        Desk.show(ContainersView.ID);
    }

    @AfterEach
    void close() {
        Window.inDisplayThread(() -> {
            Access.get().connections().all().forEach(Access.get().connections()::remove);
            return null;
        });
        Window.closeAll();
    }

    @Test
    void severalFilesThatAreDroppedOnAContainerArePlannedOneAfterTheOther() throws IOException {
        connect(photos);
        expand("photos");
        Path more = file("more", "Grower");
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear all");
        Path last = Files.writeString(folder.resolve("rules.json"), """
                [{"handlerID": "Rules.good"}, {"handlerID": "Rules.bad", "triggerEvaluator": true}]
                """);
        try (FileWindow files = new FileWindow(more, text, last)) {
            Hand.carry(files.place(), row("photos"));
        }
        carryOut("Add to a Container");
        Hand.answer("Add to photos", "OK"); // what is wrong with the letter
        Hand.answer("Add to photos", "Go On"); // without the rule that cannot be taken over
        carryOut("Add to a Container");
        awaitRow("more  live 2");
        assertThat(live(photos)).containsExactly("Grower", "Rules");
    }

    private Path file(String name, String storlet) throws IOException {
        Path file = folder.resolve(name + ".storlets");
        WorkflowFiles.write(WorkflowBuilder.named(name)
                .storlet(storlet, it -> it.handler("work", "size = large", "size = small")).build(), file);
        return file;
    }

    @Test
    void whoGoesElsewhereIsNotCalledBackByALateAnswer() throws IOException {
        publish(photos);
        connect(photos, archive);
        expand("photos");
        Hand.click(row("pictures  live 1"));
        Job.getJobManager().suspend(); // as if the container took its time
        try {
            run("org.eclipse.ui.file.refresh");
            awaitRow("Reading");
            Hand.click(row("archive"));
        } finally {
            Job.getJobManager().resume();
        }
        awaitRow("pictures  live 1");
        List<String> selected = Window.inDisplayThread(() -> Eye.all(Tree.class)
                .flatMap(tree -> Stream.of(tree.getSelection())).filter(item -> item.getData() instanceof Item)
                .map(item -> ((Item) item.getData()).home().toString()).toList());
        assertThat(selected).containsExactly(archive.toString());
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
    void aServerThatIsSilentHoldsNothingUpAndIsGivenUp() throws IOException {
        ContainerAddress silent = new ContainerAddress.Swift(SILENT, "photos");
        Logins logins = Window.inDisplayThread(Access::get).logins();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            logins.keep(SILENT, Login.ofSwift("http://127.0.0.1:" + server.getLocalPort() + "/auth/v1.0", "silent:anna",
                    false), Secret.of("key"));
            connect(silent, archive);
            expand("photos of silent");
            awaitRow("Reading");
            expand("archive");
            awaitRow("Nothing is live here yet"); // nobody waits for the other one
            Hand.click(row("photos of silent"));
            choose("Stop Reading");
            awaitRow("Reading was stopped.");
        } finally {
            logins.forget(SILENT);
        }
    }

    /** From the menu of the tree. */
    private static void choose(String entry) {
        Window.inDisplayThread(() -> {
            Menu menu = Eye.all(Tree.class).filter(tree -> tree.getItemCount() > 0
                    && tree.getItem(0).getData() instanceof Item).findFirst().orElseThrow().getMenu();
            menu.notifyListeners(SWT.Show, null);
            Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(entry)
                    && item.isEnabled()).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }
}
