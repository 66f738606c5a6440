package org.storletdesigner.container.store;

import java.util.Objects;

/** On what a write depends. */
public sealed interface Condition {
    Condition ALWAYS = new Always();
    Condition IF_ABSENT = new IfAbsent();

    /** Whatever is there. */
    record Always() implements Condition { }

    /** There is no such object. */
    record IfAbsent() implements Condition { }

    /** The object has the body that was read with this etag. */
    record IfUnchanged(String etag) implements Condition {
        public IfUnchanged {
            Objects.requireNonNull(etag);
        }
    }

    /** The object has the body and all the metadata that were read. */
    record IfSame(Head head) implements Condition {
        public IfSame {
            Objects.requireNonNull(head);
        }

        /** Whether an object as it is now is still that one. */
        public boolean holds(Head now) {
            return now.etag().equals(head.etag()) && now.metadata().equals(head.metadata());
        }
    }
}
