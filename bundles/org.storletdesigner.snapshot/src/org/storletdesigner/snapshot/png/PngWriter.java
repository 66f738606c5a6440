package org.storletdesigner.snapshot.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.svg.SvgWriter;

/**
 * Writes pictures as PNG, two dots to a CSS pixel where the picture is not too large for that. What is drawn is what
 * {@link SvgWriter} writes, so that both look alike. Needs no window system, but a font.
 */
public final class PngWriter {
    private static final double SCALE = 2;
    /** Some 160 MB while it is drawn, and what browsers still show. */
    private static final double MOST_DOTS = 40_000_000;
    private static final int MOST_IN_A_ROW = 30_000;
    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);

    private PngWriter() { }

    /**
     * Writes the picture of an analysis.
     *
     * @throws IOException also where the system has no font
     */
    public static void write(Analysis analysis, Picture picture, OutputStream out) throws IOException {
        StringBuilder svg = new StringBuilder();
        SvgWriter.write(analysis, picture, svg);
        Lettering lettering = Lettering.installed();
        try (SvgElements elements = new SvgElements(svg.toString())) {
            elements.next();
            Rectangle2D page = new Rectangle2D.Double(0, 0, elements.number("width"), elements.number("height"));
            double scale = scale(page.getWidth(), page.getHeight());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DenseImage.write(image(elements, page, lettering, scale), scale, bytes);
            bytes.writeTo(out);
        }
    }

    private static BufferedImage image(SvgElements elements, Rectangle2D page, Lettering lettering, double scale)
            throws IOException {
        BufferedImage image = new BufferedImage(dots(page.getWidth(), scale), dots(page.getHeight(), scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.addRenderingHints(HINTS);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            new Painter(graphics, lettering, page).paint(elements);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    static double scale(double width, double height) {
        double longest = MOST_IN_A_ROW / Math.max(width, height);
        return Math.min(SCALE, Math.min(longest, Math.sqrt(MOST_DOTS / (width * height))));
    }

    private static int dots(double length, double scale) {
        return Math.max(1, (int) Math.ceil(length * scale - 1e-6));
    }
}
