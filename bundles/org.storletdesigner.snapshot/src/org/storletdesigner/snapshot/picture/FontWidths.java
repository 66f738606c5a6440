package org.storletdesigner.snapshot.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The advance widths of a font's characters, from a table that comes with the program, so that text is measured alike
 * everywhere and without a window system. {@code releng/generator/widths} makes the tables.
 */
final class FontWidths {
    /** The width of the widest letters, and of every Chinese, Japanese and Korean one: the font's size. */
    static final int EM = 1000;

    private static final int UNKNOWN = 650;
    private static final int FIRST_WIDE = 0x1100;

    private final NavigableMap<Integer, int[]> runs = new TreeMap<>();

    private FontWidths() { }

    static FontWidths load(String table) {
        FontWidths widths = new FontWidths();
        try (var in = FontWidths.class.getResourceAsStream(table);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().forEach(widths::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }

    private void add(String line) {
        String[] words = line.split(" ");
        runs.put(Integer.parseInt(words[0], 16), Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).toArray());
    }

    /** In thousandths of the font's size. */
    int width(String text) {
        return text.codePoints().map(this::width).sum();
    }

    boolean has(int codePoint) {
        return known(codePoint) >= 0;
    }

    private int width(int codePoint) {
        int known = known(codePoint);
        return known >= 0 ? known : estimate(codePoint);
    }

    private int known(int codePoint) {
        Map.Entry<Integer, int[]> run = runs.floorEntry(codePoint);
        boolean found = run != null && codePoint - run.getKey() < run.getValue().length;
        return found ? run.getValue()[codePoint - run.getKey()] : -1;
    }

    private static int estimate(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? EM : UNKNOWN;
        };
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < FIRST_WIDE) {
            return false;
        }
        return Character.isIdeographic(codePoint) || Character.isEmoji(codePoint)
                || switch (Character.UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI, TANGUT, CUNEIFORM, EGYPTIAN_HIEROGLYPHS -> true;
                    default -> codePoint >= 0x3000 && codePoint < 0x3040 || codePoint >= 0xFF00 && codePoint < 0xFF61;
                };
    }
}
