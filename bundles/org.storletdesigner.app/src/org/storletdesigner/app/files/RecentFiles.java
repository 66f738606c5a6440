package org.storletdesigner.app.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.model.disk.FileIdentity;

/** The files that were opened or saved last, the newest first. Kept from one start to the next. */
public final class RecentFiles {
    private static final int MOST = 12;

    private RecentFiles() { }

    public static List<Path> all() {
        return Preferences.paths(Preferences.RECENT);
    }

    /** Puts a file in front. */
    public static void add(Path file) {
        List<Path> files = new ArrayList<>(all());
        files.removeIf(isSame(file));
        files.addFirst(FileIdentity.plain(file));
        store(files);
    }

    public static void remove(Path file) {
        List<Path> files = new ArrayList<>(all());
        files.removeIf(isSame(file));
        store(files);
    }

    public static void clear() {
        store(List.of());
    }

    private static void store(List<Path> files) {
        Preferences.setPaths(Preferences.RECENT, files.subList(0, Math.min(MOST, files.size())));
    }

    private static Predicate<Path> isSame(Path file) {
        Path identity = FileIdentity.of(file);
        return each -> FileIdentity.of(each).equals(identity);
    }
}
