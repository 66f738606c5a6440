package org.storletdesigner.model.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Which file a path means, whatever way it is written, and whether that file is to stay as it is. */
public final class FileIdentity {
    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private FileIdentity() { }

    /** The one path of a file: equal for all that lead to it over links, dots, or letters of either case. */
    public static Path of(Path path) {
        return real(path.toAbsolutePath());
    }

    private static Path real(Path absolute) {
        try {
            return absolute.toRealPath();
        } catch (IOException missing) {
            Path folder = absolute.getParent();
            Path name = absolute.getFileName();
            return folder == null || name == null ? absolute : real(folder).resolve(name).normalize();
        }
    }

    /** The path as people wrote it, absolute, and without dots unless these lead through a link to somewhere else. */
    public static Path plain(Path path) {
        Path absolute = path.toAbsolutePath();
        Path normal = absolute.normalize();
        return normal.equals(absolute) || real(normal).equals(real(absolute)) ? normal : real(absolute);
    }

    /**
     * Whether there is such a file and it may not be written. A file that nobody is permitted to write counts even for
     * those whom the system would let write everything.
     */
    public static boolean isReadOnly(Path path) {
        return Files.exists(path) && (!Files.isWritable(path) || isProtected(path));
    }

    private static boolean isProtected(Path path) {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        try {
            return view != null && view.readAttributes().permissions().stream().noneMatch(WRITING::contains);
        } catch (IOException unknown) {
            return false;
        }
    }
}
