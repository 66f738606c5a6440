package org.storletdesigner.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.storletdesigner.exchange.visioncloud.RuleDocument;
import org.storletdesigner.exchange.visioncloud.VisionCloudReader;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.BoundedInput;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.FileLimits;
import org.storletdesigner.model.files.Opened;
import org.storletdesigner.model.files.WorkflowFiles;

/** Reads a workflow from a file of any known format. The content tells the format; the name does not matter. */
public final class InputFiles {
    private InputFiles() { }

    /** Reads a file as a whole, within {@link FileLimits#MAX_BYTES}. */
    public static Input read(Path path) throws FileFormatException {
        return read(BoundedInput.of(path), path.toString());
    }

    /** Reads a stream to its end without closing it; the name stands in error messages. */
    public static Input read(InputStream input, String name) throws FileFormatException {
        return read(BoundedInput.of(input, name), name);
    }

    private static Input read(byte[] bytes, String name) throws FileFormatException {
        return firstCharacter(bytes) == '<'
                ? input(WorkflowFiles.open(new ByteArrayInputStream(bytes), name))
                : input(VisionCloudReader.read(bytes, name));
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
        return new Input(opened.document(), Places.from(opened.positions()), List.of(), List.of());
    }

    private static Input input(RuleDocument rules) {
        return new Input(rules.workflow(), rules.positions(), rules.notes(), rules.faults());
    }
}
