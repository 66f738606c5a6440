package org.storletdesigner.app.containers;

import org.storletdesigner.container.store.Progress;

/** Somebody who stops work after a number of steps. */
public final class StopsAfter implements Progress {
    private int left;

    public StopsAfter(int steps) {
        left = steps;
    }

    @Override
    public void at(String what, long done) {
        left--;
    }

    @Override
    public boolean isCancelled() {
        return left < 0;
    }
}
