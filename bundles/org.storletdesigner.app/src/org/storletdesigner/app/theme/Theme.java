package org.storletdesigner.app.theme;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.editor.figures.Scheme;

/** Whether the window is light or dark. */
public enum Theme {
    /** As the rest of the desktop. */
    SYSTEM, LIGHT, DARK;

    private static final String LIGHT_STYLE = "org.storletdesigner.app.theme.light";
    private static final String DARK_STYLE = "org.storletdesigner.app.theme.dark";
    private static final String DISABLED_ICONS = "org.eclipse.swt.image.disablement";
    private static final String ENGINE_NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String ENGINE_KEY = "themeid";
    /** A machine with much to do takes its time; one with nothing to do is known by its sleep. */
    private static final int LONGEST_SETTLING_MILLIS = 5_000;
    private static final int MOST_SLEEPS = 25;
    private static final int SLEEP_MILLIS = 20;

    /**
     * Before there is any image: icons of tools that are off fade. The usual way makes them whiter, and on dark ground
     * they would outshine those that are on.
     */
    public static void fadeWhatIsOff() {
        if (System.getProperty(DISABLED_ICONS) == null) {
            System.setProperty(DISABLED_ICONS, "desaturated");
        }
    }

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

    /** Before there is a window: the controls of the system, and the style sheet that the workbench will read. */
    public void prepare(Display display) {
        display.setDarkThemePreferred(isDark());
        settle(display);
        InstanceScope.INSTANCE.getNode(ENGINE_NODE).put(ENGINE_KEY, style());
    }

    /**
     * On GTK the display renews the colours of the system only when it has nothing to do and sleeps; tool bars and tabs
     * made before that would keep the old ones. A system without dark colours never renews them.
     */
    private void settle(Display display) {
        if (SWT.getPlatform().equals("gtk")) {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_SETTLING_MILLIS);
            int sleeps = 0;
            while (isDark() != isDark(display) && sleeps < MOST_SLEEPS && System.nanoTime() < end) {
                if (!display.readAndDispatch()) {
                    display.timerExec(SLEEP_MILLIS, () -> { }); // ends the sleep
                    display.sleep();
                    sleeps++;
                }
            }
        }
    }

    private static boolean isDark(Display display) {
        return Scheme.on(display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND)).isDark();
    }

    /** While there is a window: everything in it changes at once. */
    public void apply(Display display) {
        Recolouring recolouring = new Recolouring(display);
        prepare(display);
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(style(), true);
        recolouring.run();
        Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).forEach(Theme::renewProperties);
    }

    /** The forms of the properties mix their own colours once, when they are made. */
    private static void renewProperties(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        IViewReference view = page == null ? null : page.findViewReference(IPageLayout.ID_PROP_SHEET);
        if (view != null && view.getView(false) != null) {
            boolean seen = page.isPartVisible(view.getView(false));
            page.hideView(view);
            try {
                page.showView(IPageLayout.ID_PROP_SHEET, null,
                        seen ? IWorkbenchPage.VIEW_VISIBLE : IWorkbenchPage.VIEW_CREATE);
            } catch (PartInitException broken) {
                ILog.of(Theme.class).error("The properties cannot be shown again.", broken);
            }
        }
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
