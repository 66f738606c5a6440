package org.storletdesigner.app.help;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.storletdesigner.app.help.page.Page;
import org.storletdesigner.app.help.page.PageReader;

/** The pages and pictures that come with the program. */
final class Pages {
    static final String INDEX = "index.html";

    private static final String BUNDLE = "org.storletdesigner.help";

    private Pages() { }

    /** Reads a page anew: they are small. */
    static Page read(String name) throws IOException {
        try (InputStream input = open(name)) {
            return PageReader.read(name, input);
        }
    }

    /** The bytes of a page or a picture. */
    static InputStream open(String name) throws IOException {
        Optional<URL> file = find(name);
        if (file.isEmpty()) {
            throw new FileNotFoundException("The help page " + name + " is missing from this installation.");
        }
        return file.get().openStream();
    }

    /** Where a page or a picture lies. */
    static Optional<URL> find(String name) {
        return Optional.ofNullable(Platform.getBundle(BUNDLE)).map(bundle -> bundle.getEntry("pages/" + name));
    }
}
