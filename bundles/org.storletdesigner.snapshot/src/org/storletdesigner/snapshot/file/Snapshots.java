package org.storletdesigner.snapshot.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.BoundedInput;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.FileLimits;
import org.storletdesigner.model.files.WorkflowFiles;
import org.storletdesigner.snapshot.dot.DotReader;
import org.storletdesigner.snapshot.dot.DotWriter;
import org.storletdesigner.snapshot.gml.GmlReader;
import org.storletdesigner.snapshot.gml.GmlWriter;
import org.storletdesigner.snapshot.graph.Drawing;
import org.storletdesigner.snapshot.graph.Drawings;
import org.storletdesigner.snapshot.graph.ReadGraph;
import org.storletdesigner.snapshot.graphml.GraphMlReader;
import org.storletdesigner.snapshot.graphml.GraphMlWriter;

/** Writes workflows as graph files that carry the whole document, and reads them and those of other programs. */
public final class Snapshots {
    private static final int HEAD = 4000;

    private Snapshots() { }

    /**
     * Writes a document; reading it back gives an equal one, and equal ones give equal bytes.
     *
     * @param analysis of this document as it is
     * @throws FileFormatException for a document that cannot be stored at all, before anything is written
     */
    public static void write(Workflow document, Analysis analysis, SnapshotFormat format, Appendable out)
            throws IOException {
        WorkflowFiles.bytes(document, "snapshot");
        Drawing drawing = Drawings.of(document, analysis);
        switch (format) {
            case DOT -> DotWriter.write(drawing, out);
            case GML -> GmlWriter.write(drawing, out);
            case GRAPHML -> GraphMlWriter.write(drawing, GraphMlWriter.Clusters.FLAT, out);
        }
    }

    /** Writes a document as GraphML whose storlets are graphs inside nodes. */
    public static void writeNested(Workflow document, Analysis analysis, Appendable out) throws IOException {
        WorkflowFiles.bytes(document, "snapshot");
        GraphMlWriter.write(Drawings.of(document, analysis), GraphMlWriter.Clusters.NESTED, out);
    }

    /** Reads a file within {@link FileLimits#MAX_BYTES}. */
    public static Snapshot read(Path path) throws FileFormatException {
        return read(BoundedInput.of(path), path.toString());
    }

    /**
     * Reads the bytes of a file; its content tells its format.
     *
     * @param name stands in messages
     * @throws FileFormatException when nothing of it can be read
     */
    public static Snapshot read(byte[] bytes, String name) throws FileFormatException {
        SnapshotFormat format = formatOf(bytes).orElseThrow(() -> new FileFormatException(name,
                "this is no graph: a DOT file begins with 'digraph', a GML file with 'graph [', a GraphML file with '<'"));
        GraphText text = GraphText.of(name, bytes, format);
        ReadGraph graph = new ReadGraph();
        text.faults().forEach(graph::fault);
        switch (format) {
            case DOT -> DotReader.read(text.source(), graph);
            case GML -> GmlReader.read(text.source(), graph);
            case GRAPHML -> GraphMlReader.read(text.source(), name, graph);
        }
        return Recovery.of(graph, name);
    }

    /** The format in which a file begins; empty for one that is no graph. */
    public static Optional<SnapshotFormat> formatOf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        String content = head.replaceFirst("\\A(?:\uFEFF|\\s|//[^\\n]*+|/\\*(?s:.)*?\\*/|(?m:^#[^\\n]*+))*+", "");
        return Stream.of(SnapshotFormat.values()).filter(format -> format.begins(content)).findFirst();
    }
}
