package org.storletdesigner.app.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;

/** Finds what a person sees in the window, by what is written there, and waits for it. Places are the screen's. */
final class Eye {
    private Eye() { }

    /** The first visible control of a kind that fits. */
    static <T extends Control> T find(String what, Class<T> type, Predicate<T> fits) {
        Hand.await(what, () -> all(type).anyMatch(fits));
        return Window.inDisplayThread(() -> all(type).filter(fits).findFirst().orElseThrow());
    }

    /** In the display's thread: the visible controls of a kind, in dialogs and pop-ups as well. */
    static <T extends Control> Stream<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Shell shell : Display.getCurrent().getShells()) {
            collect(shell, type, found);
        }
        return found.stream();
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (!control.isVisible()) {
            return;
        }
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    // ---- by what is written there

    static Point link(String text) {
        Link link = find("the link " + text, Link.class, each -> each.getText().replaceAll("</?a>", "").equals(text));
        return Window.inDisplayThread(() -> link.toDisplay(10, link.getSize().y / 2));
    }

    static Point button(String text) {
        return Hand.middleOf(find("the button " + text, Button.class, each ->
                each.getText().replace("&", "").equals(text)));
    }

    /** Waits until a tool with this tooltip can be pressed. */
    static void awaitTool(String tooltip) {
        find("the tool " + tooltip, ToolBar.class, bar -> Stream.of(bar.getItems()).anyMatch(tool -> tool.isEnabled()
                && tooltip.equals(tool.getToolTipText())));
    }

    /** The tab of a view or within one, whose title begins so. */
    static Point tab(String title) {
        CTabFolder folder = find("the tab " + title, CTabFolder.class, each -> item(each, title).isPresent());
        return Window.inDisplayThread(() -> {
            var bounds = item(folder, title).orElseThrow().getBounds();
            return folder.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
    }

    private static Optional<CTabItem> item(CTabFolder folder, String title) {
        return Stream.of(folder.getItems()).filter(each -> each.isShowing() && each.getText().startsWith(title))
                .findFirst();
    }

    /** A tab of the properties. */
    static Point propertyTab(String title) {
        return Hand.middleOf(find("the tab " + title + " of the properties", Canvas.class, each ->
                each.getClass().getName().endsWith("$ListElement") && each.toString().equals(title)));
    }

    /** The field of a kind that comes next below a label. */
    static <T extends Control> T below(String label, Class<T> type) {
        Label above = find("the label " + label, Label.class, each -> each.getText().equals(label));
        return Window.inDisplayThread(() -> {
            int y = above.toDisplay(0, 0).y;
            return all(type).filter(each -> each.getShell() == above.getShell() && each.toDisplay(0, 0).y >= y
                    && Math.abs(each.toDisplay(0, 0).x - above.toDisplay(0, 0).x) < 60)
                    .min((one, other) -> one.toDisplay(0, 0).y - other.toDisplay(0, 0).y).orElseThrow();
        });
    }

    /** An entry of a tree, opened where it has to be. */
    static Point treeItem(Predicate<TreeItem> fits, String what) {
        Tree tree = find(what, Tree.class, each -> flat(each.getItems()).anyMatch(fits));
        TreeItem item = Window.inDisplayThread(() -> {
            TreeItem found = flat(tree.getItems()).filter(fits).findFirst().orElseThrow();
            tree.showItem(found);
            return found;
        });
        List<Point> places = new ArrayList<>();
        Hand.await(what + " to stand still in sight", () -> standsStill(tree, item, places)); // trees scroll smoothly
        return places.getLast();
    }

    private static boolean standsStill(Tree tree, TreeItem item, List<Point> places) {
        var bounds = item.getBounds(0);
        Point middle = new Point(bounds.x + 12, bounds.y + bounds.height / 2);
        places.add(tree.toDisplay(middle));
        return tree.getClientArea().contains(middle) && places.size() > 1
                && places.getLast().equals(places.get(places.size() - 2));
    }

    /** The entries of a tree with all that is below them. */
    static Stream<TreeItem> flat(TreeItem[] items) {
        return Stream.of(items).flatMap(item -> Stream.concat(Stream.of(item), flat(item.getItems())));
    }

    /** The first row of the table with a column of this title. */
    static Point firstRow(String column) {
        Table table = find("the table with " + column, Table.class, each -> each.getItemCount() > 0
                && Stream.of(each.getColumns()).anyMatch(title -> title.getText().equals(column)));
        return Window.inDisplayThread(() -> {
            var bounds = table.getItem(0).getBounds(0);
            return table.toDisplay(bounds.x + 20, bounds.y + bounds.height / 2);
        });
    }

    // ---- on the canvas

    /** A place on the canvas where nothing is in the examples: near its lower right corner. */
    static Point emptyGround(FigureCanvas canvas) {
        return Window.inDisplayThread(() -> canvas.toDisplay(canvas.getSize().x * 3 / 4, canvas.getSize().y - 60));
    }

    /** The middle of what an edit part shows. */
    static Point middleOf(GraphicalEditPart part) {
        return Window.inDisplayThread(() -> {
            Rectangle bounds = part.getFigure().getBounds().getCopy();
            part.getFigure().translateToAbsolute(bounds);
            return part.getViewer().getControl().toDisplay(bounds.getCenter().x, bounds.getCenter().y);
        });
    }
}
