package org.storletdesigner.editor.palette;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.Workflow;

/**
 * The libraries of all palettes. Whoever knows where libraries are sets them; palettes hear of it. Only for the
 * display's thread.
 */
public final class PaletteLibraries {
    private static final PaletteLibraries SHARED = new PaletteLibraries();

    private List<Entry> entries;
    private List<Workflow> chains = List.of();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private PaletteLibraries() { }

    /**
     * A library and where it comes from.
     *
     * @param file where it is stored; null for one that comes with the program
     * @param problem why it cannot be read, as a sentence; empty for none
     */
    public record Entry(Library library, Path file, Optional<String> problem) {
        public static Entry of(Library library) {
            return new Entry(library, null, Optional.empty());
        }
    }

    /** Those of the running program. */
    public static PaletteLibraries shared() {
        return SHARED;
    }

    /** Those that were set; before that, those that come with the program. */
    public List<Entry> entries() {
        if (entries == null) {
            entries = BuiltInLibraries.read();
        }
        return List.copyOf(entries);
    }

    /** Replaces all libraries. */
    public void set(List<Entry> wanted) {
        entries = List.copyOf(wanted);
        listeners.forEach(Runnable::run);
    }

    /** Storlets that were bound and saved together, each under its name. */
    public List<Workflow> chains() {
        return chains;
    }

    /** Replaces all chains. */
    public void setChains(List<Workflow> wanted) {
        chains = List.copyOf(wanted);
        listeners.forEach(Runnable::run);
    }

    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
