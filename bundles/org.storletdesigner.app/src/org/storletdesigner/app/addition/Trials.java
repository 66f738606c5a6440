package org.storletdesigner.app.addition;

import java.util.Set;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.LiveAnalyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.addition.Outcome;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.limit.Limits;

/** Tries additions to one document, edit by edit. Thread-safe; one trial at a time. */
public final class Trials {
    private final LiveAnalyzer live;
    private final Workflow now;
    private Analysis before;

    /** @param now the document as it is without any addition */
    public Trials(Workflow now, Limits limits) {
        this.now = now;
        live = new LiveAnalyzer(limits);
    }

    /** The document as it is. */
    public synchronized Analysis before(Progress progress) {
        if (before == null) {
            before = live.analyze(now, progress);
        }
        return before;
    }

    /** What comes of an addition, given as the document with it and the ids of its handlers. */
    public synchronized Tried attempt(Workflow with, Set<String> handlers, Progress progress) {
        Analysis without = before(progress);
        return Tried.of(Outcome.between(without, live.analyze(with, progress), handlers));
    }
}
