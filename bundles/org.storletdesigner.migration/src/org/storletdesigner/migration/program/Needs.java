package org.storletdesigner.migration.program;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.migration.plan.Program;
import org.storletdesigner.migration.plan.Program.Kind;

/** The files that programs need beside them, and where they are. */
final class Needs {
    /** Who needs one, and whether a program does that only comes in. */
    private static final class Need {
        private final Set<String> programs = new LinkedHashSet<>();
        private final Set<String> storlets = new LinkedHashSet<>();
        private boolean coming;

        List<String> storlets() {
            return List.copyOf(storlets);
        }

        String owners() {
            return "of " + String.join(", ", programs) + " ";
        }
    }

    private final Map<String, Need> all = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();

    /** What a program needs, which comes in or is there. */
    void add(Artefact program, List<String> storlets, boolean coming) {
        for (String name : program.dependencies()) {
            Need need = all.computeIfAbsent(name, any -> new Need());
            need.programs.add(program.name());
            need.storlets.addAll(storlets);
            need.coming |= coming;
        }
    }

    /** In the order of their names. */
    List<Program> programs(ProgramPlace target, Optional<ProgramPlace> source, Progress progress)
            throws StoreException {
        List<Program> programs = new ArrayList<>();
        for (Map.Entry<String, Need> each : all.entrySet()) {
            Program found = found(each.getKey(), each.getValue(), target, source, progress);
            boolean wrong = found instanceof Program.Missing || found instanceof Program.Refused;
            if (wrong && !each.getValue().coming) {
                remarks.add(found.sentence());
            } else {
                programs.add(found);
            }
        }
        return programs;
    }

    /** What is not in order and stands in nobody's way, because it was so before, a sentence each. */
    List<String> remarks() {
        return remarks;
    }

    private static Program found(String name, Need need, ProgramPlace target, Optional<ProgramPlace> source,
            Progress progress) throws StoreException {
        try {
            Optional<String> own = target.dependencySha256(name, progress);
            Optional<String> theirs = source.isEmpty() ? Optional.empty()
                    : source.get().dependencySha256(name, progress);
            if (own.isPresent()) {
                return there(name, need, own.get(), theirs);
            }
            return theirs.isPresent() ? elsewhere(name, need, target, source.get(), theirs.get(), progress)
                    : new Program.Missing(Kind.DEPENDENCY, name, need.storlets(), need.owners() + "is not there"
                            + source.map(place -> ", and " + place.address() + " has not got it").orElse("")
                            + ": put it where dependencies are first");
        } catch (StoreException fault) {
            if (fault.problem() != Problem.LIMIT && fault.problem() != Problem.DAMAGED) {
                throw fault;
            }
            return refused(name, need, "cannot be looked at (" + fault.getMessage() + ")");
        }
    }

    private static Program there(String name, Need need, String own, Optional<String> theirs) {
        return theirs.isEmpty() || theirs.get().equals(own)
                ? new Program.There(Kind.DEPENDENCY, name, need.storlets(), own)
                : refused(name, need, "is there with other bytes, whose SHA-256 is " + own + " and not " + theirs.get()
                        + ": bring both places up to one version of it");
    }

    private static Program elsewhere(String name, Need need, ProgramPlace target, ProgramPlace source, String sha256,
            Progress progress) throws StoreException {
        Optional<String> noPlace = target.refusalOfDependencies(progress);
        return noPlace.isPresent() ? refused(name, need, "has no place there (" + noPlace.get() + ")")
                : source.dependency(name, sha256, need.storlets(), progress);
    }

    private static Program refused(String name, Need need, String reason) {
        return new Program.Refused(Kind.DEPENDENCY, name, need.storlets(), need.owners() + reason);
    }
}
