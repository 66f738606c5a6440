package org.storletdesigner.app.containers.plan;

import java.io.IOException;
import java.util.Optional;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.plan.Intent;

/**
 * What somebody wants done to a container, before it is known what comes of it.
 *
 * @param title what it is called, without an ellipsis
 * @param source the container from which programs are copied, and maybe more
 * @param opened what was live when what comes was read; empty where that does not matter
 */
public record Wanted(String title, ContainerAddress target, Optional<ContainerAddress> source, Optional<Live> opened,
        Making making) {
    /** Makes the intent, outside the display's thread, of what belongs to nobody else. */
    public interface Making {
        Intent intent(WorkflowContainer target, Optional<WorkflowContainer> source, Progress progress)
                throws IOException;
    }

    /** One that goes on from nothing. */
    public Wanted(String title, ContainerAddress target, Optional<ContainerAddress> source, Making making) {
        this(title, target, source, Optional.empty(), making);
    }
}
