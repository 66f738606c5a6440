package org.storletdesigner.app.transfer.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.export.Exported;
import org.storletdesigner.snapshot.export.Exports;

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
        if (isPixels()) {
            pixels(target);
        } else {
            Exports.write(Exported.of(name, document, analysis, analyzer, storlets), format.form(), target);
        }
    }

    /** Whether nothing needs to be known of what triggers what. */
    boolean isPixels() {
        return format == ExportFormat.PNG;
    }

    private void pixels(OutputStream target) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {Objects.requireNonNull(canvas)};
        ByteArrayOutputStream png = new ByteArrayOutputStream(); // SWT hides why a file cannot be written
        loader.save(png, SWT.IMAGE_PNG);
        png.writeTo(target);
    }
}
