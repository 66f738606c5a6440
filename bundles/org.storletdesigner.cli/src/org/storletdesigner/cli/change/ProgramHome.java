package org.storletdesigner.cli.change;

import java.util.Optional;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.container.Access;
import org.storletdesigner.cli.container.Addresses;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.Origin;

/** The container from which programs are still to be copied, opened when the first one is: it may be away by now. */
final class ProgramHome implements Origin, AutoCloseable {
    private final Access access;
    private final Optional<String> address;
    private final Progress progress;
    private Optional<WorkflowContainer> opened = Optional.empty();

    ProgramHome(Access access, Optional<String> address, Progress progress) {
        this.access = access;
        this.address = address;
        this.progress = progress;
    }

    @Override
    public Optional<WorkflowContainer> container() throws StoreException {
        if (opened.isEmpty() && address.isPresent()) {
            opened = Optional.of(open(address.get()));
        }
        return opened;
    }

    private WorkflowContainer open(String home) throws StoreException {
        try {
            return access.open(Addresses.container(home), progress);
        } catch (AtFault fault) {
            String prefix = home + ": ";
            throw new StoreException(Problem.ACCESS, home, fault.getMessage().startsWith(prefix)
                    ? fault.getMessage().substring(prefix.length()) : fault.getMessage());
        }
    }

    @Override
    public void close() {
        opened.ifPresent(WorkflowContainer::close);
    }
}
