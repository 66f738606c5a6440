package org.storletdesigner.app.recovery;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.storletdesigner.model.Document;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.AtomicFile;
import org.storletdesigner.model.files.LibraryFiles;
import org.storletdesigner.model.files.WorkflowFiles;

/**
 * The folder of the copies of unsaved work. Each is replaced as a whole, so that a program that is killed leaves the
 * last one that was finished. Only its owner may look into it. May be used by any thread, one at a time for each copy.
 */
public final class RecoveryFolder {
    private static final String WORKFLOW = "." + WorkflowFiles.EXTENSION;
    private static final String LIBRARY = "." + LibraryFiles.EXTENSION;
    private static final String ORIGIN = ".properties";
    private static final int MOST_COPIES = 200;
    private static final long MOST_BYTES_OF_ORIGIN = 100_000;

    private final Path folder;

    public RecoveryFolder(Path folder) {
        this.folder = folder;
    }

    /** A name for a copy that no other has. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /**
     * Writes a copy in the place of an earlier one of the same id.
     *
     * @param container where it came from, if from a container
     */
    public void write(String id, Optional<Path> origin, Optional<String> container, String name, Document content)
            throws IOException {
        makeFolder();
        writeOrigin(id, origin, container, name);
        switch (content) {
            case Workflow workflow -> WorkflowFiles.write(workflow, folder.resolve(id + WORKFLOW));
            case Library library -> LibraryFiles.write(library, folder.resolve(id + LIBRARY));
            default -> throw new IllegalArgumentException("Only workflows and libraries are stored, not " + content);
        }
    }

    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownerOnly());
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Before the copy, so that no copy is without it. */
    private void writeOrigin(String id, Optional<Path> origin, Optional<String> container, String name)
            throws IOException {
        Properties properties = new Properties();
        properties.setProperty("name", name);
        origin.ifPresent(file -> properties.setProperty("file", file.toString()));
        container.ifPresent(text -> properties.setProperty("container", text));
        AtomicFile.write(folder.resolve(id + ORIGIN), output -> properties.store(output, null));
    }

    public void remove(String id) throws IOException {
        Files.deleteIfExists(folder.resolve(id + WORKFLOW));
        Files.deleteIfExists(folder.resolve(id + LIBRARY));
        Files.deleteIfExists(folder.resolve(id + ORIGIN));
    }

    /** The copies that there are, the newest first. What cannot be read is left where it is. */
    public List<RecoveryCopy> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(RecoveryFolder::isCopy).sorted().limit(MOST_COPIES).flatMap(this::copy)
                    .sorted(Comparator.comparing(RecoveryCopy::written).reversed()).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static boolean isCopy(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(WORKFLOW) || name.endsWith(LIBRARY)) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private Stream<RecoveryCopy> copy(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.lastIndexOf('.'));
        Properties origin = origin(id);
        try {
            return Stream.of(new RecoveryCopy(id, file, path(origin.getProperty("file")),
                    Optional.ofNullable(origin.getProperty("container")),
                    origin.getProperty("name", name), Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException gone) {
            return Stream.of();
        }
    }

    private Properties origin(String id) {
        Properties properties = new Properties();
        Path file = folder.resolve(id + ORIGIN);
        try {
            if (Files.size(file) <= MOST_BYTES_OF_ORIGIN) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
                    properties.load(reader);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            properties.clear(); // the work itself is what matters
        }
        return properties;
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.ofNullable(text).map(Path::of);
        } catch (InvalidPathException broken) {
            return Optional.empty();
        }
    }

    /** The work that a copy holds. */
    public static Document read(RecoveryCopy copy) throws IOException {
        return copy.file().toString().endsWith(LIBRARY) ? LibraryFiles.read(copy.file())
                : WorkflowFiles.read(copy.file());
    }
}
