package org.storletdesigner.migration.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.model.Workflow;

/**
 * What would be done to a container, before a byte is written. The documents in it are not changed by anybody.
 *
 * @param target the address of the container
 * @param programsFrom the address of the container from which programs are copied
 * @param intent what is wanted, in words
 * @param based what is live now, and must still be when the plan is carried out
 * @param before the document that is live now; one without storlets where there is none, or none that reads
 * @param mends whether what is live cannot be read, so that even the same document is stored and made live again
 * @param after the document that would be live
 * @param sha256 of that document, which a pointer would name; empty where it cannot be stored, which is an obstacle
 * @param items what becomes of the storlets, in the order of the document, and where both sides meet
 * @param programs those that storlets which come in need, in the order of their names
 * @param rewritten what was renamed on the way in
 * @param obstacles nothing is carried out while there is one
 * @param remarks what a person should know, a sentence each
 */
public record Plan(String target, Optional<String> programsFrom, String intent, Optional<Live> based, Workflow before,
        boolean mends, Workflow after, Optional<String> sha256, List<Item> items, List<Program> programs,
        List<Rewritten> rewritten, Outlook outlook, List<Obstacle> obstacles, List<String> remarks) {
    public Plan {
        Objects.requireNonNull(target);
        Objects.requireNonNull(programsFrom);
        Objects.requireNonNull(intent);
        Objects.requireNonNull(based);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(outlook);
        items = List.copyOf(items);
        programs = List.copyOf(programs);
        rewritten = List.copyOf(rewritten);
        obstacles = List.copyOf(obstacles);
        remarks = List.copyOf(remarks);
    }

    /** Whether nothing stands in the way. */
    public boolean isPossible() {
        return obstacles.isEmpty();
    }

    /** Whether all is as it is wanted already. */
    public boolean changesNothing() {
        return !mends && based.isPresent() && based.map(Live::sha256).equals(sha256) && copies().isEmpty();
    }

    /** The programs that are copied. */
    public List<Program.ToCopy> copies() {
        return programs.stream().filter(Program.ToCopy.class::isInstance).map(Program.ToCopy.class::cast).toList();
    }

    /** The programs that are there and on which the storlets rely. */
    public List<Program.There> relied() {
        return programs.stream().filter(Program.There.class::isInstance).map(Program.There.class::cast).toList();
    }

    /** What is done, in order; the target is as it was until the pointer moves. None where nothing changes. */
    public List<Step> steps() {
        return changesNothing() ? List.of() : PlannedSteps.of(this);
    }
}
