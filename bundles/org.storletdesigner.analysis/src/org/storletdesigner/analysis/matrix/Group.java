package org.storletdesigner.analysis.matrix;

import java.util.List;
import org.storletdesigner.analysis.workflow.Handler;

/**
 * Handlers that stand together in a matrix; never empty.
 *
 * @param name what they have in common; empty where they have nothing
 */
public record Group(String name, List<Handler> handlers) {
    public Group {
        handlers = List.copyOf(handlers);
    }
}
