package org.storletdesigner.migration.carry;

import java.util.Optional;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.workflow.WorkflowContainer;

/** A container that is opened when the first program is copied from it: it may be away, and not be needed. */
public final class LateOrigin<A> implements Origin, AutoCloseable {
    private final Optional<A> address;
    private final Opening<A> opening;
    private Optional<WorkflowContainer> opened = Optional.empty();

    /** How the container at an address is opened. */
    @FunctionalInterface
    public interface Opening<A> {
        WorkflowContainer open(A address) throws StoreException;
    }

    public LateOrigin(Optional<A> address, Opening<A> opening) {
        this.address = address;
        this.opening = opening;
    }

    @Override
    public Optional<WorkflowContainer> container() throws StoreException {
        if (opened.isEmpty() && address.isPresent()) {
            opened = Optional.of(opening.open(address.get()));
        }
        return opened;
    }

    @Override
    public void close() {
        opened.ifPresent(WorkflowContainer::close);
    }
}
