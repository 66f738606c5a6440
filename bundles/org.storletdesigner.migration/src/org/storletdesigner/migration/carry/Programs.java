package org.storletdesigner.migration.carry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.storletdesigner.model.Code;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;

/** The programs that a migration puts, and takes away again. Each carries the name of its journal as a mark. */
final class Programs {
    private final WorkflowContainer target;
    private final Optional<WorkflowContainer> source;

    Programs(WorkflowContainer target, Optional<WorkflowContainer> source) {
        this.target = target;
        this.source = source;
    }

    /** Copies a program unless it is there already; doing so again changes nothing. */
    void put(Copy copy, String journal, Progress progress) throws StoreException {
        if (target.programs().find(copy.artefact().name(), progress).isEmpty()) {
            byte[] bytes = bytes(copy, progress);
            target.programs().addFor(journal, copy.artefact(), bytes, progress);
        }
        rely(copy.artefact().name(), journal, progress);
    }

    /** Whether all programs are there, a moment before a workflow that names them is live. */
    void check(Journal journal, Progress progress) throws StoreException {
        for (Copy copy : journal.copies()) {
            String name = copy.artefact().name();
            if (!target.programs().sha256(there(name, progress), progress).equals(Optional.of(copy.sha256()))) {
                throw new StoreException(Problem.REFUSED, target.address(), "somebody else has put the program '" + name
                        + "' with other bytes since this was planned: roll back, and plan anew");
            }
        }
        for (String name : journal.relied()) {
            there(name, progress);
        }
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

    private FoundStorlet there(String name, Progress progress) throws StoreException {
        return target.programs().find(name, progress).orElseThrow(() -> new StoreException(Problem.REFUSED,
                target.address(), "somebody else has removed the program '" + name + "' just now"));
    }

    private byte[] bytes(Copy copy, Progress progress) throws StoreException {
        WorkflowContainer place = copy.within() ? target : source.orElseThrow(() -> new StoreException(Problem.REFUSED,
                target.address(), "the container from which the program '" + copy.artefact().name()
                        + "' is copied has to be named"));
        Fetched found = place.programs().read(copy.found(), progress).orElseThrow(() -> new StoreException(
                Problem.REFUSED, place.address(), "the program '" + copy.found() + "' is not there any more"));
        if (!found.sha256().equals(copy.sha256())) {
            throw new StoreException(Problem.DAMAGED, place.address(), "the program '" + copy.found()
                    + "' has other bytes than when this was planned: nothing was copied");
        }
        return found.bytes();
    }

    /** Another migration that has put it must not take it away any more. */
    void rely(String name, String journal, Progress progress) throws StoreException {
        FoundStorlet program = there(name, progress);
        if (program.migration().filter(other -> !other.equals(journal)).isPresent()) {
            target.programs().disown(program, progress);
        }
    }

    /** What became of the programs that were put, with a sentence where there is something to tell. */
    record Removal(List<String> removed, String sentence) {
        Removal {
            removed = List.copyOf(removed);
        }

        static Removal of(List<String> removed) {
            return new Removal(removed, removed.isEmpty() ? ""
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
                : new Removal(List.of(), " No program was removed, because what is live cannot be read and may need"
                        + " them: " + String.join(", ", names) + ".");
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
