package org.storletdesigner.analysis.live;

import java.util.function.Supplier;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.logic.limit.Patience;

/** Tells a progress the same again and again while one long question is asked, so that it can stop that, too. */
public final class Pulse implements Progress {
    private final Progress progress;
    private String task = "Analysing";
    private int done;
    private int total;

    public Pulse(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void report(String newTask, int newDone, int newTotal) {
        if (!newTask.equals(task) || newTotal > 0) {
            task = newTask;
            done = newDone;
            total = newTotal;
        }
        progress.report(task, done, total);
    }

    /** Does some work during which the progress is asked often. */
    public <T> T during(Supplier<T> work) {
        return progress == Progress.NONE ? work.get()
                : Patience.during(() -> progress.report(task, done, total), work);
    }
}
