package org.storletdesigner.container.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.container.folder.SideFile.Description;
import org.storletdesigner.container.rule.Checksums;
import org.storletdesigner.container.rule.Limits;
import org.storletdesigner.container.rule.Metadata;
import org.storletdesigner.container.rule.PercentText;
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
import org.storletdesigner.model.disk.AtomicFile;
import org.storletdesigner.model.disk.BoundedInput;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.FileLimits;

/**
 * A container in a local folder. Every object is a file, with its metadata in a hidden file beside it; a file that a
 * person puts there is an object without metadata. One program writes at a time, and any number read. An object and
 * others whose names go on from its with a slash cannot stand side by side.
 */
public final class FolderStore implements ObjectStore {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path root;
    private final String address;
    private final FolderPaths paths;
    private final Duration patience;

    private FolderStore(Path root, String address, Duration patience) {
        this.root = root;
        this.address = address;
        this.paths = new FolderPaths(root, address);
        this.patience = patience;
    }

    /** Opens a folder that exists; a link to a folder is one. */
    public static FolderStore open(Path folder) throws StoreException {
        return open(folder, PATIENCE);
    }

    static FolderStore open(Path folder, Duration patience) throws StoreException {
        String address = "folder:" + folder;
        if (!Files.isDirectory(folder)) {
            throw Files.exists(folder) ? new StoreException(Problem.REFUSED, address, "this is a file, not a folder")
                    : new StoreException(Problem.MISSING_CONTAINER, address,
                            "there is no such folder: make it, or correct the path");
        }
        try {
            return new FolderStore(folder.toRealPath(), address, patience);
        } catch (IOException failure) {
            throw told(address, "it cannot be opened", failure);
        }
    }

    /** Opens a folder, and makes it where there is none. */
    public static FolderStore create(Path folder) throws StoreException {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException failure) {
            throw told("folder:" + folder, "it cannot be made", failure);
        }
        return open(folder);
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public List<Entry> list(String prefix, Progress progress) throws StoreException {
        try {
            return FolderListing.of(root, paths, address, prefix, progress);
        } catch (IOException failure) {
            throw told(address, "it cannot be listed", failure);
        }
    }

    @Override
    public Optional<Head> head(String name, Progress progress) throws StoreException {
        return get(name, progress).map(Fetched::head);
    }

    @Override
    public boolean mayBeDescribed(String name) throws StoreException {
        try {
            return paths.existing(name).filter(file -> Files.exists(FolderPaths.side(file), LinkOption.NOFOLLOW_LINKS))
                    .isPresent();
        } catch (IOException failure) {
            throw told(address, "'" + name + "' cannot be read", failure);
        }
    }

    @Override
    public Optional<Fetched> get(String name, Progress progress) throws StoreException {
        Limits.USUAL.checkName(address, name);
        try {
            Optional<Path> file = paths.existing(name);
            return file.isEmpty() ? Optional.empty() : Reading.unlessGone(file.get(), name, address);
        } catch (IOException failure) {
            throw told(address, "'" + name + "' cannot be read", failure);
        }
    }

    @Override
    public Outcome put(String name, Body body, Condition condition, Progress progress) throws StoreException {
        Limits.USUAL.checkBody(address, name, body.bytes().length);
        Map<String, String> metadata = checked(body.metadata());
        return change(name, progress, () -> {
            Optional<Outcome> refusal = refusal(name, condition);
            return refusal.isPresent() ? refusal.get() : write(name, body, metadata);
        });
    }

    @Override
    public Outcome describe(String name, Map<String, String> metadata, Condition condition, Progress progress)
            throws StoreException {
        Map<String, String> checked = checked(metadata);
        return change(name, progress, () -> {
            Optional<Path> file = paths.existing(name);
            if (file.isEmpty()) {
                return Outcome.ABSENT;
            }
            Optional<Outcome> refusal = refusal(name, condition);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            Fetched now = Reading.of(file.get(), name, address);
            String sha256 = Checksums.sha256(now.bytes());
            store(file.get(), List.of(new Description(sha256, now.head().contentType(), checked)));
            return new Outcome.Done(now.head().etag());
        });
    }

