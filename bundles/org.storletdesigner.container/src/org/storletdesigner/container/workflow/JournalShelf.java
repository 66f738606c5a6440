package org.storletdesigner.container.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Entry;
import org.storletdesigner.container.store.Fetched;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;

/** What is written down of actions that are not finished, each under a name of its own. */
public final class JournalShelf {
    private static final Map<String, String> JOURNAL = Map.of(Places.FORMAT_KEY, "journal 1");

    private final ObjectStore store;

    JournalShelf(ObjectStore store) {
        this.store = store;
    }

    /** The names of all, in order. */
    public List<String> names(Progress progress) throws StoreException {
        List<String> names = new ArrayList<>();
        for (Entry entry : store.list(Places.JOURNALS, progress)) {
            names.add(entry.name().substring(Places.JOURNALS.length()));
        }
        return List.copyOf(names);
    }

    public Optional<byte[]> read(String name, Progress progress) throws StoreException {
        return store.get(Places.JOURNALS + name, progress).map(Fetched::bytes);
    }

    /** Writes one under a name that nothing else has. */
    public void write(String name, byte[] bytes, Progress progress) throws StoreException {
        store.put(Places.JOURNALS + name, new Body(bytes, "text/plain", JOURNAL), Condition.ALWAYS, progress);
    }

    /** Removes one; that it is gone already is as good. */
    public Outcome remove(String name, Progress progress) throws StoreException {
        return store.delete(Places.JOURNALS + name, Condition.ALWAYS, progress);
    }
}
