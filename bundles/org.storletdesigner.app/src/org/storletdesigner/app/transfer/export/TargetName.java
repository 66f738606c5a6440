package org.storletdesigner.app.transfer.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** Where an export goes: what people type, made to a file and judged. */
final class TargetName {
    private static final List<String> KNOWN =
            Arrays.stream(ExportFormat.values()).map(ExportFormat::extension).toList();

    private TargetName() { }

    /** A name beside the file of a document, or in a folder where there is none. */
    static String proposal(Path folder, String document, ExportFormat format) {
        String name = document.replaceFirst("\\.storlets$", "").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return folder.resolve((name.isEmpty() ? "workflow" : name) + "." + format.extension()).toString();
    }

    /** The same name for another format; an ending that is not one of ours belongs to the name. */
    static String withExtension(String typed, ExportFormat format) {
        int dot = typed.lastIndexOf('.');
        boolean known = dot > 0 && KNOWN.contains(typed.substring(dot + 1));
        return typed.isBlank() ? typed : (known ? typed.substring(0, dot) : typed) + "." + format.extension();
    }

    /** The file that is meant; a name without any ending gets that of the format. */
    static Optional<Path> file(String typed, ExportFormat format) {
        try {
            Path path = Path.of(typed.strip());
            boolean named = !typed.isBlank() && path.getFileName() != null;
            return !named ? Optional.empty() : Optional.of(complete(path, format).toAbsolutePath().normalize());
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private static Path complete(Path path, ExportFormat format) {
        String name = path.getFileName().toString();
        return name.lastIndexOf('.') > 0 ? path : path.resolveSibling(name + "." + format.extension());
    }

    /**
     * What speaks against a file, in a sentence.
     *
     * @param open the files of the documents that are open
     */
    static Optional<String> problem(Path file, List<Path> open) {
        Path folder = file.getParent();
        if (Files.isDirectory(file)) {
            return Optional.of(NLS.bind(ExportMessages.isFolder, file));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.of(NLS.bind(ExportMessages.noFolder, folder));
        }
        if (open.contains(file)) {
            return Optional.of(NLS.bind(ExportMessages.isOpen, file.getFileName()));
        }
        boolean writable = Files.exists(file) ? Files.isWritable(file) : Files.isWritable(folder);
        return writable ? Optional.empty() : Optional.of(NLS.bind(ExportMessages.notWritable, file));
    }
}
