package org.storletdesigner.migration.plan;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;

/** Plans what becomes of containers; reads, and writes nothing. */
public final class Planner {
    private final Limits limits;
    private final boolean withoutPrograms;

    public Planner(Limits limits) {
        this(limits, false);
    }

    private Planner(Limits limits, boolean withoutPrograms) {
        this.limits = limits;
        this.withoutPrograms = withoutPrograms;
    }

    /** One that takes programs whose bytes are nowhere as a remark, not as an obstacle. */
    public Planner withoutPrograms() {
        return new Planner(limits, true);
    }

    /**
     * What carrying out an intent would do.
     *
     * @param renames done on the way in: keys first, then values, then storlets, and else in this order
     * @throws StoreException when the container cannot be read, or as cancelled
     * @throws IOException when a document or a snapshot cannot be read at all
     */
    public Plan plan(WorkflowContainer target, Intent intent, List<Rename> renames, Progress progress)
            throws IOException {
        try {
            return new Planning(target, intent, renames, limits, withoutPrograms, progress).plan();
        } catch (CancellationException cancelled) {
            throw new StoreException(Problem.CANCELLED, target.address(), "cancelled; nothing was changed");
        }
    }
}
