package org.storletdesigner.container.workflow;

import java.util.Optional;

/** What came of making a workflow live. */
public sealed interface Publication {
    record Published(Live live) implements Publication { }

    /** Somebody else made another one live since; nothing was overwritten. */
    record Overtaken(Optional<Live> theirs) implements Publication { }
}
