package org.storletdesigner.app.containers.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.SafeRunner;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.container.address.ContainerAddress;

/** The containers to which a person connected, in the order of connecting. Only for the display's thread. */
public final class Connections {
    private final List<ContainerAddress> all = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<List<String>> store;

    /** Those that are kept, and keeps them from now on. */
    Connections(Supplier<List<String>> kept, Consumer<List<String>> store) {
        this.store = store;
        kept.get().stream().flatMap(text -> read(text).stream()).forEach(this::insert);
    }

    /** Kept in the preferences, which hold no keys. */
    static Connections ofPreferences() {
        return new Connections(() -> Preferences.texts(Preferences.CONTAINERS),
                texts -> Preferences.setTexts(Preferences.CONTAINERS, texts));
    }

    private static Optional<ContainerAddress> read(String text) {
        return switch (ContainerAddress.read(text)) {
            case ContainerAddress.Read read -> Optional.of(read.address());
            case ContainerAddress.Rejected rejected -> Optional.empty();
        };
    }

    public List<ContainerAddress> all() {
        return List.copyOf(all);
    }

    /** Appends one; what is there already stays where it is. */
    public void add(ContainerAddress address) {
        insert(address);
        changed();
    }

    private void insert(ContainerAddress address) {
        if (!all.contains(address)) {
            all.add(address);
        }
    }

    /** Puts another one in the place of one. */
    public void replace(ContainerAddress old, ContainerAddress now) {
        int at = all.indexOf(old);
        if (at >= 0 && (old.equals(now) || !all.contains(now))) {
            all.set(at, now);
        }
        changed();
    }

    public void remove(ContainerAddress address) {
        all.remove(address);
        changed();
    }

    /** Whether another container of the same account is still there. */
    public boolean uses(String account) {
        return all.stream().anyMatch(each -> each instanceof ContainerAddress.Swift swift
                && swift.account().equals(account));
    }

    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        store.accept(all.stream().map(ContainerAddress::toString).toList());
        listeners.forEach(this::tell);
    }

    /** One that fails does not keep the others from hearing; one that has left meanwhile hears nothing. */
    private void tell(Runnable listener) {
        if (listeners.contains(listener)) {
            SafeRunner.run(listener::run);
        }
    }
}
