package org.storletdesigner.migration.place;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;

/** A store with which the program ends at one of its writes, before or after it takes effect. */
public final class FailingStore extends ForwardingStore {
    /** The end of the program: nothing that is written for faults hears of it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Whether the write takes effect at which it ends. */
    public enum When {
        BEFORE, AFTER
    }

    private final AtomicInteger left;
    private final When when;

    /** So many writes are made before the one; several stores may count together. */
    public FailingStore(ObjectStore store, AtomicInteger left, When when) {
        super(store);
        this.left = left;
        this.when = when;
    }

    private interface Write {
        Outcome make() throws StoreException;
    }

    private Outcome counted(Write write) throws StoreException {
        boolean last = left.getAndDecrement() == 0;
        if (last && when == When.BEFORE) {
            throw new Killed();
        }
        Outcome outcome = write.make();
        if (last) {
            throw new Killed();
        }
        return outcome;
    }

    @Override
    public Outcome put(String name, Body body, Condition condition, Progress progress) throws StoreException {
        return counted(() -> super.put(name, body, condition, progress));
    }

    @Override
    public Outcome describe(String name, Map<String, String> metadata, Condition condition, Progress progress)
            throws StoreException {
        return counted(() -> super.describe(name, metadata, condition, progress));
    }

    @Override
    public Outcome copy(String from, String to, Condition condition, Progress progress) throws StoreException {
        return counted(() -> super.copy(from, to, condition, progress));
    }

    @Override
    public Outcome delete(String name, Condition condition, Progress progress) throws StoreException {
        return counted(() -> super.delete(name, condition, progress));
    }
}
