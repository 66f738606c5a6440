package org.storletdesigner.app.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.editor.palette.PaletteLibraries;
import org.storletdesigner.editor.palette.PaletteLibraries.Entry;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.files.LibraryFiles;

/** Fills the palette from the folders that a person has chosen, beside what comes with the program. */
public final class LibraryFolders {
    private static final int MOST_FILES = 500;

    private LibraryFolders() { }

    /** Returns at once; the files are read in the background. A file that cannot be read says why in the palette. */
    public static void load(Display display) {
        List<Path> folders = Preferences.paths(Preferences.LIBRARIES);
        Job.create(SettingsMessages.reading, monitor -> {
            List<Entry> read = folders.stream().flatMap(folder -> libraries(folder).stream()).toList();
            if (!display.isDisposed()) {
                display.asyncExec(() -> set(read));
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    private static void set(List<Entry> read) {
        PaletteLibraries shared = PaletteLibraries.shared();
        List<Entry> all = new ArrayList<>(shared.entries().stream().filter(entry -> entry.file() == null).toList());
        all.addAll(read);
        if (all.size() != shared.entries().size() || !read.isEmpty()) {
            shared.set(all);
        }
    }

    /** The libraries of a folder in the order of their names; those of folders in it are not looked for. */
    static List<Entry> libraries(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + LibraryFiles.EXTENSION)).sorted()
                    .limit(MOST_FILES).map(LibraryFolders::entry).toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static Entry entry(Path file) {
        try {
            return new Entry(LibraryFiles.read(file), file, Optional.empty());
        } catch (IOException broken) {
            Library empty = ModelFactory.eINSTANCE.createLibrary();
            empty.setName(file.getFileName().toString());
            return new Entry(empty, file, Optional.of(broken.getMessage()));
        }
    }
}
