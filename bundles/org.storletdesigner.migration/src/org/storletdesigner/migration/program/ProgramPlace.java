package org.storletdesigner.migration.program;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.container.store.Head;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.plan.Program;

/** The programs of a container, of which there are none where there is no place for them yet. */
final class ProgramPlace {
    private final WorkflowContainer container;
    private List<FoundStorlet> all;

    ProgramPlace(WorkflowContainer container) {
        this.container = container;
    }

    String address() {
        return container.address();
    }

    Optional<FoundStorlet> find(String name, Progress progress) throws StoreException {
        return unlessMissing(() -> container.programs().find(name, progress), Optional.empty());
    }

    /** One whose bytes are these, whatever its name; looks at every program there is. */
    Optional<FoundStorlet> withBytes(String sha256, Progress progress) throws StoreException {
        if (all == null) {
            all = unlessMissing(() -> container.programs().all(progress), List.of());
        }
        return all.stream().filter(each -> each.head().sha256().equals(Optional.of(sha256))).findFirst();
    }

    Optional<String> sha256(FoundStorlet program, Progress progress) throws StoreException {
        return container.programs().sha256(program, progress);
    }

    /** What a dependency's bytes have; empty where it is not there. */
    Optional<String> dependencySha256(String name, Progress progress) throws StoreException {
        return unlessMissing(() -> container.dependencies().sha256(name, progress), Optional.empty());
    }

    /** A dependency, by its name, and how many bytes it has. */
    Program.ToCopy dependency(String name, String sha256, List<String> storlets, Progress progress)
            throws StoreException {
        Head found = container.dependencies().find(name, progress).orElseThrow(() -> new StoreException(Problem.BUSY,
                address(), "somebody has removed the dependency '" + name + "' just now: plan anew"));
        return new Program.ToCopy(container.dependencies().dependency(name, found), storlets, address(), name, sha256,
                found.size());
    }

    /** Why no program can be put there; empty where it can. */
    Optional<String> refusal(Progress progress) throws StoreException {
        return refusal(() -> container.programs().find("any-1.0.jar", progress));
    }

    /** The same for dependencies. */
    Optional<String> refusalOfDependencies(Progress progress) throws StoreException {
        return refusal(() -> container.dependencies().find("any", progress));
    }

    private static Optional<String> refusal(Question<?> question) throws StoreException {
        try {
            question.answer();
            return Optional.empty();
        } catch (StoreException fault) {
            if (fault.problem() == Problem.MISSING_CONTAINER) {
                return Optional.of(fault.getMessage());
            }
            throw fault;
        }
    }

    private interface Question<T> {
        T answer() throws StoreException;
    }

    private static <T> T unlessMissing(Question<T> question, T otherwise) throws StoreException {
        try {
            return question.answer();
        } catch (StoreException fault) {
            if (fault.problem() == Problem.MISSING_CONTAINER) {
                return otherwise;
            }
            throw fault;
        }
    }
}
