package org.storletdesigner.migration.carry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.Publication;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.carry.Journal.Copy;
import org.storletdesigner.migration.carry.Journal.Need;
import org.storletdesigner.migration.carry.Journal.Relied;
import org.storletdesigner.migration.carry.Result.Done;
import org.storletdesigner.migration.carry.Result.Overtaken;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import org.storletdesigner.snapshot.file.Snapshots;

/** One way from a journal to a live workflow. Every step may be done again, and changes nothing the second time. */
final class Run {
    private static final String STEPS = "steps done";
    private static final String NOT_LIVE = "not live yet; resume or roll back";
    private static final String NOT_LIVE_AND_BUSY = "not live yet; resume then, or roll back now";

    private final WorkflowContainer target;
    private final Programs programs;
    private final Journal journal;
    private final Progress progress;
    private String standing = "what is live was not changed";
    private boolean writing;
    private boolean written;
    private boolean pointing;
    private int done;

    Run(WorkflowContainer target, Origin source, Journal journal, Progress progress) {
        this.target = target;
        this.programs = new Programs(target, source);
        this.journal = journal;
        this.progress = progress;
    }

    private interface Work {
        Result result() throws IOException;
    }

    Result begin(Workflow after) throws IOException {
        return told(() -> {
            target.store(after, progress);
            step();
            writing = true;
            target.journals().write(journal.name(), JournalText.of(journal), progress);
            written = true;
            standing = NOT_LIVE;
            step();
            return goOn(after);
        });
    }

    Result resume() throws IOException {
        return switch (Standings.of(journal, target, progress)) {
            case NOT_LIVE -> told(() -> {
                written = true;
                standing = NOT_LIVE;
                return goOn(target.read(journal.to(), progress));
            });
            case LIVE -> end("It was live already; what was left was removed.");
            case OVERTAKEN -> withdraw();
            case ROLLING_BACK -> new RollBack(target, progress).of(journal);
            case LEFT_BEHIND -> {
                target.journals().remove(journal.name(), progress);
                yield new Overtaken(target.latest(progress),
                        "It was live, and somebody else has gone on since; what was left was removed.");
            }
        };
    }

    /** What is thrown says where it stands. */
    private Result told(Work work) throws IOException {
        try {
            return work.result();
        } catch (CancellationException cancelled) {
            throw fault(Problem.CANCELLED, "cancelled; " + standing);
        } catch (Programs.Stuck stuck) {
            throw fault(stuck.problem(), sentence(stuck));
        } catch (StoreException fault) {
            throw fault(fault.problem(), sentence(fault) + "; " + where(fault.problem()));
        }
    }

    private String sentence(StoreException fault) {
        String prefix = target.address() + ": ";
        return fault.getMessage().startsWith(prefix) ? fault.getMessage().substring(prefix.length())
                : fault.getMessage();
    }

    private String where(Problem problem) {
        if (pointing && isOpen(problem)) {
            return "it may be live or not: look again, then resume or roll back";
        }
        return problem == Problem.BUSY && standing.equals(NOT_LIVE) ? NOT_LIVE_AND_BUSY : standing;
    }

    private StoreException fault(Problem problem, String sentence) {
        return written || writing && isOpen(problem)
                ? new BrokenOff(problem, target.address(), sentence, journal.name())
                : new StoreException(problem, target.address(), sentence);
    }

    /** Whether what was just being written may be there. */
    private static boolean isOpen(Problem problem) {
        return problem == Problem.UNCERTAIN || problem == Problem.CANCELLED;
    }

    private Result goOn(Workflow after) throws IOException {
        keepSnapshot();
        for (Copy copy : journal.copies()) {
            programs.put(copy, journal.name(), progress);
            step();
        }
        for (Need need : journal.needs()) {
            programs.put(need, progress);
            step();
        }
        for (Relied each : journal.relied()) {
            programs.rely(each, journal.name(), progress);
        }
        for (StorletDefinition definition : after.getDefinitions()) {
            target.store(definition, progress);
            step();
        }
        if (target.journals().read(journal.name(), progress).isEmpty()) {
            return ended();
        }
        programs.check(journal, progress);
        return publish(after);
    }

    /** What was live, as far as it can be read: what is damaged may be replaced. */
    private void keepSnapshot() throws IOException {
        if (journal.from().isPresent()) {
            try {
                byte[] snapshot = snapshot(target.read(journal.from().get(), progress));
                target.keep(snapshot, "graphml", journal.begun(), progress);
            } catch (StoreException fault) {
                if (fault.problem() != Problem.DAMAGED) {
                    throw fault;
                }
            }
            step();
        }
    }

    private byte[] snapshot(Workflow document) throws IOException {
        Analysis analysis = new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(document, 0),
                (task, part, parts) -> checkCancelled());
        StringBuilder text = new StringBuilder();
        Snapshots.write(document, analysis, SnapshotFormat.GRAPHML, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Result publish(Workflow after) throws IOException {
        pointing = true;
        return switch (target.publish(after, journal.from(), progress)) {
            case Publication.Published(Live live) -> {
                pointing = false;
                standing = Unfinished.Standing.LIVE.sentence();
                progress.at(STEPS, ++done);
                yield live("'" + after.getName() + "' is live, as number " + live.number() + ".");
            }
            case Publication.Overtaken overtaken -> withdraw();
        };
    }

    /** Where nothing was live before, no pointer stops a late one; but who rolls this one back takes its programs. */
    private Result live(String sentence) throws StoreException {
        if (journal.from().isEmpty() && !programs.areThere(journal, progress)
                && target.withdraw(journal.to(), progress)) {
            return new Result.RolledBack(Optional.empty(), List.of(), "Somebody else has rolled it back.");
        }
        return end(sentence);
    }

    private Result end(String sentence) throws StoreException {
        target.journals().remove(journal.name(), progress);
        return new Done(journal.to(), sentence);
    }

    /** Somebody else was faster; nothing of this one is needed. */
    private Result withdraw() throws StoreException {
        pointing = false;
        standing = Unfinished.Standing.OVERTAKEN.sentence();
        programs.remove(journal, progress);
        target.journals().remove(journal.name(), progress);
        return new Overtaken(target.latest(progress), Carrying.overtaken("nothing of theirs was changed"));
    }

    /** Somebody else has ended this one in the meantime. */
    private Result ended() throws StoreException {
        if (target.at(journal.to().number(), progress).equals(Optional.of(journal.to()))) {
            return new Done(journal.to(), "Somebody else has finished it in the meantime.");
        }
        return withdraw();
    }

    private void step() {
        progress.at(STEPS, ++done);
        checkCancelled();
    }

    private void checkCancelled() {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }
}
