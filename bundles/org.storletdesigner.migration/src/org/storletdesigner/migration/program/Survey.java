package org.storletdesigner.migration.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.storlet.StorletShelf;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.plan.Program;
import org.storletdesigner.model.Storlet;

/** Finds out where the programs are that storlets need. */
public final class Survey {
    private final ProgramPlace target;
    private final Optional<ProgramPlace> source;
    private final Progress progress;
    private final Needs needs = new Needs();
    private final List<Program> programs = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private Survey(WorkflowContainer target, Optional<WorkflowContainer> source, Progress progress) {
        this.target = new ProgramPlace(target);
        this.source = source.map(ProgramPlace::new);
        this.progress = progress;
    }

    /** Looks for those that the storlets need: at the target, and at the source if there is one. */
    public static Survey of(List<Storlet> storlets, WorkflowContainer target, Optional<WorkflowContainer> source,
            Progress progress) throws StoreException {
        Survey survey = new Survey(target, source, progress);
        List<Wanted> wanted = Wanted.by(storlets);
        for (int at = 0; at < wanted.size(); at++) {
            progress.at("programs looked for", at);
            survey.programs.add(survey.found(wanted.get(at)));
        }
        survey.programs.addAll(survey.needs.programs(survey.target, survey.source, progress));
        survey.remarks.addAll(survey.needs.remarks());
        return survey;
    }

    public List<Program> programs() {
        return programs;
    }

    /** What cannot be told of them, a sentence each. */
    public List<String> remarks() {
        return remarks;
    }

    private Program found(Wanted wanted) throws StoreException {
        if (wanted.isContradictory()) {
            return refused(wanted, "is described in two ways by the definitions that name it: give one of them another"
                    + " name, or bring the definitions up to one version");
        }
        if (wanted.hasOddDigest()) {
            remarks.add("the digest that is stated of the program '" + wanted.name()
                    + "' is not one of 64 hexadecimal digits, so its bytes are not compared");
        }
        Optional<FoundStorlet> there = target.find(wanted.name(), progress);
        Optional<String> bytes = there.isEmpty() ? Optional.empty() : target.sha256(there.get(), progress);
        return bytes.isPresent() ? there(wanted, there.get(), bytes.get()) : elsewhere(wanted);
    }

    private Program there(Wanted wanted, FoundStorlet own, String bytes) throws StoreException {
        Optional<String> needed = wanted.sha256().isPresent() ? wanted.sha256() : sourceBytes(wanted);
        if (needed.isPresent() && !needed.get().equals(bytes)) {
            return refused(wanted, "is there with other bytes, whose SHA-256 is " + bytes + " and not " + needed.get()
                    + ": name another version of it");
        }
        if (needed.isEmpty()) {
            remarks.add("no digest is stated of the program '" + wanted.name()
                    + "', so it cannot be told whether the one that is there is the right one");
        }
        compareHeaders(wanted, own);
        needs.add(own.artefact(), wanted.storlets(), false);
        return new Program.There(Program.Kind.PROGRAM, wanted.name(), wanted.storlets(), bytes);
    }

    private void compareHeaders(Wanted wanted, FoundStorlet own) {
        own.faults().forEach(fault -> remarks.add("the program '" + wanted.name() + "' that is there: " + fault));
        wanted.main().filter(main -> !own.artefact().main().isBlank() && !main.equals(own.artefact().main()))
                .ifPresent(main -> remarks.add("the program '" + wanted.name() + "' that is there runs the class '"
                        + own.artefact().main() + "', not '" + main + "' as the definition says"));
    }

    private Optional<String> sourceBytes(Wanted wanted) throws StoreException {
        Optional<FoundStorlet> there = source.isEmpty() ? Optional.empty() : source.get().find(wanted.name(), progress);
        return there.isEmpty() ? Optional.empty() : source.get().sha256(there.get(), progress);
    }

    private Program elsewhere(Wanted wanted) throws StoreException {
        if (source.isPresent()) {
            Optional<Program> named = named(wanted, source.get());
            if (named.isPresent()) {
                return named.get();
            }
        }
        List<ProgramPlace> places = new ArrayList<>(source.stream().toList());
        places.add(target);
        for (ProgramPlace place : wanted.sha256().isPresent() ? places : List.<ProgramPlace>of()) {
            Optional<FoundStorlet> same = place.withBytes(wanted.sha256().get(), progress);
            if (same.isPresent()) {
                return copied(wanted, place, same.get(), wanted.sha256().get());
            }
        }
        return new Program.Missing(Program.Kind.PROGRAM, wanted.name(), wanted.storlets(), "is not there"
                + source.map(place -> ", and " + place.address() + " has not got its bytes").orElse("")
                + ": put it there first");
    }

    /** The program of this name at the source, if its bytes are the ones that are stated, or none are. */
    private Optional<Program> named(Wanted wanted, ProgramPlace place) throws StoreException {
        Optional<FoundStorlet> own = place.find(wanted.name(), progress);
        Optional<String> bytes = own.isEmpty() ? Optional.empty() : place.sha256(own.get(), progress);
        if (bytes.isEmpty() || wanted.sha256().isPresent() && !wanted.sha256().equals(bytes)) {
            return Optional.empty();
        }
        return Optional.of(copied(wanted, place, own.get(), bytes.get()));
    }

    private Program copied(Wanted wanted, ProgramPlace place, FoundStorlet found, String sha256) throws StoreException {
        Artefact artefact = artefact(wanted, found.artefact());
        List<String> faults = StorletShelf.faults(artefact);
        if (!faults.isEmpty()) {
            return refused(wanted, "would not run: " + String.join("; ", faults));
        }
        Optional<String> noPlace = target.refusal(progress);
        if (noPlace.isPresent()) {
            return refused(wanted, "has no place there (" + noPlace.get() + ")");
        }
        needs.add(artefact, wanted.storlets(), true);
        return new Program.ToCopy(artefact, wanted.storlets(), place.address(), found.head().name(), sha256,
                found.head().size());
    }

    /** What the definition says goes before what is said at the source. */
    private static Artefact artefact(Wanted wanted, Artefact found) {
        return new Artefact(wanted.name(), wanted.language().orElse(found.language()),
                wanted.main().orElse(found.main()), found.dependencies(), found.languageVersion(),
                wanted.definition().or(found::definition));
    }

    private static Program refused(Wanted wanted, String reason) {
        return new Program.Refused(Program.Kind.PROGRAM, wanted.name(), wanted.storlets(), reason);
    }
}
