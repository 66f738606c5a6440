import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the advance widths of a font as a table, for pictures that are measured where no font is installed:
 * <pre>
 * java releng/generator/widths/FontWidths.java LiberationSans-Regular.ttf  regular.widths
 * java releng/generator/widths/FontWidths.java LiberationSans-Bold.ttf     bold.widths
 * </pre>
 * with the files in the folder of {@code org.storletdesigner.snapshot.picture.FontWidths}. The widths of Liberation
 * Sans are those of Arial and Helvetica, so that the table fits what most systems have. Each line is a run of
 * neighbouring characters: the first one in hexadecimal, and the width of each in thousandths of the font's size.
 */
final class FontWidths {
    private static final int THOUSANDTHS = 1000;
    private static final int END_OF_PLANE = 0xFFFF;

    private FontWidths() { }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File(arguments[0])).deriveFont((float) THOUSANDTHS);
        try (PrintStream out = new PrintStream(arguments[1], StandardCharsets.US_ASCII)) {
            write(font, out);
        }
    }

    private static void write(Font font, PrintStream out) {
        List<String> run = new ArrayList<>();
        for (int character = ' '; character <= END_OF_PLANE; character++) {
            if (isWanted(font, character)) {
                run.add(String.valueOf(width(font, character)));
            } else if (!run.isEmpty()) {
                print(character - run.size(), run, out);
                run.clear();
            }
        }
    }

    private static boolean isWanted(Font font, int character) {
        return font.canDisplay(character) && switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }

    private static long width(Font font, int character) {
        FontRenderContext exact = new FontRenderContext(null, true, true);
        return Math.round(font.createGlyphVector(exact, Character.toChars(character)).getGlyphMetrics(0).getAdvance());
    }

    private static void print(int first, List<String> widths, PrintStream out) {
        out.print(Integer.toHexString(first) + " " + String.join(" ", widths) + "\n");
    }
}
