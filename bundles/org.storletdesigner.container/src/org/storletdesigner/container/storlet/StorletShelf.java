package org.storletdesigner.container.storlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Entry;
import org.storletdesigner.container.store.Head;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** The programs of storlets, which are told from other objects by their metadata. */
public final class StorletShelf {
    private final ObjectStore store;

    public StorletShelf(ObjectStore store) {
        this.store = store;
    }

    /** In the order of their names; listings carry no metadata, so each object is asked. */
    public List<FoundStorlet> all(Progress progress) throws StoreException {
        List<FoundStorlet> all = new ArrayList<>();
        List<Entry> entries = store.list("", progress);
        for (int at = 0; at < entries.size(); at++) {
            String name = entries.get(at).name();
            progress.at("objects looked at", at);
            Optional<Head> head = name.startsWith(StorletHeaders.NOT_STORLETS) ? Optional.empty()
                    : store.head(name, progress);
            head.filter(found -> StorletHeaders.isStorlet(found.metadata())).map(StorletShelf::found)
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static FoundStorlet found(Head head) {
        return new FoundStorlet(StorletHeaders.artefact(head.name(), head.metadata()), head,
                StorletHeaders.faults(head.name(), head.metadata()));
    }

    public Outcome add(Artefact artefact, byte[] bytes, Condition condition, Progress progress) throws StoreException {
        Map<String, String> headers = StorletHeaders.of(artefact);
        List<String> faults = StorletHeaders.faults(artefact.name(), headers);
        if (!faults.isEmpty()) {
            throw new StoreException(Problem.REFUSED, store.address(), "'" + artefact.name()
                    + "' would not run and was not sent: " + String.join("; ", faults));
        }
        return store.put(artefact.name(), Body.of(bytes).with(headers), condition, progress);
    }
}
