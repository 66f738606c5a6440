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
 * A workflow that was read from outside: from a file of any form, or a snapshot of a container.
 *
 * @param source the name of the file or snapshot
 * @param document belongs to whoever asked for it
 * @param items what there is to say of parts of the file, one by one
 * @param edges those that another program has drawn; none where edges follow from the rest
 */
public record Arrival(String source, Kind kind, Workflow document, List<Item> items, List<DrawnEdge> edges) {
    private static final int HEAD = 4000;

    public Arrival {
        items = List.copyOf(items);
        edges = List.copyOf(edges);
    }

    /**
     * Reads a file that is none of this program's documents; its content tells what it is.
     *
     * @throws FileFormatException when nothing of it can be read
     */
    static Arrival read(Path file) throws FileFormatException {
        byte[] bytes = bytes(file);
        if (Snapshots.formatOf(bytes).isEmpty() && !isJson(bytes)) {
            throw new FileFormatException(file.toString(), IntakeMessages.isNothing);
        }
        return of(file, bytes);
    }

    /**
     * Reads any file that holds a workflow, this program's documents, too.
     *
     * @throws FileFormatException when nothing of it can be read
     */
    public static Arrival ofAny(Path file) throws FileFormatException {
        return of(file, bytes(file));
    }

    private static byte[] bytes(Path file) throws FileFormatException {
        FileFaults.refuseFolder(file);
        return BoundedInput.of(file);
    }

    private static Arrival of(Path file, byte[] bytes) throws FileFormatException {
        String source = file.getFileName().toString();
        if (Snapshots.formatOf(bytes).isPresent()) {
            return of(source, Snapshots.read(bytes, file.toString()));
        }
        return of(source, isJson(bytes) ? Kind.RULES : Kind.DOCUMENT,
                InputFiles.read(new ByteArrayInputStream(bytes), file.toString()));
    }

    /** Whether something begins as JSON does; white space and the mark of an encoding may stand before it. */
    static boolean isJson(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8)
                .replaceFirst("\\A[\uFEFF\\s]++", "");
        return head.startsWith("{") || head.startsWith("[");
    }

    /** What a snapshot holds. */
    public static Arrival of(String source, Snapshot snapshot) {
        Kind kind = Kind.of(snapshot.condition());
        List<DrawnEdge> edges = kind == Kind.FOREIGN ? snapshot.edges() : List.of();
        List<Item> items = Stream.concat(snapshot.remarks().stream().map(Item::of),
                edges.stream().map(Item::of)).toList();
        return new Arrival(source, kind, snapshot.document(), items, edges);
    }

    private static Arrival of(String source, Kind kind, Input input) {
        List<Item> items = Stream.concat(input.faults().stream().map(Item::of), input.notes().stream().map(Item::note))
                .toList();
        return new Arrival(source, kind, input.document(), items, List.of());
    }

    /** Whether there is nothing to tell before it is opened or used. */
    boolean isPlain() {
        return items.isEmpty() && switch (kind) {
            case INTACT, RULES, DOCUMENT -> true;
            case EDITED, DAMAGED, FOREIGN -> false;
        };
    }

    /** How many items are not in the workflow. */
    long lost() {
        return items.stream().filter(Item::isLost).count();
    }

    /** What a document of its content is called: the file's name without its ending. */
    String name() {
        return Optional.of(source.replaceFirst("\\.[^.]*$", "")).filter(name -> !name.isBlank()).orElse(source);
    }
}
