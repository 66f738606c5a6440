package org.storletdesigner.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.model.disk.FileFaults;

/** Opens what a FILE of the command line names. */
public final class InputStreams {
    /** The FILE that is standard input. */
    public static final String STANDARD_INPUT = "-";

    private InputStreams() { }

    /** The bytes of a file, or of standard input, which closing leaves open. */
    public static InputStream open(String file, Console console) throws AtFault {
        if (file.equals(STANDARD_INPUT)) {
            return new FilterInputStream(console.in()) {
                @Override
                public void close() { }
            };
        }
        return openFile(file);
    }

    /** The path that a FILE is. */
    public static Path path(String file) throws AtFault {
        if (file.isEmpty()) {
            throw new AtFault("designer: the name of a file is empty");
        }
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new AtFault(file + ": this cannot be the name of a file: " + e.getReason());
        }
    }

    private static InputStream openFile(String file) throws AtFault {
        Path path = path(file);
        try {
            FileFaults.refuseFolder(path);
            return Files.newInputStream(path);
        } catch (IOException failure) {
            throw new AtFault(FileFaults.unreadable(file, failure).getMessage());
        }
    }
}
