package org.storletdesigner.cli.report.flow;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.reach.Passage;
import org.storletdesigner.analysis.reach.Reached;
import org.storletdesigner.analysis.workflow.Handler;

/** Tells who leads to whom. Closing ends the report and leaves its target open. */
public interface ReachReport extends Closeable {
    /** Whether one handler leads to another. */
    void passage(Handler from, Handler to, Passage passage) throws IOException;

    /** What a handler leads to, and what leads to it. */
    void around(Handler handler, List<Reached> ahead, List<Reached> behind) throws IOException;

    /** The parts that nothing connects. */
    void parts(List<List<Handler>> parts) throws IOException;
}
