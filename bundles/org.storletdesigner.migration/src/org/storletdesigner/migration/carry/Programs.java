package org.storletdesigner.migration.carry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.storletdesigner.container.store.Fetched;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.Journal.Copy;
import org.storletdesigner.migration.carry.Journal.Need;
import org.storletdesigner.migration.carry.Journal.Relied;
import org.storletdesigner.migration.plan.Program.Kind;
import org.storletdesigner.model.Code;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;

/** The programs that a migration puts, and takes away again. Each carries the name of its journal as a mark. */
final class Programs {
    private static final int TRIES = 5;

    /** What stops it before it is live, and resuming alone does not mend: its sentence says the way on. */
    static final class Stuck extends StoreException {
        private static final long serialVersionUID = 1L;

        private Stuck(String address, String sentence, String wayOn) {
            super(Problem.REFUSED, address, sentence + "; not live yet: " + wayOn);
        }
    }

    private final WorkflowContainer target;
    private final Origin source;

    Programs(WorkflowContainer target, Origin source) {
        this.target = target;
        this.source = source;
    }

    /** Copies a program unless it is there already; doing so again changes nothing. */
    void put(Copy copy, String journal, Progress progress) throws StoreException {
        String name = copy.artefact().name();
        for (int tries = 0; tries < TRIES; tries++) {
            if (target.programs().find(name, progress).isEmpty()) {
                target.programs().addFor(journal, copy.artefact(), bytes(copy, progress), progress);
            }
            Optional<FoundStorlet> there = target.programs().find(name, progress);
            if (there.isPresent() && stays(there.get(), journal, progress)) {
                return;
            }
        }
        throw busy(name);
    }

    /** Copies what a program needs beside it. It runs nowhere by itself, so it needs no mark, and nobody removes it. */
    void put(Need need, Progress progress) throws StoreException {
        String name = need.dependency().name();
        if (target.dependencies().find(name, progress).isEmpty()) {
            WorkflowContainer place = place(Kind.DEPENDENCY, name);
            byte[] bytes = bytes(Kind.DEPENDENCY, name, need.sha256(), place,
                    place.dependencies().read(name, progress));
            target.dependencies().add(need.dependency(), bytes, progress);
        }
    }

    /** Whether all programs are there, a moment before a workflow that names them is live. */
    void check(Journal journal, Progress progress) throws StoreException {
        for (Copy copy : journal.copies()) {
            String name = copy.artefact().name();
            check(new Relied(Kind.PROGRAM, name, Optional.of(copy.sha256())), this::removed, progress);
        }
        for (Need need : journal.needs()) {
            String name = need.dependency().name();
            check(new Relied(Kind.DEPENDENCY, name, Optional.of(need.sha256())), this::removed, progress);
        }
        for (Relied each : journal.relied()) {
            check(each, this::missing, progress);
        }
    }

    private void check(Relied wanted, Function<Relied, StoreException> absent, Progress progress)
            throws StoreException {
        String now = sha256(wanted, progress).orElseThrow(() -> absent.apply(wanted));
        if (wanted.sha256().filter(sha256 -> !sha256.equals(now)).isPresent()) {
            throw new Stuck(target.address(), "somebody else has put " + wanted.kind().named(wanted.name())
                    + " with other bytes since this was planned", "roll back, and plan anew");
        }
    }

    private Optional<String> sha256(Relied wanted, Progress progress) throws StoreException {
        return switch (wanted.kind()) {
            case PROGRAM -> {
                Optional<FoundStorlet> found = target.programs().find(wanted.name(), progress);
                yield found.isEmpty() ? Optional.empty() : target.programs().sha256(found.get(), progress);
            }
            case DEPENDENCY -> target.dependencies().sha256(wanted.name(), progress);
        };
    }

    /** What this one puts, so that resuming puts it again. */
    private StoreException removed(Relied put) {
        return new StoreException(Problem.REFUSED, target.address(),
                "somebody else has removed " + put.kind().named(put.name()) + " just now");
    }

    private Stuck missing(Relied relied) {
        return new Stuck(target.address(), "somebody else has removed " + relied.kind().named(relied.name()),
                "put it there again and resume, or roll back and plan anew");
    }

