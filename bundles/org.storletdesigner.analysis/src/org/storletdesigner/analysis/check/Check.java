package org.storletdesigner.analysis.check;

import java.util.function.Consumer;
import org.storletdesigner.analysis.finding.Finding;

/** Looks for one kind of finding. Without state of its own, so it may serve several analyses at a time. */
public interface Check {
    /** Hands on what it finds, in a fixed order. */
    void run(Subject subject, Consumer<Finding> findings);
}
