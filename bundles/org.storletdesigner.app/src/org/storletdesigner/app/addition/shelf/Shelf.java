package org.storletdesigner.app.addition.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.editor.palette.PaletteLibraries;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.files.WorkflowFiles;

/**
 * All that can be added: the definitions of the palette's libraries, and the chains beside them. A chain that cannot be
 * read is left out and logged.
 */
public final class Shelf {
    /** What the names of chains end in. */
    static final String CHAIN_SUFFIX = ".chain." + WorkflowFiles.EXTENSION;

    private static final int MOST_FILES = 1_000;

    private Shelf() { }

    /** The definitions; to be called in the display's thread. */
    public static List<ShelfItem> definitions() {
        List<ShelfItem> items = new ArrayList<>();
        for (PaletteLibraries.Entry entry : PaletteLibraries.shared().entries()) {
            String name = entry.file() == null ? entry.library().getName() : entry.file().getFileName().toString();
            entry.library().getDefinitions().forEach(each -> items.add(new ShelfItem.OfDefinition(each, name)));
        }
        return items;
    }

    /** The chains of all library folders; to be called in the background. */
    public static List<ShelfItem> chains() {
        List<ShelfItem> items = new ArrayList<>();
        folders().forEach(folder -> addFolder(folder, items));
        return items;
    }

    /** Where chains are looked for: beside the libraries that a person chose, and in a folder of this program's own. */
    private static Set<Path> folders() {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path path : Preferences.paths(Preferences.LIBRARIES)) {
            folders.add(Files.isDirectory(path) ? path : path.toAbsolutePath().getParent());
        }
        folders.add(own());
        return folders;
    }

    private static Path own() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(Shelf.class)).toPath().resolve("library");
    }

    /** The folder in which a chain is saved: the first one that can be written. */
    static Path folderForChains() throws IOException {
        Files.createDirectories(own());
        return folders().stream().filter(Files::isWritable).findFirst().orElseThrow(() ->
                new IOException("No library folder can be written."));
    }

    private static void addFolder(Path folder, List<ShelfItem> items) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().endsWith(CHAIN_SUFFIX)).sorted().limit(MOST_FILES)
                        .forEach(file -> addChain(file, items));
            } catch (IOException unreadable) {
                leaveOut(folder, unreadable);
            }
        }
    }

    private static void addChain(Path file, List<ShelfItem> items) {
        try {
            Workflow chain = WorkflowFiles.read(file);
            if (!chain.getStorlets().isEmpty()) {
                items.add(new ShelfItem.OfChain(chain, file.getFileName().toString()));
            }
        } catch (IOException unreadable) {
            leaveOut(file, unreadable);
        }
    }

    private static void leaveOut(Path what, IOException unreadable) {
        ILog.get().warn(what + " is left out of the chains: " + unreadable.getMessage(), unreadable);
    }
}
