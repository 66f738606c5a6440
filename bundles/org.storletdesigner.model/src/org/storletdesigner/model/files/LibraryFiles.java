package org.storletdesigner.model.files;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.disk.AtomicFile;
import org.storletdesigner.model.disk.BoundedInput;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.FileLimits;
import org.storletdesigner.model.xml.SourceText;

/** Reads and writes libraries of definitions. What is written reads back equal, and equal ones give equal bytes. */
public final class LibraryFiles {
    /** What the names of such files end in, without the dot. */
    public static final String EXTENSION = "storletlib";

    private LibraryFiles() { }

    /** Reads a file as a whole, within {@link FileLimits}. */
    public static Library read(Path path) throws FileFormatException {
        return open(path).document();
    }

    /** Reads a stream to its end without closing it; the name stands in error messages. */
    public static Library read(InputStream input, String name) throws FileFormatException {
        return open(input, name).document();
    }

    /** Reads a file and keeps where everything stands in it. */
    public static Opened<Library> open(Path path) throws FileFormatException {
        return parse(BoundedInput.of(path), path.toString());
    }

    /** Reads a stream and keeps where everything stands in it. */
    public static Opened<Library> open(InputStream input, String name) throws FileFormatException {
        return parse(BoundedInput.of(input, name), name);
    }

    private static Opened<Library> parse(byte[] bytes, String name) throws FileFormatException {
        SourceText source = SourceText.decode(name, bytes, "a document");
        return DocumentReader.read(source, ModelPackage.Literals.LIBRARY, Library.class);
    }

    /** Replaces the file as a whole, or leaves it as it was and tells why. */
    public static void write(Library document, Path path) throws FileFormatException {
        AtomicFile.replace(path, bytes(document, path.toString()));
    }

    /** The bytes of the file; the name stands in error messages. */
    public static byte[] bytes(Library document, String name) throws FileFormatException {
        byte[] bytes = DocumentWriter.write(document, name).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > FileLimits.MAX_BYTES) {
            throw new FileFormatException(name, "this document cannot be stored: " + FileLimits.tooLarge());
        }
        return bytes;
    }
}
