package org.storletdesigner.app.compare;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.storletdesigner.editor.figures.Scheme;

/** How something differs: told by a sign and a shape as well as by a colour. */
enum Mark {
    ADDED("+", "#1B7F3B", "#5FD38A"), REMOVED("−", "#B3261E", "#FF8A80"), CHANGED("≠", "#8A5A00", "#F2B600");

    private final String sign;
    private final Color onLight;
    private final Color onDark;

    Mark(String sign, String onLight, String onDark) {
        this.sign = sign;
        this.onLight = colour(onLight);
        this.onDark = colour(onDark);
    }

    private static Color colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(new RGB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
    }

    String sign() {
        return sign;
    }

    Color colour(Scheme scheme) {
        return scheme.isDark() ? onDark : onLight;
    }
}
