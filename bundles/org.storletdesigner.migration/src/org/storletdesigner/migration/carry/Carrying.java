package org.storletdesigner.migration.carry;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.Result.Done;
import org.storletdesigner.migration.carry.Result.Overtaken;
import org.storletdesigner.migration.carry.Unfinished.Interrupted;
import org.storletdesigner.migration.carry.Unfinished.Unreadable;
import org.storletdesigner.migration.plan.Plan;

/**
 * Carries out plans. What is live stays so until a pointer is written at the very end; until then, and while the
 * journal is not removed, whatever was interrupted can be resumed or rolled back, by another process, too.
 */
public final class Carrying {
    private final WorkflowContainer target;
    private final Origin programs;

    /** The second container is the one from which programs are copied; needed where a plan copies some. */
    public Carrying(WorkflowContainer target, Optional<WorkflowContainer> programs) {
        this(target, () -> programs);
    }

    /** One that asks for the container of programs when the first one is copied. */
    public Carrying(WorkflowContainer target, Origin programs) {
        this.target = target;
        this.programs = programs;
    }

    /**
     * Carries out a plan for this target.
     *
     * @throws IllegalArgumentException for a plan with obstacles, or for another target
     * @throws IOException where it was interrupted, with a sentence that says where it stands; a {@link BrokenOff}
     *     where there may be a journal of it
     */
    public Result out(Plan plan, Progress progress) throws IOException {
        if (!plan.isPossible() || !plan.target().equals(target.address())) {
            throw new IllegalArgumentException("a plan is for one target, and nothing stands in its way");
        }
        Optional<Live> now = target.latest(progress);
        if (!now.equals(plan.based())) {
            return new Overtaken(now, overtaken("nothing was changed"));
        }
        return plan.changesNothing() ? new Done(now.orElseThrow(), "All is as it is wanted already.")
                : new Run(target, programs, Journal.of(plan, Instant.now()), progress).begin(plan.after());
    }

    static String overtaken(String so) {
        return "Somebody else has made another workflow live since: " + so + "; plan anew.";
    }

    /** What was begun in the target and has not ended, the oldest first. It may be going on just now. */
    public List<Unfinished> unfinished(Progress progress) throws IOException {
        List<Unfinished> all = new ArrayList<>();
        for (String name : target.journals().names(progress)) {
            Optional<JournalText.Reading> read = target.journals().read(name, progress)
                    .map(bytes -> JournalText.read(name, bytes));
            if (read.isPresent()) {
                all.add(unfinished(name, read.get(), progress));
            }
        }
        return List.copyOf(all);
    }

    private Unfinished unfinished(String name, JournalText.Reading read, Progress progress) throws StoreException {
        return switch (read) {
            case JournalText.Read(Journal journal) -> new Interrupted(name, journal.begun(), journal.intent(),
                    journal.programsFrom(), journal.from(), journal.to(), Standings.of(journal, target, progress));
            case JournalText.Damaged(String reason) -> new Unreadable(name, reason);
        };
    }

    /** Goes on where one was interrupted. */
    public Result resume(Unfinished unfinished, Progress progress) throws IOException {
        Journal journal = journal(unfinished, progress);
        return new Run(target, programs, journal, progress).resume();
    }

    /** Makes all as it was before one began. What somebody else has made live since stays. */
    public Result rollBack(Unfinished unfinished, Progress progress) throws IOException {
        return switch (unfinished) {
            case Unreadable unreadable -> new RollBack(target, progress).unreadable(unreadable.name());
            case Interrupted interrupted -> new RollBack(target, progress).of(journal(interrupted, progress));
        };
    }

    private Journal journal(Unfinished unfinished, Progress progress) throws StoreException {
        byte[] bytes = target.journals().read(unfinished.name(), progress).orElseThrow(() -> new StoreException(
                Problem.REFUSED, target.address(), "'" + unfinished.name() + "' has ended in the meantime"));
        return switch (JournalText.read(unfinished.name(), bytes)) {
            case JournalText.Read(Journal journal) -> journal;
            case JournalText.Damaged(String reason) -> throw new StoreException(Problem.DAMAGED, target.address(),
                    "the journal '" + unfinished.name() + "' cannot be read (" + reason + "): roll it back");
        };
    }
}
