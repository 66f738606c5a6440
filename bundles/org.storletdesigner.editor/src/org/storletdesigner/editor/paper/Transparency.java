package org.storletdesigner.editor.paper;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Finds out how transparent a picture is: no system says so of what it has painted. */
final class Transparency {
    private static final int OPAQUE = 255;

    private Transparency() { }

    /** The picture that looks like the one on white ground and like the other one on black ground. */
    static ImageData between(ImageData onWhite, ImageData onBlack) {
        ImageData result = new ImageData(onWhite.width, onWhite.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        result.alphaData = new byte[onWhite.width * onWhite.height];
        int[] light = new int[onWhite.width];
        int[] dark = new int[onWhite.width];
        for (int y = 0; y < onWhite.height; y++) {
            onWhite.getPixels(0, y, onWhite.width, light, 0);
            onBlack.getPixels(0, y, onBlack.width, dark, 0);
            for (int x = 0; x < onWhite.width; x++) {
                int black = colour(dark[x], onBlack.palette);
                int alpha = alpha(colour(light[x], onWhite.palette), black);
                result.alphaData[y * onWhite.width + x] = (byte) alpha;
                result.setPixel(x, y, undimmed(black, alpha));
            }
        }
        return result;
    }

    /** Red, green and blue in a byte each, from the highest on. */
    private static int colour(int pixel, PaletteData palette) {
        return part(pixel, palette.redMask, palette.redShift) << 16
                | part(pixel, palette.greenMask, palette.greenShift) << 8
                | part(pixel, palette.blueMask, palette.blueShift);
    }

    private static int part(int pixel, int mask, int shift) {
        int part = pixel & mask;
        return (shift < 0 ? part >>> -shift : part << shift) & OPAQUE;
    }

    /** What is behind shows the less, the less white and black differ. */
    private static int alpha(int light, int dark) {
        int green = (light >> 8 & OPAQUE) - (dark >> 8 & OPAQUE);
        return Math.clamp(OPAQUE - green, 0, OPAQUE);
    }

    private static int undimmed(int dark, int alpha) {
        return alpha == 0 ? 0 : undimmed(dark >> 16 & OPAQUE, 16, alpha) | undimmed(dark >> 8 & OPAQUE, 8, alpha)
                | undimmed(dark & OPAQUE, 0, alpha);
    }

    private static int undimmed(int part, int shift, int alpha) {
        return Math.min(OPAQUE, part * OPAQUE / alpha) << shift;
    }
}
