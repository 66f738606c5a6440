package org.storletdesigner.app.trace;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.storletdesigner.app.views.Icons;

/** The buttons with which a person goes through what an object sets off. */
final class TraceActions {
    private final Action restart;
    private final Action back;
    private final Action forward;
    private final Action end;

    TraceActions(IToolBarManager tools, Runnable restart, Runnable back, Runnable step, Runnable end) {
        this.restart = action(TraceMessages.restart, "trace-start", restart);
        this.back = action(TraceMessages.back, "trace-back", back);
        forward = action(TraceMessages.step, "trace-step", step);
        this.end = action(TraceMessages.endTrace, "stop", end);
        tools.add(this.restart);
        tools.add(this.back);
        tools.add(forward);
        tools.add(this.end);
    }

    private static Action action(String text, String icon, Runnable run) {
        Action action = new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    /** Whether an object is on its way, and whether it has come from somewhere; no step is chosen yet. */
    void allow(boolean runs, boolean hasCome) {
        restart.setEnabled(hasCome);
        back.setEnabled(hasCome);
        end.setEnabled(runs);
        allowStep(false);
    }

    void allowStep(boolean possible) {
        forward.setEnabled(possible);
    }

    boolean canStep() {
        return forward.isEnabled();
    }
}