    /** Whether none of those that were put is gone. */
    boolean areThere(Journal journal, Progress progress) throws StoreException {
        for (Copy copy : journal.copies()) {
            if (target.programs().find(copy.artefact().name(), progress).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private byte[] bytes(Copy copy, Progress progress) throws StoreException {
        WorkflowContainer place = copy.within() ? target : place(Kind.PROGRAM, copy.artefact().name());
        return bytes(Kind.PROGRAM, copy.found(), copy.sha256(), place, place.programs().read(copy.found(), progress));
    }

    private WorkflowContainer place(Kind kind, String name) throws StoreException {
        return source.container().orElseThrow(() -> new StoreException(Problem.REFUSED, target.address(),
                "the container from which " + kind.named(name) + " is copied has to be named"));
    }

    private static byte[] bytes(Kind kind, String name, String sha256, WorkflowContainer place,
            Optional<Fetched> read) throws StoreException {
        Fetched found = read.orElseThrow(() -> new StoreException(Problem.REFUSED, place.address(), kind.named(name)
                + " is not there any more"));
        if (!found.sha256().equals(sha256)) {
            throw new StoreException(Problem.DAMAGED, place.address(), kind.named(name)
                    + " has other bytes than when this was planned: nothing was copied");
        }
        return found.bytes();
    }

    /** Another migration that has put it must not take it away any more. */
    void rely(Relied relied, String journal, Progress progress) throws StoreException {
        if (relied.kind() == Kind.DEPENDENCY) {
            return; // which nobody takes away
        }
        for (int tries = 0; tries < TRIES; tries++) {
            FoundStorlet there = target.programs().find(relied.name(), progress).orElseThrow(() -> missing(relied));
            if (stays(there, journal, progress)) {
                return;
            }
        }
        throw busy(relied.name());
    }

    /** False where somebody else was faster, and may have taken it away: it is to be looked at again. */
    private boolean stays(FoundStorlet program, String journal, Progress progress) throws StoreException {
        return program.migration().filter(other -> !other.equals(journal)).isEmpty()
                || target.programs().disown(program, progress) instanceof Outcome.Done;
    }

    private StoreException busy(String name) {
        return new StoreException(Problem.BUSY, target.address(), "the program '" + name
                + "' is put and taken away by others again and again: try again when they have done");
    }

    /** What became of the programs that were put, with a sentence where there is something to tell. */
    record Removal(List<String> removed, boolean isWhole, String sentence) {
        Removal {
            removed = List.copyOf(removed);
        }

        static Removal of(List<String> removed) {
            return new Removal(removed, true, removed.isEmpty() ? ""
                    : " Programs that were removed again: " + String.join(", ", removed) + ".");
        }
    }

    /** Removes what a migration has put and still is its own, unless what is live names it. */
    Removal remove(Journal journal, Progress progress) throws StoreException {
        return remove(journal.name(), journal.copies().stream().map(copy -> copy.artefact().name()).toList(), progress);
    }

    /** The same where nothing is known of it but its name: every program is looked at. */
    Removal removeAll(String journal, Progress progress) throws StoreException {
        return remove(journal, target.programs().all(progress).stream().filter(each -> isOf(journal, each))
                .map(each -> each.head().name()).toList(), progress);
    }

    private Removal remove(String journal, List<String> names, Progress progress) throws StoreException {
        Optional<Set<String>> needed = names.isEmpty() ? Optional.of(Set.of()) : needed(progress);
        return needed.isPresent() ? Removal.of(remove(journal, names, needed.get(), progress))
                : new Removal(List.of(), false, " No program was removed, because what is live cannot be read and may"
                        + " need them: " + String.join(", ", names) + ".");
    }

    private List<String> remove(String journal, List<String> names, Set<String> needed, Progress progress)
            throws StoreException {
        List<String> removed = new ArrayList<>();
        for (String name : names) {
            Optional<FoundStorlet> own = needed.contains(name) ? Optional.empty()
                    : target.programs().find(name, progress).filter(each -> isOf(journal, each));
            if (own.isPresent() && target.programs().remove(own.get(), progress) instanceof Outcome.Done) {
                removed.add(name);
            }
        }
        return removed;
    }

    private static boolean isOf(String journal, FoundStorlet program) {
        return program.migration().equals(Optional.of(journal));
    }

    /** What is live needs these; empty where it cannot be read, so that it may need any. */
    private Optional<Set<String>> needed(Progress progress) throws StoreException {
        Optional<Live> live = target.latest(progress);
        try {
            return Optional.of(live.isEmpty() ? Set.of() : programs(target.read(live.get(), progress)));
        } catch (StoreException fault) {
            if (fault.problem() != Problem.DAMAGED) {
                throw fault;
            }
            return Optional.empty();
        }
    }

    private static Set<String> programs(Workflow document) {
        return document.getDefinitions().stream().map(StorletDefinition::getCode).filter(code -> code != null)
                .map(Code::getArtefact).filter(name -> name != null).collect(Collectors.toSet());
    }
}
