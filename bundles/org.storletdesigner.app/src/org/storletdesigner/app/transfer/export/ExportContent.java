package org.storletdesigner.app.transfer.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.canvas.CanvasPicture;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import org.storletdesigner.snapshot.file.Snapshots;
import org.storletdesigner.snapshot.html.HtmlWriter;
import org.storletdesigner.snapshot.html.Report;
import org.storletdesigner.snapshot.json.AnalysisJson;
import org.storletdesigner.snapshot.svg.SvgWriter;

/**
 * What an export writes, in any format. Needs no display.
 *
 * @param name by which people know the document
 * @param document as it is to be exported; nobody changes it any more
 * @param storlets those of these names are in a drawing
 * @param canvas the picture of the canvas; only where the format is one of pixels
 */
record ExportContent(ExportFormat format, String name, Workflow document, Predicate<String> storlets,
        ImageData canvas) {
    /**
     * Writes all of it.
     *
     * @param analysis of this document
     * @param analyzer tries repairs
     */
    void write(Analysis analysis, Analyzer analyzer, OutputStream target) throws IOException {
        switch (format) {
            case DOT -> snapshot(analysis, SnapshotFormat.DOT, target);
            case GML -> snapshot(analysis, SnapshotFormat.GML, target);
            case GRAPHML -> snapshot(analysis, SnapshotFormat.GRAPHML, target);
            case NESTED_GRAPHML -> text(target, out -> Snapshots.writeNested(document, analysis, out));
            case SVG -> text(target, out ->
                    SvgWriter.write(analysis, CanvasPicture.of(document, analysis, storlets), out));
            case PNG -> pixels(target);
            case HTML -> text(target, out -> HtmlWriter.write(new Report(document, analysis,
                    CanvasPicture.of(document, analysis), List.of(), analyzer), out));
            case JSON -> AnalysisJson.write(name, analysis, analyzer, target);
        }
    }

    /** Whether nothing needs to be known of what triggers what. */
    boolean isPixels() {
        return format == ExportFormat.PNG;
    }

    private void snapshot(Analysis analysis, SnapshotFormat graph, OutputStream target) throws IOException {
        text(target, out -> Snapshots.write(document, analysis, graph, out));
    }

    private interface Text {
        void write(Writer target) throws IOException;
    }

    private static void text(OutputStream target, Text text) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        text.write(writer);
        writer.flush();
    }

    private void pixels(OutputStream target) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {Objects.requireNonNull(canvas)};
        loader.save(target, SWT.IMAGE_PNG);
    }
}
