package org.storletdesigner.app.containers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.container.access.EnvironmentCredentials;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.Containers;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import org.storletdesigner.migration.plan.Rename;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

class PlanRowsTest {
    @TempDir
    private Path folder;
    private WorkflowContainer container;

    @BeforeEach
    void open() throws IOException {
        container = new Containers(new EnvironmentCredentials(Map.of()))
                .open(new ContainerAddress.Folder(folder), Progress.NONE);
        container.publish(WorkflowBuilder.named("there")
                .storlet("Shrinker", it -> it.handler("shrink", "size = large", "size = small")).build(),
                Optional.empty(), Progress.NONE);
    }

    @AfterEach
    void close() {
        container.close();
    }

    private static Workflow coming() {
        return WorkflowBuilder.named("coming")
                .storlet("Grower", it -> it.handler("grow", "size = small", "size = large")).build();
    }

    private Plan plan(Intent intent, Rename... renames) throws IOException {
        return new Planner(Limits.DEFAULT).plan(container, intent, List.of(renames), Progress.NONE);
    }

    private static List<String> titles(List<Row> rows) {
        return rows.stream().map(Row::text).toList();
    }

    private static Row group(List<Row> rows, String title) {
        return rows.stream().filter(row -> row.text().startsWith(title)).findFirst().orElseThrow();
    }

    @Test
    void whatComesInStandsFirstAndWhatComesOfItBehindIt() throws IOException {
        List<Row> rows = PlanRows.of(plan(new Intent.Inject(coming())), List.of());
        assertThat(titles(rows).getFirst()).startsWith("Storlets (");
        assertThat(titles(group(rows, "Storlets").below())).contains("Adds 'Grower'.");
        assertThat(titles(group(rows, "New findings there").below())).anyMatch(text -> text.startsWith("cycle: "));
        assertThat(group(rows, "What is done").below()).isNotEmpty();
    }

    @Test
    void aKeyThatBothWriteProposesItsRenamingAndARenamingIsShown() throws IOException {
        List<Row> rows = PlanRows.of(plan(new Intent.Inject(coming())), List.of());
        assertThat(group(rows, "Meets what is there").below()).anySatisfy(row ->
                assertThat(row.about()).contains(new Rename.Key("size", "")));
        Rename rename = new Rename.Key("size", "extent");
        List<Row> renamed = PlanRows.of(plan(new Intent.Inject(coming()), rename), List.of(rename));
        assertThat(titles(renamed)).noneMatch(title -> title.startsWith("New findings there"));
        assertThat(titles(group(renamed, "Renamed on the way").below()))
                .containsExactly("the key 'size' is called 'extent' there");
        assertThat(group(renamed, "Renamed on the way").below().getFirst().about()).contains(rename);
    }

    @Test
    void anAddressAtTheBeginningOfASentenceStaysAsItIsTyped() {
        assertThat(PlanRows.sentence("swift:work/live stays as it is")).isEqualTo("swift:work/live stays as it is.");
        assertThat(PlanRows.sentence("the key is new")).isEqualTo("The key is new.");
    }

    @Test
    void whatStandsInTheWayStandsBeforeEverythingElse() throws IOException {
        Workflow named = WorkflowBuilder.named("coming")
                .storlet("Shrinker", it -> it.handler("grow", "size = small", "size = large")).build();
        named.getDefinitions().getFirst().setId("_anotherdefinition");
        List<Row> rows = PlanRows.of(plan(new Intent.Inject(named), new Rename.Key("nowhere", "else")), List.of());
        assertThat(titles(rows).getFirst()).startsWith("In the way (");
        assertThat(rows.getFirst().below()).allSatisfy(row -> assertThat(row.icon()).isEqualTo("error"));
    }
}
