package org.storletdesigner.migration.program;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.workflow.WorkflowContainer;

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

    /** Why no program can be put there; empty where it can. */
    Optional<String> refusal(Progress progress) throws StoreException {
        try {
            container.programs().find("any-1.0.jar", progress);
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
