package org.storletdesigner.container.store;

import java.io.IOException;
import java.util.Objects;

/** Why a container cannot do what it was asked, as a sentence that also says what to do; never with credentials. */
public class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What kind of fault it is. */
    public enum Problem {
        /** What was asked goes against a rule, whatever the state of the container. */
        REFUSED,
        /** More than the container takes: a name, metadata, a body, a listing. */
        LIMIT,
        /** User, key or rights. */
        ACCESS,
        MISSING_CONTAINER,
        /** Nobody answered, or the disk failed; nothing was changed. */
        UNREACHABLE,
        /** Nobody said whether the write took effect: to be looked at before it is repeated. */
        UNCERTAIN,
        /** What is stored is not what was written. */
        DAMAGED,
        /** Somebody else is just writing. */
        BUSY,
        CANCELLED
    }

    private final Problem problem;

    /** The address stands before the sentence. */
    public StoreException(Problem problem, String address, String sentence) {
        super(Objects.requireNonNull(address) + ": " + Objects.requireNonNull(sentence));
        this.problem = Objects.requireNonNull(problem);
    }

    public Problem problem() {
        return problem;
    }
}
