package org.storletdesigner.container.address;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Entry;
import org.storletdesigner.container.store.Fetched;
import org.storletdesigner.container.store.Head;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** A container that is not there yet: it is read as an empty one, and nothing can be written to it. */
record Unmade(String address) implements ObjectStore {
    @Override
    public List<Entry> list(String prefix, Progress progress) {
        return List.of();
    }

    @Override
    public Optional<Head> head(String name, Progress progress) {
        return Optional.empty();
    }

    @Override
    public Optional<Fetched> get(String name, Progress progress) {
        return Optional.empty();
    }

    @Override
    public Outcome put(String name, Body body, Condition condition, Progress progress) throws StoreException {
        throw missing();
    }

    @Override
    public Outcome describe(String name, Map<String, String> metadata, Condition condition, Progress progress)
            throws StoreException {
        throw missing();
    }

    @Override
    public Outcome copy(String from, String to, Condition condition, Progress progress) throws StoreException {
        throw missing();
    }

    @Override
    public Outcome delete(String name, Condition condition, Progress progress) throws StoreException {
        throw missing();
    }

    private StoreException missing() {
        return new StoreException(Problem.MISSING_CONTAINER, address,
                "this container has not been made, so that nothing can be written to it: create it first");
    }

    @Override
    public void close() { }
}
