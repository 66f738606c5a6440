package org.storletdesigner.migration.carry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.Publication;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.Result.Overtaken;
import org.storletdesigner.migration.carry.Result.RolledBack;

/**
 * The way back. Where the pointer has not moved, the earlier workflow is pointed to once more: a write of the pointer
 * that is still under way somewhere comes too late then.
 */
final class RollBack {
    private final WorkflowContainer target;
    private final Progress progress;
    private final List<String> removed = new ArrayList<>();

    RollBack(WorkflowContainer target, Progress progress) {
        this.target = target;
        this.progress = progress;
    }

    Result of(Journal journal) throws IOException {
        return switch (Standings.of(journal, target, progress)) {
            case NOT_LIVE -> fence(journal) ? removed(journal) : of(journal);
            case LIVE -> reinstate(journal) ? removed(journal) : of(journal);
            case OVERTAKEN, ROLLING_BACK -> removed(journal);
            case LEFT_BEHIND -> new Overtaken(target.latest(progress),
                    "It was live, and somebody else has gone on since: " + (removed.isEmpty()
                    ? "nothing was rolled back." : "what is live stays." + Programs.Removal.of(removed).sentence()));
        };
    }

    private boolean fence(Journal journal) throws StoreException {
        boolean same = journal.from().map(Live::sha256).equals(Optional.of(journal.to().sha256()));
        try {
            return journal.from().isEmpty() || same || isPointedTo(journal.from().get(), journal.from());
        } catch (StoreException fault) {
            if (fault.problem() != Problem.DAMAGED) {
                throw fault;
            }
            return true; // what is live cannot be read, before and after
        }
    }

    private boolean reinstate(Journal journal) throws StoreException {
        return journal.from().isEmpty() ? target.withdraw(journal.to(), progress)
                : isPointedTo(journal.from().get(), Optional.of(journal.to()));
    }

    private boolean isPointedTo(Live earlier, Optional<Live> based) throws StoreException {
        return target.reinstate(earlier, based, progress) instanceof Publication.Published;
    }

    /** Where nothing was live before, no pointer stops a late one: it is looked for when the programs are gone. */
    private Result removed(Journal journal) throws IOException {
        Programs programs = new Programs(target, Optional::empty);
        Programs.Removal removal = programs.remove(journal, progress);
        removed.addAll(removal.removed());
        if (isLate(journal, programs)) {
            return of(journal);
        }
        target.journals().remove(journal.name(), progress);
        if (isLate(journal, programs)) {
            target.withdraw(journal.to(), progress); // its writer may have ended before looking
        }
        return ended(removal.isWhole() ? Programs.Removal.of(removed) : removal);
    }

    private boolean isLate(Journal journal, Programs programs) throws StoreException {
        return journal.from().isEmpty() && target.latest(progress).equals(Optional.of(journal.to()))
                && !programs.areThere(journal, progress);
    }

    Result unreadable(String name) throws StoreException {
        Programs.Removal removal = new Programs(target, Optional::empty).removeAll(name, progress);
        target.journals().remove(name, progress);
        return ended(removal);
    }

    private Result ended(Programs.Removal programs) throws StoreException {
        Optional<Live> live = target.latest(progress);
        return new RolledBack(live, programs.removed(), live
                .map(each -> "What is live now has the number " + each.number() + ".")
                .orElse("No workflow is live, as before.") + programs.sentence());
    }
}
