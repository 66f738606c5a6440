package org.storletdesigner.app.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.FrameworkUtil;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.canvas.CanvasPicture;
import org.storletdesigner.snapshot.svg.SvgWriter;

class ExamplePictureTest {
    /** When this fails, store what `releng/designer export EXAMPLE --to svg` writes in the bundle's folder "pictures". */
    @ParameterizedTest
    @EnumSource
    void thePictureIsTheOneThatTheEngineDraws(Examples example) throws IOException {
        Workflow document = example.read();
        Analysis analysis = new Analyzer(Limits.DEFAULT).analyze(
                WorkflowExtractor.extract(document, 0), (task, done, total) -> { });
        StringBuilder drawn = new StringBuilder();
        SvgWriter.write(analysis, CanvasPicture.of(document, analysis), drawn);
        assertThat(stored(example)).isEqualToNormalizingNewlines(drawn.toString());
    }

    @ParameterizedTest
    @EnumSource
    void thePictureFitsIntoItsPlace(Examples example) {
        Rectangle size = Window.inDisplayThread(() -> {
            Image image = ExamplePicture.of(example, Display.getCurrent());
            Rectangle bounds = image.getBounds();
            image.dispose();
            return bounds;
        });
        assertThat(size.width).isBetween(100, 260);
        assertThat(size.height).isBetween(60, 140);
    }

    private static String stored(Examples example) throws IOException {
        String path = ExamplePicture.path(example);
        try (InputStream input = FrameworkUtil.getBundle(ExamplePicture.class).getEntry(path).openStream()) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
