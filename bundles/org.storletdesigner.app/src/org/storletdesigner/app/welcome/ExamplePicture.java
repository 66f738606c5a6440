package org.storletdesigner.app.welcome;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.storletdesigner.app.files.Examples;

/** The small picture of an example, as the engine drew it. */
final class ExamplePicture {
    private static final int WIDTH = 260;
    private static final int HEIGHT = 140;
    private static final Pattern SIZE = Pattern.compile(" width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

    private ExamplePicture() { }

    /** Where the bundle keeps the picture. */
    static String path(Examples example) {
        return "pictures/" + example.file() + ".svg";
    }

    /** To be disposed by the caller. */
    static Image of(Examples example, Display display) {
        String svg = read(example);
        ImageDataProvider provider = zoom -> pixels(svg, zoom);
        return new Image(display, provider);
    }

    /** Drawn for the very size, so that it is sharp on every screen. */
    private static ImageData pixels(String svg, int zoom) {
        String sized = SIZE.matcher(svg).replaceFirst(size -> fitting(size, zoom));
        return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
    }

    private static String fitting(MatchResult size, int zoom) {
        double width = Double.parseDouble(size.group(1));
        double height = Double.parseDouble(size.group(2));
        double scale = Math.min(WIDTH / width, HEIGHT / height);
        // Rounded before the zoom, because the picture must have the same size at each.
        return " width=\"" + Math.round(width * scale) * zoom / 100 + "\" height=\""
                + Math.round(height * scale) * zoom / 100 + "\"";
    }

    private static String read(Examples example) {
        try (InputStream input = FrameworkUtil.getBundle(ExamplePicture.class).getEntry(path(example)).openStream()) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            ILog.get().error("The picture of an example cannot be read.", missing);
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";
        }
    }
}
