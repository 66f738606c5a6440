package org.storletdesigner.app.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.app.preferences.Preferences;

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
        files.remove(absolute(file));
        files.addFirst(absolute(file));
        store(files);
    }

    public static void remove(Path file) {
        List<Path> files = new ArrayList<>(all());
        files.remove(absolute(file));
        store(files);
    }

    public static void clear() {
        store(List.of());
    }

    private static void store(List<Path> files) {
        Preferences.setPaths(Preferences.RECENT, files.subList(0, Math.min(MOST, files.size())));
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
