package org.storletdesigner.container.storlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.storletdesigner.container.rule.Limits;
import org.storletdesigner.container.rule.Metadata;
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

/** The programs of storlets, which are told from other objects by their metadata. */
public final class StorletShelf {
    private static final String HEADERS = "its headers";

    private final ObjectStore store;

    public StorletShelf(ObjectStore store) {
        this.store = store;
    }

    /**
     * In the order of their names; listings carry no metadata, so each object is asked. What is damaged, or too large to
     * be looked at, may be a program, and says so in its faults.
     */
    public List<FoundStorlet> all(Progress progress) throws StoreException {
        List<FoundStorlet> all = new ArrayList<>();
        List<Entry> entries = store.list("", progress);
        for (int at = 0; at < entries.size(); at++) {
            progress.at("objects looked at", at);
            listed(entries.get(at), progress).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private Optional<FoundStorlet> listed(Entry entry, Progress progress) throws StoreException {
        if (entry.name().startsWith(StorletHeaders.NOT_STORLETS) || !store.mayBeDescribed(entry.name())) {
            return Optional.empty();
        }
        try {
            return store.head(entry.name(), progress).filter(head -> StorletHeaders.isStorlet(head.metadata()))
                    .map(StorletShelf::found);
        } catch (StoreException fault) {
            if (fault.problem() != Problem.DAMAGED && fault.problem() != Problem.LIMIT) {
                throw fault;
            }
            return Optional.of(damaged(entry, fault.getMessage()));
        }
    }

    private static FoundStorlet damaged(Entry entry, String fault) {
        Head head = new Head(entry.name(), entry.size(), "", Optional.empty(), Body.BYTES, Map.of(), entry.modified());
        return new FoundStorlet(StorletHeaders.artefact(entry.name(), Map.of()), head, List.of(fault));
    }

    /** The program of this name, or what else stands in its place; empty where there is nothing. */
    public Optional<FoundStorlet> find(String name, Progress progress) throws StoreException {
        return store.head(name, progress).map(StorletShelf::found);
    }

    /** What the bytes of a program have; read where another program wrote it without saying so. */
    public Optional<String> sha256(FoundStorlet program, Progress progress) throws StoreException {
        Optional<String> told = program.head().sha256();
        return told.isPresent() ? told : read(program.head().name(), progress).map(Fetched::sha256);
    }

    /** The bytes of a program. */
    public Optional<Fetched> read(String name, Progress progress) throws StoreException {
        return store.get(name, progress);
    }

    private static FoundStorlet found(Head head) {
        return new FoundStorlet(StorletHeaders.artefact(head.name(), head.metadata()), head,
                StorletHeaders.faults(head.name(), head.metadata()));
    }

    /** Why the engine would refuse or misread a program, or a container its headers, one sentence each. */
    public static List<String> faults(Artefact artefact) {
        Map<String, String> headers = StorletHeaders.of(artefact);
        List<String> faults = new ArrayList<>(StorletHeaders.faults(artefact.name(), headers));
        try {
            Limits.USUAL.checkName(HEADERS, artefact.name());
            Limits.USUAL.checkMetadata(HEADERS, Metadata.sent(HEADERS, headers));
        } catch (StoreException tooMuch) {
            faults.add(tooMuch.getMessage());
        }
        return List.copyOf(faults);
    }

    /** Sends a program with the headers that its engine requires; one that would not run is refused before. */
    public Outcome add(Artefact artefact, byte[] bytes, Condition condition, Progress progress) throws StoreException {
        return add(artefact, bytes, Map.of(), condition, progress);
    }

    /** Adds a program where there is none of its name, and marks it as that of a migration. */
    public Outcome addFor(String migration, Artefact artefact, byte[] bytes, Progress progress) throws StoreException {
        return add(artefact, bytes, Map.of(FoundStorlet.MIGRATION, migration), Condition.IF_ABSENT, progress);
    }

    private Outcome add(Artefact artefact, byte[] bytes, Map<String, String> more, Condition condition,
            Progress progress) throws StoreException {
        List<String> faults = faults(artefact);
        if (!faults.isEmpty()) {
            throw new StoreException(Problem.REFUSED, store.address(), "'" + artefact.name()
                    + "' would not run and was not sent: " + String.join("; ", faults));
        }
        Map<String, String> headers = new TreeMap<>(StorletHeaders.of(artefact));
        headers.putAll(more);
        return store.put(artefact.name(), Body.of(bytes).with(headers), condition, progress);
    }

    /** Takes the mark of a migration from a program that others rely on, too, if it is still the one that was found. */
    public Outcome disown(FoundStorlet program, Progress progress) throws StoreException {
        Map<String, String> rest = new TreeMap<>(program.head().metadata());
        rest.remove(FoundStorlet.MIGRATION);
        return store.describe(program.head().name(), rest, new Condition.IfSame(program.head()), progress);
    }

    /** Removes a program that is still the one that was found, with its bytes and its mark. */
    public Outcome remove(FoundStorlet program, Progress progress) throws StoreException {
        return store.delete(program.head().name(), new Condition.IfSame(program.head()), progress);
    }
}