    @Override
    public Outcome copy(String from, String to, Condition condition, Progress progress) throws StoreException {
        Optional<Fetched> source = get(from, progress);
        if (source.isEmpty()) {
            return Outcome.ABSENT;
        }
        Head head = source.get().head();
        return put(to, new Body(source.get().bytes(), head.contentType(), head.metadata()), condition, progress);
    }

    @Override
    public Outcome delete(String name, Condition condition, Progress progress) throws StoreException {
        return change(name, progress, () -> {
            Optional<Path> file = paths.existing(name);
            if (file.isEmpty()) {
                return Outcome.ABSENT;
            }
            Optional<Outcome> refusal = refusal(name, condition);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            Files.delete(file.get());
            Files.deleteIfExists(FolderPaths.side(file.get()));
            paths.prune(file.get());
            return new Outcome.Done("");
        });
    }

    @Override
    public void close() { }

    @Override
    public String toString() {
        return address;
    }

    private interface Change {
        Outcome make() throws IOException;
    }

    @SuppressWarnings("try") // the lock is only held
    private Outcome change(String name, Progress progress, Change change) throws StoreException {
        Limits.USUAL.checkName(address, name);
        try (FolderLock lock = FolderLock.take(root, patience, progress)) {
            return change.make();
        } catch (IOException failure) {
            throw told(address, "'" + name + "' cannot be written", failure);
        }
    }

    private Optional<Outcome> refusal(String name, Condition condition) throws IOException {
        return switch (condition) {
            case Condition.Always always -> Optional.empty();
            case Condition.IfAbsent absent -> paths.existing(name).map(there -> Outcome.EXISTS);
            case Condition.IfUnchanged(String etag) -> refusal(name,
                    file -> Checksums.md5(BoundedInput.of(file)).equals(etag));
            case Condition.IfSame same -> refusal(name, file -> same.holds(Reading.of(file, name, address).head()));
        };
    }

    private interface Question {
        boolean isTrue(Path file) throws IOException;
    }

    private Optional<Outcome> refusal(String name, Question isWanted) throws IOException {
        Optional<Path> file = paths.existing(name);
        return file.isEmpty() ? Optional.of(Outcome.ABSENT)
                : isWanted.isTrue(file.get()) ? Optional.empty() : Optional.of(Outcome.CHANGED);
    }

    private Outcome write(String name, Body body, Map<String, String> metadata) throws IOException {
        Path file = paths.made(name);
        Description fresh = new Description(Checksums.sha256(body.bytes()), body.contentType(), metadata);
        List<Description> both = new ArrayList<>();
        if (Files.exists(file)) {
            Reading.former(file).filter(old -> !old.sha256().equals(fresh.sha256())).ifPresent(both::add);
        }
        both.add(fresh);
        store(file, both);
        AtomicFile.write(file, output -> output.write(body.bytes()));
        if (both.size() > 1) {
            store(file, List.of(fresh));
        }
        return new Outcome.Done(Checksums.md5(body.bytes()));
    }

    private static void store(Path file, List<Description> descriptions) throws IOException {
        byte[] bytes = new SideFile(descriptions).bytes();
        AtomicFile.write(FolderPaths.side(file), output -> output.write(bytes));
    }

    /** What a server would say no to is refused here, too, so that a workflow can move on to one. */
    private Map<String, String> checked(Map<String, String> metadata) throws StoreException {
        Map<String, String> sent = Metadata.sent(address, metadata);
        Limits.USUAL.checkMetadata(address, sent);
        sent.replaceAll((key, value) -> PercentText.unescape(value));
        return sent;
    }

    static StoreException told(String address, String what, IOException failure) {
        return switch (failure) {
            case StoreException sentence -> sentence;
            case AccessDeniedException denied -> new StoreException(Problem.UNREACHABLE, address,
                    what + ": you have not got the rights for '" + denied.getFile() + "'");
            case FileFormatException file -> new StoreException(
                    file.problem().equals(FileLimits.tooLarge()) ? Problem.LIMIT : Problem.UNREACHABLE, address,
                    what + ": " + file.problem());
            default -> new StoreException(Problem.UNREACHABLE, address, what + ": " + failure.getMessage());
        };
    }
}
