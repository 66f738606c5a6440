package org.storletdesigner.app.containers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.containers.StopsAfter;
import org.storletdesigner.container.access.EnvironmentCredentials;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.Containers;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.carry.BrokenOff;
import org.storletdesigner.migration.carry.Carrying;
import org.storletdesigner.migration.carry.Unfinished;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

class CarryOutTest {
    @TempDir
    private Path folder;
    private WorkflowContainer container;

    @BeforeEach
    void open() throws IOException {
        container = new Containers(new EnvironmentCredentials(Map.of()))
                .open(new ContainerAddress.Folder(folder), Progress.NONE);
    }

    @AfterEach
    void close() {
        container.close();
    }

    private BrokenOff breakOff(String name) throws IOException {
        Workflow part = WorkflowBuilder.named(name)
                .storlet(name, it -> it.handler("work", "told = yes", "grown = yes")).build();
        Plan plan = new Planner(Limits.DEFAULT).plan(container, new Intent.Inject(part), List.of(), Progress.NONE);
        return catchThrowableOfType(BrokenOff.class,
                () -> new Carrying(container, Optional.empty()).out(plan, new StopsAfter(2)));
    }

    @Test
    void whatBrokeOffIsToldFromWhatSomebodyElseLeftAtTheSameTime() throws IOException {
        breakOff("Theirs");
        BrokenOff ours = breakOff("Ours");
        List<Unfinished> left = new Carrying(container, Optional.empty()).unfinished(Progress.NONE);
        assertThat(left).hasSize(2).filteredOn(CarryOut.isOurs(ours, Optional.empty()))
                .extracting(Unfinished::name).containsExactly(ours.journal());
    }

    @Test
    void whatFailedBeforeItBeganHasLeftNothing() throws IOException {
        breakOff("Theirs");
        IOException fault = new StoreException(Problem.ACCESS, container.address(), "the key is wrong");
        assertThat(new Carrying(container, Optional.empty()).unfinished(Progress.NONE)).hasSize(1)
                .noneMatch(CarryOut.isOurs(fault, Optional.empty()));
    }
}
