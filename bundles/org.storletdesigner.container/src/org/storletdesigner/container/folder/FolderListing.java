package org.storletdesigner.container.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.storletdesigner.container.rule.ByteOrder;
import org.storletdesigner.container.rule.Limits;
import org.storletdesigner.container.store.Entry;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** The objects of a folder; hidden files, links and files whose names are not those of objects are none. */
final class FolderListing extends SimpleFileVisitor<Path> {
    private final Path root;
    private final FolderPaths paths;
    private final String address;
    private final String prefix;
    private final Progress progress;
    private final List<Entry> found = new ArrayList<>();

    private FolderListing(Path root, FolderPaths paths, String address, String prefix, Progress progress) {
        this.root = root;
        this.paths = paths;
        this.address = address;
        this.prefix = prefix;
        this.progress = progress;
    }

    static List<Entry> of(Path root, FolderPaths paths, String address, String prefix, Progress progress)
            throws IOException {
        FolderListing listing = new FolderListing(root, paths, address, prefix, progress);
        Files.walkFileTree(root, listing);
        listing.found.sort(Comparator.comparing(Entry::name, ByteOrder.OF_NAMES));
        return List.copyOf(listing.found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (progress.isCancelled()) {
            throw new StoreException(Problem.CANCELLED, address, "cancelled");
        }
        if (attributes.isRegularFile() && !isHidden(file)) {
            paths.object(file).filter(name -> name.startsWith(prefix)).ifPresent(name -> found.add(
                    new Entry(name, attributes.size(), attributes.lastModifiedTime().toInstant())));
        }
        if (found.size() > Limits.MOST_OBJECTS) {
            throw new StoreException(Problem.LIMIT, address, "there are more than " + Limits.MOST_OBJECTS
                    + " objects; use a folder of its own for workflows");
        }
        return FileVisitResult.CONTINUE;
    }

    /** What is removed while it is listed is not there. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (Files.notExists(file) && !file.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private boolean isHidden(Path file) {
        return !file.equals(root) && file.getFileName().toString().startsWith(".");
    }
}
