package org.storletdesigner.migration.place;

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

/** A store that does what another one does. */
public class ForwardingStore implements ObjectStore {
    private final ObjectStore store;

    public ForwardingStore(ObjectStore store) {
        this.store = store;
    }

    @Override
    public String address() {
        return store.address();
    }

    @Override
    public List<Entry> list(String prefix, Progress progress) throws StoreException {
        return store.list(prefix, progress);
    }

    @Override
    public Optional<Head> head(String name, Progress progress) throws StoreException {
        return store.head(name, progress);
    }

    @Override
    public Optional<Fetched> get(String name, Progress progress) throws StoreException {
        return store.get(name, progress);
    }

    @Override
    public Outcome put(String name, Body body, Condition condition, Progress progress) throws StoreException {
        return store.put(name, body, condition, progress);
    }

    @Override
    public Outcome describe(String name, Map<String, String> metadata, Condition condition, Progress progress)
            throws StoreException {
        return store.describe(name, metadata, condition, progress);
    }

    @Override
    public Outcome copy(String from, String to, Condition condition, Progress progress) throws StoreException {
        return store.copy(from, to, condition, progress);
    }

    @Override
    public Outcome delete(String name, Condition condition, Progress progress) throws StoreException {
        return store.delete(name, condition, progress);
    }

    @Override
    public void close() {
        store.close();
    }
}
