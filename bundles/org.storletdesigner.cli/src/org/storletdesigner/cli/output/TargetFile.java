package org.storletdesigner.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.container.Addresses;
import org.storletdesigner.cli.input.InputStreams;
import org.storletdesigner.model.disk.AtomicFile;
import org.storletdesigner.model.disk.Content;
import org.storletdesigner.model.disk.FileFormatException;

/** What an OUT of the command line names: a file that is replaced as a whole, or a device. */
public final class TargetFile {
    private final Path path;

    public TargetFile(Path path) {
        this.path = path;
    }

    /** Whether an OUT is standard output, as a FILE of this name is standard input. */
    public static boolean isStandardOutput(String out) {
        return out.equals(InputStreams.STANDARD_INPUT);
    }

    /** The file that an OUT names. */
    public static TargetFile of(String out) throws AtFault {
        if (isStandardOutput(out)) {
            throw new AtFault("-: standard output is taken by what is told here; ./- is a file of this name");
        }
        if (Addresses.isMeant(out)) {
            throw new AtFault(out + ": a file is written here; 'designer publish' writes to a container, and ./ before"
                    + " the name makes it a file");
        }
        return new TargetFile(InputStreams.path(out));
    }

    /** Puts the content in the place of whatever the file holds. */
    public void replace(Content content) throws AtFault {
        try {
            AtomicFile.write(path, content);
        } catch (FileFormatException refused) {
            throw new AtFault(refused.getMessage());
        }
    }

    /** Whether this is the given file, perhaps by another name. */
    public boolean is(Path other) {
        try {
            return Files.exists(path) && Files.isSameFile(path, other);
        } catch (IOException e) {
            return false;
        }
    }
}
