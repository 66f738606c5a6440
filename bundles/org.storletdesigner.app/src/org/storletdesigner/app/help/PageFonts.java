package org.storletdesigner.app.help;

import java.util.Set;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.storletdesigner.app.help.page.Prose;

/** The fonts of a page in one size; they follow the platform's, and are disposed with their owner or before. */
final class PageFonts {
    private static final double[] HEADINGS = {1.7, 1.25};

    private final LocalResourceManager fonts;
    private final int percent;

    PageFonts(Control owner, int percent) {
        fonts = new LocalResourceManager(JFaceResources.getResources(), owner);
        this.percent = percent;
    }

    Font of(Set<Prose.Face> faces) {
        Font usual = faces.contains(Prose.Face.CODE) ? JFaceResources.getTextFont() : JFaceResources.getDefaultFont();
        int style = (faces.contains(Prose.Face.BOLD) ? SWT.BOLD : 0)
                | (faces.contains(Prose.Face.ITALIC) ? SWT.ITALIC : 0);
        return create(usual, style, 1);
    }

    Font heading(int level) {
        return create(JFaceResources.getDefaultFont(), SWT.BOLD, HEADINGS[level - 1]);
    }

    private Font create(Font like, int style, double larger) {
        int height = (int) Math.round(like.getFontData()[0].getHeight() * larger * percent / 100);
        return fonts.create(FontDescriptor.createFrom(like).setStyle(style).setHeight(Math.max(4, height)));
    }

    /** So much of a length in the usual size. */
    int scaled(int length) {
        return length * percent / 100;
    }

    void dispose() {
        fonts.dispose();
    }
}
