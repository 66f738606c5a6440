package org.storletdesigner.editor.palette;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.storletdesigner.model.files.LibraryFiles;

/** The libraries that come with the program. */
public final class BuiltInLibraries {
    private static final String EXAMPLES = "org.storletdesigner.examples";

    private BuiltInLibraries() { }

    /** Reads them; one that cannot be read is a defect, which is logged, and is left out. */
    public static List<PaletteLibraries.Entry> read() {
        Bundle bundle = Platform.getBundle(EXAMPLES);
        List<PaletteLibraries.Entry> entries = new ArrayList<>();
        if (bundle != null) {
            var urls = bundle.findEntries("examples", "*." + LibraryFiles.EXTENSION, false);
            List<URL> files = urls == null ? List.of() : Collections.list(urls);
            files.stream().sorted(Comparator.comparing(URL::getPath)).forEach(url -> read(url, entries));
        }
        return entries;
    }

    private static void read(URL url, List<PaletteLibraries.Entry> entries) {
        try (InputStream input = url.openStream()) {
            entries.add(PaletteLibraries.Entry.of(LibraryFiles.read(input, url.getPath())));
        } catch (IOException broken) {
            ILog.get().error("A library of the program cannot be read: " + url, broken);
        }
    }
}
