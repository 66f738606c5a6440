package org.storletdesigner.app.theme;

import java.util.Locale;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.app.preferences.Preferences;

/** Whether the window is light or dark. */
public enum Theme {
    /** As the rest of the desktop. */
    SYSTEM, LIGHT, DARK;

    private static final String LIGHT_STYLE = "org.storletdesigner.app.theme.light";
    private static final String DARK_STYLE = "org.storletdesigner.app.theme.dark";
    private static final String ENGINE_NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String ENGINE_KEY = "themeid";

    /** What the person chose last. */
    public static Theme chosen() {
        String word = InstanceScope.INSTANCE.getNode(Preferences.NODE).get(Preferences.THEME, SYSTEM.word());
        for (Theme each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return SYSTEM;
    }

    /** How the choice is stored. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Before there is a window: the controls of the system, and the style sheet that the workbench will read. Later, the
     * colours of controls that exist would stay as they are.
     */
    public void prepare(Display display) {
        display.setDarkThemePreferred(isDark());
        InstanceScope.INSTANCE.getNode(ENGINE_NODE).put(ENGINE_KEY, style());
    }

    private String style() {
        return isDark() ? DARK_STYLE : LIGHT_STYLE;
    }

    private boolean isDark() {
        return switch (this) {
            case SYSTEM -> Display.isSystemDarkTheme();
            case LIGHT -> false;
            case DARK -> true;
        };
    }
}
