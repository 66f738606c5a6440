package org.storletdesigner.migration.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.carry.Result.Done;
import org.storletdesigner.migration.place.Documents;
import org.storletdesigner.migration.place.Place;
import org.storletdesigner.migration.place.RandomWorkflow;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import org.storletdesigner.model.Expectation;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Storlets;

/** Workflows that move away and come back are the ones that they were. */
class RoundTripTest {
    private static final Limits LIMITS = new Limits(1_000, 20_000);
    private static final String PLACES = """
            # documents, seed, there
            25,         11,   FOLDER
            1,          12,   SWIFT
            """;

    @TempDir
    Path folder;

    private static void move(Place from, Place to, Optional<Set<String>> storlets) throws IOException {
        try (WorkflowContainer source = from.open(); WorkflowContainer target = to.open()) {
            carryOut(target, new Intent.Migrate(source, storlets));
        }
    }

    private static void carryOut(WorkflowContainer target, Intent intent) throws IOException {
        Plan plan = new Planner(LIMITS).plan(target, intent, List.of(), NONE);
        assertThat(plan.obstacles()).isEmpty();
        assertThat(new Carrying(target, Optional.empty()).out(plan, NONE)).isInstanceOf(Done.class);
    }

    @ParameterizedTest(name = "{0} documents with seed {1}, there: {2}")
    @CsvSource(textBlock = PLACES)
    void wholeWorkflowsComeBackAsTheyWere(int documents, long seed, Place.Kind kind) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < documents; i++) {
            Workflow original = RandomWorkflow.of(random);
            Place here = Place.fresh(Place.Kind.FOLDER, folder);
            Place there = Place.fresh(kind, folder);
            Place back = Place.fresh(Place.Kind.FOLDER, folder);
            here.publish(original);
            move(here, there, Optional.empty());
            move(there, back, Optional.empty());
            assertThat(Documents.text(back.live().orElseThrow())).as("document %s", i)
                    .isEqualTo(Documents.text(original));
        }
    }

    @ParameterizedTest(name = "{0} documents with seed {1}, there: {2}")
    @CsvSource(textBlock = PLACES)
    void storletsThatMoveAwayAndBackFindTheirPlaceAgain(int documents, long seed, Place.Kind kind) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < documents; i++) {
            Workflow original = RandomWorkflow.of(random);
            Set<String> moved = new HashSet<>();
            original.getStorlets().stream().filter(each -> random.nextBoolean())
                    .forEach(each -> moved.add(each.getName()));
            Place here = Place.fresh(Place.Kind.FOLDER, folder);
            Place there = Place.fresh(kind, folder);
            here.publish(original);
            move(here, there, Optional.of(moved));
            try (WorkflowContainer target = here.open()) {
                carryOut(target, new Intent.Remove(moved));
            }
            move(there, here, Optional.empty());
            assertThat(Documents.unordered(here.live().orElseThrow())).as("document %s", i)
                    .isEqualTo(Documents.unordered(parted(original, moved)));
        }
    }

    /** What is said of some of the storlets that move and of some that stay is lost when they part. */
    private static Workflow parted(Workflow original, Set<String> moved) {
        Workflow parted = EcoreUtil.copy(original);
        List<Expectation> expectations = parted.getExpectations().stream().filter(each ->
                moved.contains(Storlets.of(each.getFrom()).getName())
                        != moved.contains(Storlets.of(each.getTo()).getName())).toList();
        List<Permit> permits = parted.getPermits().stream().filter(each -> each.getHandlers().stream()
                .map(handler -> moved.contains(Storlets.of(handler).getName())).distinct().count() > 1).toList();
        parted.getExpectations().removeAll(expectations);
        parted.getPermits().removeAll(permits);
        return parted;
    }
}
