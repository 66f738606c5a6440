package org.storletdesigner.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.storletdesigner.exchange.InputFiles;
import org.storletdesigner.model.Workflow;

/** The workflows that come with the program. */
public enum Examples {
    LOOP("thumbnails-loop"), THUMBNAILS("thumbnails"), DOCUMENTS("documents"), MEDIA("media");

    private static final String BUNDLE = "org.storletdesigner.examples";

    private final String file;

    Examples(String file) {
        this.file = file;
    }

    public static List<Examples> all() {
        return List.of(values());
    }

    /** The one of this name, which is its file's without the ending. */
    public static Examples named(String name) {
        return all().stream().filter(each -> each.file.equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no example " + name + "."));
    }

    /** The name of its file without the ending. */
    public String file() {
        return file;
    }

    /** What people call it. */
    public String title() {
        return switch (this) {
            case LOOP -> FileMessages.exampleLoop;
            case THUMBNAILS -> FileMessages.exampleThumbnails;
            case DOCUMENTS -> FileMessages.exampleDocuments;
            case MEDIA -> FileMessages.exampleMedia;
        };
    }

    /** What it shows, in a sentence. */
    public String purpose() {
        return switch (this) {
            case LOOP -> FileMessages.exampleLoopPurpose;
            case THUMBNAILS -> FileMessages.exampleThumbnailsPurpose;
            case DOCUMENTS -> FileMessages.exampleDocumentsPurpose;
            case MEDIA -> FileMessages.exampleMediaPurpose;
        };
    }

    /** A document of its own; the example stays as it is. */
    public Workflow read() throws IOException {
        String path = "examples/" + file + ".storlets";
        URL url = Platform.getBundle(BUNDLE).getEntry(path);
        if (url == null) {
            throw new IOException("The example " + path + " is missing from this installation.");
        }
        try (InputStream input = url.openStream()) {
            return InputFiles.read(input, path).document();
        }
    }
}
