package org.storletdesigner.migration.carry;

import java.util.Optional;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.workflow.WorkflowContainer;

/** Where programs come from that a target lacks. It is asked when one is to be copied, and else need not be there. */
public interface Origin {
    /** The same container each time; empty where none is known. */
    Optional<WorkflowContainer> container() throws StoreException;
}
