package org.storletdesigner.editor.figures;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** The fonts of the canvas, which follow the platform's; they belong to the platform's registry. */
public final class Fonts {
    private static final String SMALL = "org.storletdesigner.editor.font.small";
    private static final float SMALLER = 0.85f;

    private Fonts() { }

    /** Of conditions, labels and notes. */
    public static Font plain() {
        FontRegistry registry = JFaceResources.getFontRegistry();
        if (!registry.hasValueFor(SMALL)) {
            FontData[] usual = JFaceResources.getDefaultFont().getFontData();
            int height = Math.max(7, Math.round(usual[0].getHeight() * SMALLER));
            registry.put(SMALL, FontDescriptor.createFrom(usual).setHeight(height).getFontData());
        }
        return registry.get(SMALL);
    }

    /** Of the names of storlets, handlers and sources. */
    public static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }
}
