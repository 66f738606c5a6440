package org.storletdesigner.snapshot.png;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;

/** Sets texts in the best of the fonts that are installed: one with the widths for which pictures are laid out. */
final class Lettering {
    private static final List<String> WANTED = List.of("Arial", "Liberation Sans", "Helvetica", "Arimo");
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String PROBE = "Storlet";

    private final Font regular;
    private final Font bold;
    /** Has whatever characters any font has. */
    private final Font anyRegular = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    private final Font anyBold = new Font(Font.SANS_SERIF, Font.BOLD, 1);

    private Lettering() {
        String family = WANTED.stream().filter(Lettering::isInstalled).findFirst().orElse(Font.SANS_SERIF);
        regular = new Font(family, Font.PLAIN, 1);
        bold = new Font(family, Font.BOLD, 1);
        new TextLayout(PROBE, regular, CONTEXT);
    }

    /** A font that is asked for and not there is another one. */
    private static boolean isInstalled(String family) {
        return new Font(family, Font.PLAIN, 1).getFamily().equals(family);
    }

    /** @throws IOException where there is no font, or Java itself cannot draw */
    static Lettering installed() throws IOException {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        try {
            return new Lettering();
        } catch (RuntimeException | Error unusable) { // Java throws all kinds where fonts or its libraries are missing
            if (unusable instanceof VirtualMachineError && !(unusable instanceof InternalError)) {
                throw unusable;
            }
            throw new IOException("no text can be drawn on this system: install fonts and fontconfig, and no headless"
                    + " edition of Java, or choose another kind of picture", unusable);
        }
    }

    /** The text, ready to be drawn; bidirectional ones are set as they are read. */
    TextLayout layout(String text, boolean heavy, double size) {
        Font wanted = heavy ? bold : regular;
        Font able = wanted.canDisplayUpTo(text) < 0 ? wanted : heavy ? anyBold : anyRegular;
        return new TextLayout(text, able.deriveFont((float) size), CONTEXT);
    }

    /** Stretches a text that starts here to the width for which there is room. */
    static AffineTransform stretched(TextLayout layout, double x, double width) {
        AffineTransform stretch = AffineTransform.getTranslateInstance(x, 0);
        stretch.scale(width / layout.getAdvance(), 1);
        stretch.translate(-x, 0);
        return stretch;
    }
}
