package org.storletdesigner.container.storlet;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Fetched;
import org.storletdesigner.container.store.Head;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;

/** The files that programs need beside them. They run by themselves nowhere, and none is ever overwritten. */
public final class DependencyShelf {
    static final String VERSION = "Storlet-Dependency-Version";
    private static final String PERMISSIONS = "Storlet-Dependency-Permissions";
    private static final String UNKNOWN_VERSION = "1.0";

    private final ObjectStore store;
    private final String prefix;

    /** The names of all begin with the prefix where the store has other objects, too. */
    public DependencyShelf(ObjectStore store, String prefix) {
        this.store = store;
        this.prefix = prefix;
    }

    public Optional<Head> find(String name, Progress progress) throws StoreException {
        return store.head(prefix + name, progress);
    }

    /** What the engine has to know of one that was found. */
    public Dependency dependency(String name, Head found) {
        return new Dependency(name, found.metadata().getOrDefault(VERSION, UNKNOWN_VERSION),
                Optional.ofNullable(found.metadata().get(PERMISSIONS)));
    }

    /** What its bytes have; read where another program wrote it without saying so, and empty where it is not there. */
    public Optional<String> sha256(String name, Progress progress) throws StoreException {
        Optional<Head> found = find(name, progress);
        return found.isEmpty() || found.get().sha256().isPresent() ? found.flatMap(Head::sha256)
                : read(name, progress).map(Fetched::sha256);
    }

    public Optional<Fetched> read(String name, Progress progress) throws StoreException {
        return store.get(prefix + name, progress);
    }

    /** Puts one where there is none of its name. */
    public Outcome add(Dependency dependency, byte[] bytes, Progress progress) throws StoreException {
        Map<String, String> headers = new TreeMap<>(Map.of(VERSION, dependency.version()));
        dependency.permissions().ifPresent(permissions -> headers.put(PERMISSIONS, permissions));
        return store.put(prefix + dependency.name(), Body.of(bytes).with(headers), Condition.IF_ABSENT, progress);
    }
}
