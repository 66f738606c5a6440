package org.storletdesigner.app.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.container.access.EnvironmentCredentials;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.Containers;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.model.design.WorkflowBuilder;

class ItemReaderTest {
    @TempDir
    private Path folder;
    private ContainerAddress home;
    private WorkflowContainer container;
    private ItemReader reader;

    @BeforeEach
    void open() throws IOException {
        home = new ContainerAddress.Folder(folder);
        container = new Containers(new EnvironmentCredentials(Map.of())).open(home, Progress.NONE);
        reader = new ItemReader(container, Progress.NONE);
    }

    @AfterEach
    void close() {
        container.close();
    }

    private void publish(String name) throws IOException {
        container.publish(WorkflowBuilder.named(name)
                .storlet("Shrinker", it -> it.handler("shrink", "size = large", "size = small")).build(),
                container.latest(Progress.NONE), Progress.NONE);
    }

    private List<String> below(Item item) throws IOException {
        return reader.below(item).stream().map(ItemText::title).toList();
    }

    @Test
    void anEmptyContainerSaysWhatToDo() throws IOException {
        assertThat(below(new Item.Home(home))).containsExactly(
                "Nothing is live here yet. Publish a document, or drop something here.", "Earlier", "Snapshots",
                "Programs");
        assertThat(below(new Item.History(home))).containsExactly("Nothing yet");
    }

    @Test
    void whatIsLiveIsNamedWithItsStorletsAndEarlierOnesAreListedNewestFirst() throws IOException {
        publish("one");
        publish("two");
        publish("three");
        Item live = reader.below(new Item.Home(home)).getFirst();
        assertThat(ItemText.title(live)).isEqualTo("three");
        assertThat(ItemText.more(live)).startsWith("live 3, today ");
        assertThat(below(live)).containsExactly("Shrinker");
        assertThat(below(new Item.History(home))).containsExactly("Number 2", "Number 1");
    }

    @Test
    void snapshotsAndProgramsAreListed() throws IOException {
        container.keep("graph".getBytes(StandardCharsets.UTF_8), "dot", Instant.parse("2020-02-02T10:00:00Z"),
                Progress.NONE);
        container.deploy(new Artefact("shrink-1.0.jar", "java", "org.example.Shrink", List.of(), Optional.empty(),
                Optional.empty()), new byte[1500], Condition.IF_ABSENT, Progress.NONE);
        Item kept = reader.below(new Item.Snapshots(home)).getFirst();
        assertThat(ItemText.more(kept)).isEqualTo("dot, 5 bytes");
        Item program = reader.below(new Item.Programs(home)).getFirst();
        assertThat(ItemText.title(program)).isEqualTo("shrink-1.0.jar");
        assertThat(ItemText.more(program)).isEqualTo("2 kB");
        assertThat(ItemText.detail(program, Stream.empty())).isEqualTo("java, org.example.Shrink");
    }

    @Test
    void aDamagedWorkflowHidesNothingElse() throws IOException {
        publish("one");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".storlets")).toList()) {
                Files.writeString(file, "<damaged/>");
            }
        }
        List<Item> below = reader.below(new Item.Home(home));
        assertThat(below.getFirst()).isInstanceOfSatisfying(Item.Said.class, said ->
                assertThat(said.tone()).isEqualTo(Item.Tone.FAULT));
        assertThat(below).contains(new Item.Snapshots(home));
    }
}
