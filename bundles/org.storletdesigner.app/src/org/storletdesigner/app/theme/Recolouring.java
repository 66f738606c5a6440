package org.storletdesigner.app.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.storletdesigner.editor.figures.Scheme;

/**
 * Gives what took a colour when it was made the colour that stands in its place after a change of the theme. Controls
 * that have no colour of their own follow by themselves; those that mix their own hear of it as {@link SWT#Settings}.
 */
final class Recolouring {
    private static final int[] GROUNDS = {
        SWT.COLOR_WIDGET_BACKGROUND, SWT.COLOR_LIST_BACKGROUND, SWT.COLOR_INFO_BACKGROUND
    };
    private static final int[] INKS = {
        SWT.COLOR_WIDGET_FOREGROUND, SWT.COLOR_LIST_FOREGROUND, SWT.COLOR_WIDGET_DISABLED_FOREGROUND
    };
    private static final List<Function<Scheme, Color>> SCHEME_INKS = List.of(Scheme::text, Scheme::faint, Scheme::error,
            Scheme::selection, Scheme::faded);

    private final Display display;
    private final Map<RGB, Integer> grounds;
    private final Map<RGB, Integer> inks;
    private final Scheme scheme;

    /** Remembers the colours that things have before the change. */
    Recolouring(Display display) {
        this.display = display;
        grounds = colours(GROUNDS);
        inks = colours(INKS);
        scheme = scheme();
    }

    private Map<RGB, Integer> colours(int... ids) {
        Map<RGB, Integer> colours = new HashMap<>();
        for (int id : ids) {
            colours.putIfAbsent(display.getSystemColor(id).getRGB(), id);
        }
        return colours;
    }

    private Scheme scheme() {
        return Scheme.on(display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
    }

    /** Takes up the colours after the change. */
    void run() {
        if (scheme() != scheme) {
            for (Shell shell : display.getShells()) {
                change(shell);
            }
        }
    }

    private void change(Control control) {
        Integer ground = grounds.get(control.getBackground().getRGB());
        if (ground != null) {
            control.setBackground(display.getSystemColor(ground));
        }
        Color ink = successor(control.getForeground());
        if (ink != null) {
            control.setForeground(ink);
        }
        switch (control) {
            case Table table -> Stream.of(table.getItems()).forEach(item -> change(item, table.getColumnCount()));
            case Tree tree -> Stream.of(tree.getItems()).forEach(item -> change(item, tree.getColumnCount()));
            case Composite around -> Stream.of(around.getChildren()).forEach(this::change);
            default -> { }
        }
        control.notifyListeners(SWT.Settings, new Event());
        control.redraw();
    }

    private void change(TableItem item, int columns) {
        for (int column = 0; column < Math.max(1, columns); column++) {
            Color ink = successor(item.getForeground(column));
            if (ink != null) {
                item.setForeground(column, ink);
            }
        }
    }

    private void change(TreeItem item, int columns) {
        for (int column = 0; column < Math.max(1, columns); column++) {
            Color ink = successor(item.getForeground(column));
            if (ink != null) {
                item.setForeground(column, ink);
            }
        }
        Stream.of(item.getItems()).forEach(each -> change(each, columns));
    }

    /** Null for a colour that is no one's. */
    private Color successor(Color ink) {
        Integer system = inks.get(ink.getRGB());
        if (system != null) {
            return display.getSystemColor(system);
        }
        return SCHEME_INKS.stream().filter(each -> each.apply(scheme).equals(ink)).findFirst()
                .map(each -> each.apply(scheme())).orElse(null);
    }
}
