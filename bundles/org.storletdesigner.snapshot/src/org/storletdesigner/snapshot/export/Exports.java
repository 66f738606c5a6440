package org.storletdesigner.snapshot.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.storletdesigner.snapshot.canvas.CanvasPicture;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import org.storletdesigner.snapshot.file.Snapshots;
import org.storletdesigner.snapshot.html.HtmlWriter;
import org.storletdesigner.snapshot.html.Report;
import org.storletdesigner.snapshot.json.AnalysisJson;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.png.PngWriter;
import org.storletdesigner.snapshot.svg.SvgWriter;

/** Writes a workflow in any form that is offered, for the window and for the command line. */
public final class Exports {
    private interface Text {
        void write(Writer target) throws IOException;
    }

    private Exports() { }

    /** Writes all of it; the stream stays open. */
    public static void write(Exported what, ExportForm form, OutputStream target) throws IOException {
        switch (form) {
            case DOT -> snapshot(what, SnapshotFormat.DOT, target);
            case GML -> snapshot(what, SnapshotFormat.GML, target);
            case GRAPHML -> snapshot(what, SnapshotFormat.GRAPHML, target);
            case NESTED_GRAPHML -> text(target, out -> Snapshots.writeNested(what.document(), what.analysis(), out));
            case SVG -> text(target, out -> SvgWriter.write(what.analysis(), picture(what), out));
            case PNG -> PngWriter.write(what.analysis(), picture(what), target);
            case HTML -> text(target, out -> HtmlWriter.write(report(what), out));
            case JSON -> AnalysisJson.write(what.name(), what.analysis(), what.analyzer(), what.leftOut(),
                    what.remarks(), target);
        }
    }

    private static void snapshot(Exported what, SnapshotFormat format, OutputStream target) throws IOException {
        text(target, out -> Snapshots.write(what.document(), what.analysis(), format, out));
    }

    private static Picture picture(Exported what) {
        return CanvasPicture.of(what.document(), what.analysis(), what.storlets());
    }

    /** A page is about the whole, whatever a picture alone would show. */
    private static Report report(Exported what) {
        return new Report(what.document(), what.analysis(), CanvasPicture.of(what.document(), what.analysis()),
                what.remarks(), what.analyzer());
    }

    private static void text(OutputStream target, Text text) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        text.write(writer);
        writer.flush();
    }
}
