package org.storletdesigner.app.containers.plan;

import java.util.Optional;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.Origin;

/** The container from which programs are copied, opened when the first one is: it may be away and not be needed. */
final class ProgramHome implements Origin, AutoCloseable {
    /** How a container is opened. */
    interface Way {
        WorkflowContainer open(ContainerAddress home) throws StoreException;
    }

    private final Optional<ContainerAddress> home;
    private final Way way;
    private Optional<WorkflowContainer> opened = Optional.empty();

    ProgramHome(Optional<ContainerAddress> home, Way way) {
        this.home = home;
        this.way = way;
    }

    @Override
    public Optional<WorkflowContainer> container() throws StoreException {
        if (opened.isEmpty() && home.isPresent()) {
            opened = Optional.of(way.open(home.get()));
        }
        return opened;
    }

    @Override
    public void close() {
        opened.ifPresent(WorkflowContainer::close);
    }
}
