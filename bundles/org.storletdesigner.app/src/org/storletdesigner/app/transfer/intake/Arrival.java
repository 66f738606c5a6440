package org.storletdesigner.app.transfer.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.storletdesigner.exchange.Input;
import org.storletdesigner.exchange.InputFiles;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.BoundedInput;
import org.storletdesigner.model.disk.FileFaults;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.snapshot.file.DrawnEdge;
import org.storletdesigner.snapshot.file.Snapshot;
import org.storletdesigner.snapshot.file.Snapshots;

/**
 * A workflow that was read from a file which is none of this program's documents.
 *
 * @param document belongs to whoever asked for it
 * @param items what there is to say of parts of the file, one by one
 * @param edges those that another program has drawn; none where edges follow from the rest
 */
record Arrival(Path file, Kind kind, Workflow document, List<Item> items, List<DrawnEdge> edges) {
    private static final int HEAD = 4000;

    Arrival {
        items = List.copyOf(items);
        edges = List.copyOf(edges);
    }

    /**
     * Reads a file; its content tells what it is.
     *
     * @throws FileFormatException when nothing of it can be read
     */
    static Arrival read(Path file) throws FileFormatException {
        FileFaults.refuseFolder(file);
        byte[] bytes = BoundedInput.of(file);
        if (Snapshots.formatOf(bytes).isPresent()) {
            return of(file, Snapshots.read(bytes, file.toString()));
        }
        if (!isJson(bytes)) {
            throw new FileFormatException(file.toString(), IntakeMessages.isNothing);
        }
        return of(file, InputFiles.read(new ByteArrayInputStream(bytes), file.toString()));
    }

    /** Whether something begins as JSON does; white space and the mark of an encoding may stand before it. */
    static boolean isJson(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8)
                .replaceFirst("\\A[\uFEFF\\s]++", "");
        return head.startsWith("{") || head.startsWith("[");
    }

    private static Arrival of(Path file, Snapshot snapshot) {
        Kind kind = Kind.of(snapshot.condition());
        List<DrawnEdge> edges = kind == Kind.FOREIGN ? snapshot.edges() : List.of();
        List<Item> items = Stream.concat(snapshot.remarks().stream().map(Item::of),
                edges.stream().map(Item::of)).toList();
        return new Arrival(file, kind, snapshot.document(), items, edges);
    }

    private static Arrival of(Path file, Input input) {
        List<Item> items = Stream.concat(input.faults().stream().map(Item::of), input.notes().stream().map(Item::note))
                .toList();
        return new Arrival(file, Kind.RULES, input.document(), items, List.of());
    }

    /** Whether there is nothing to tell before it is opened. */
    boolean isPlain() {
        return items.isEmpty() && (kind == Kind.INTACT || kind == Kind.RULES);
    }

    /** How many items are not in the workflow. */
    long lost() {
        return items.stream().filter(Item::isLost).count();
    }

    /** What a document of its content is called: the file's name without its ending. */
    String name() {
        return Optional.of(file.getFileName().toString().replaceFirst("\\.[^.]*$", "")).filter(name -> !name.isBlank())
                .orElse(file.getFileName().toString());
    }
}
