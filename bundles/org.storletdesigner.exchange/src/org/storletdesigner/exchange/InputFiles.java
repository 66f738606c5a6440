package org.storletdesigner.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.storletdesigner.exchange.visioncloud.RuleDocument;
import org.storletdesigner.exchange.visioncloud.VisionCloudReader;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.files.FileFormatException;
import org.storletdesigner.model.files.FileLimits;
import org.storletdesigner.model.files.Opened;
import org.storletdesigner.model.files.Place;
import org.storletdesigner.model.files.WorkflowFiles;

/** Reads a workflow from a file of any known format. The content tells the format; the name does not matter. */
public final class InputFiles {
    private InputFiles() { }

    /** Reads a file as a whole, within {@link FileLimits#MAX_BYTES}. */
    public static Input read(Path path) throws FileFormatException {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new FileFormatException(name, "this is a folder, not a file");
        }
        try (InputStream input = Files.newInputStream(path)) {
            if (Files.isRegularFile(path) && Files.size(path) > FileLimits.MAX_BYTES) {
                throw tooLarge(name);
            }
            return read(input, name);
        } catch (FileFormatException refused) {
            throw refused;
        } catch (IOException failure) {
            throw unreadable(name, failure);
        }
    }

    /** Reads a stream to its end without closing it; the name stands in error messages. */
    public static Input read(InputStream input, String name) throws FileFormatException {
        byte[] bytes = bytes(input, name);
        return firstCharacter(bytes) == '<'
                ? input(WorkflowFiles.open(new ByteArrayInputStream(bytes), name))
                : input(VisionCloudReader.read(bytes, name));
    }

    private static byte[] bytes(InputStream input, String name) throws FileFormatException {
        try {
            byte[] bytes = input.readNBytes(FileLimits.MAX_BYTES + 1);
            if (bytes.length > FileLimits.MAX_BYTES) {
                throw tooLarge(name);
            }
            return bytes;
        } catch (FileFormatException refused) {
            throw refused;
        } catch (IOException failure) {
            throw unreadable(name, failure);
        }
    }

    private static FileFormatException tooLarge(String name) {
        return new FileFormatException(name,
                "the file is larger than the limit of " + (FileLimits.MAX_BYTES >> 20) + " MB");
    }

    private static FileFormatException unreadable(String name, IOException failure) {
        return new FileFormatException(name, switch (failure) {
            case NoSuchFileException missing -> "there is no such file";
            case AccessDeniedException denied -> "this file may not be read";
            default -> "this file cannot be read: " + failure.getMessage();
        });
    }

    /** The first byte that is not white space, behind a byte order mark of UTF-8; 0 when there is none. */
    private static int firstCharacter(byte[] bytes) {
        int at = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF ? 3 : 0;
        while (at < bytes.length && " \t\r\n".indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at < bytes.length ? bytes[at] : 0;
    }

    private static Input input(Opened<Workflow> opened) {
        return new Input(opened.document(), new Places() {
            @Override
            public Optional<Place> of(String id) {
                return opened.positions().of(id);
            }

            @Override
            public Optional<Place> of(String id, EAttribute feature, int offset) {
                return opened.positions().of(id, feature, offset);
            }
        }, List.of(), List.of());
    }

    private static Input input(RuleDocument rules) {
        return new Input(rules.workflow(), new Places() {
            @Override
            public Optional<Place> of(String id) {
                return rules.positions().of(id);
            }

            @Override
            public Optional<Place> of(String id, EAttribute feature, int offset) {
                return rules.positions().of(id, feature, offset);
            }
        }, rules.notes(), rules.faults());
    }
}
