package org.storletdesigner.container.workflow;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.storletdesigner.container.rule.Checksums;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Entry;
import org.storletdesigner.container.store.Fetched;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** The snapshots of a container: graph files whose names say when they were taken and begin their digest. */
final class SnapshotShelf {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'");
    private static final Pattern NAME = Pattern.compile(
            Pattern.quote(Places.SNAPSHOTS) + "(\\d{8}T\\d{6}\\.\\d{3}Z)-[0-9a-f]{12}\\.(dot|gml|graphml)");

    private final ObjectStore store;

    SnapshotShelf(ObjectStore store) {
        this.store = store;
    }

    /** The oldest one first. */
    List<StoredSnapshot> all(Progress progress) throws StoreException {
        List<StoredSnapshot> all = new ArrayList<>();
        for (Entry entry : store.list(Places.SNAPSHOTS, progress)) {
            snapshot(entry.name(), entry.size()).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static Optional<StoredSnapshot> snapshot(String name, long size) {
        Matcher matcher = NAME.matcher(name);
        try {
            return matcher.matches() ? Optional.of(new StoredSnapshot(name,
                    LocalDateTime.parse(matcher.group(1), TIME).toInstant(ZoneOffset.UTC), matcher.group(2), size))
                    : Optional.empty();
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    StoredSnapshot add(byte[] bytes, String format, Instant taken, Map<String, String> more, Progress progress)
            throws StoreException {
        String name = Places.SNAPSHOTS + TIME.format(taken.atOffset(ZoneOffset.UTC)) + "-"
                + Checksums.sha256(bytes).substring(0, 12) + "." + format;
        StoredSnapshot snapshot = snapshot(name, bytes.length)
                .orElseThrow(() -> new IllegalArgumentException("a snapshot is dot, gml or graphml, not " + format));
        // One of this name has the same time and, as good as certainly, the same bytes.
        if (store.head(name, progress).isEmpty()) {
            store.put(name, new Body(bytes, "text/plain", more), Condition.ALWAYS, progress);
        }
        return snapshot;
    }

    byte[] read(StoredSnapshot snapshot, Progress progress) throws StoreException {
        Fetched read = store.get(snapshot.name(), progress).orElseThrow(() -> new StoreException(Problem.REFUSED,
                store.address(),
                "the snapshot '" + snapshot.name() + "' is no longer there: list the snapshots again"));
        return read.bytes();
    }
}
