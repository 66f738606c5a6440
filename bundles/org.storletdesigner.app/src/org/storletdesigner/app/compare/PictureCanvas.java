package org.storletdesigner.app.compare;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.storletdesigner.app.compare.Row.About;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Node;

/** Shows one side of a comparison; it can be scrolled, zoomed with Ctrl and the wheel, and clicked at. */
final class PictureCanvas {
    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 4;
    private static final double STEP = 1.2;
    private static final double READABLE = 0.6;
    private static final int TEXT_PIXELS = 12;

    private final Canvas canvas;
    private final Consumer<About> clicked;
    private final Font regular;
    private final Font bold;
    private Optional<Side> side = Optional.empty();
    private About selected = About.NOTHING;
    private double zoom = 1;
    private boolean fits = true;

    PictureCanvas(Composite parent, Consumer<About> clicked) {
        this.clicked = clicked;
        canvas = new Canvas(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), canvas);
        FontDescriptor usual = FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                .setHeight(Math.max(6, TEXT_PIXELS * 72 / canvas.getDisplay().getDPI().y));
        regular = fonts.create(usual);
        bold = fonts.create(usual.withStyle(SWT.BOLD));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> arrange());
        canvas.addListener(SWT.MouseDown, this::click);
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        for (ScrollBar bar : new ScrollBar[] {canvas.getHorizontalBar(), canvas.getVerticalBar()}) {
            bar.addListener(SWT.Selection, event -> canvas.redraw());
        }
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = side.map(Side::title).orElse("");
            }
        });
    }

    void show(Side wanted) {
        side = Optional.of(wanted);
        fits = true;
        arrange();
    }

    /** Marks these parts, and brings the first of them into sight, as large as one can read it. */
    void select(About wanted) {
        selected = wanted;
        side.stream().flatMap(each -> each.picture().clusters().stream()).map(this::place).flatMap(Optional::stream)
                .findFirst().ifPresent(place -> {
                    if (zoom < READABLE) {
                        zoom(READABLE / zoom);
                    }
                    reveal(place);
                });
        canvas.redraw();
    }

    private Optional<Box> place(Cluster cluster) {
        Optional<Box> node = cluster.nodes().stream().filter(each -> selected.handlers().contains(each.member().name()))
                .map(Node::box).findFirst();
        return node.or(() -> selected.storlets().contains(cluster.storlet()) ? Optional.of(cluster.box())
                : Optional.empty());
    }

    // ---- zoom and scroll

    private void arrange() {
        if (side.isEmpty() || canvas.getClientArea().isEmpty()) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        if (fits) {
            zoom = Math.clamp(Math.min(area.width / (side.get().picture().width() + 1),
                    area.height / (side.get().picture().height() + 1)), SMALLEST, 1);
        }
        scroll(canvas.getHorizontalBar(), side.get().picture().width(), area.width);
        scroll(canvas.getVerticalBar(), side.get().picture().height(), area.height);
        canvas.redraw();
    }

    private void scroll(ScrollBar bar, double length, int seen) {
        int whole = (int) Math.ceil(length * zoom);
        int thumb = Math.max(1, Math.min(whole, seen));
        bar.setValues(Math.min(bar.getSelection(), whole - thumb), 0, Math.max(1, whole), thumb, 20, Math.max(1, seen));
        bar.setVisible(whole > seen);
    }

    private void reveal(Box box) {
        reveal(canvas.getHorizontalBar(), box.x(), box.right(), canvas.getClientArea().width);
        reveal(canvas.getVerticalBar(), box.y(), box.bottom(), canvas.getClientArea().height);
    }

    private void reveal(ScrollBar bar, double from, double to, int seen) {
        if (from * zoom < bar.getSelection() || to * zoom > bar.getSelection() + seen) {
            bar.setSelection((int) ((from + to) / 2 * zoom - seen / 2.0));
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoom(event.count > 0 ? STEP : 1 / STEP);
        }
    }

    private void key(Event event) {
        switch (event.character) {
            case '+' -> zoom(STEP);
            case '-' -> zoom(1 / STEP);
            case '0' -> {
                fits = true;
                arrange();
            }
            default -> move(event.keyCode);
        }
    }

    private void move(int key) {
        int by = 40;
        switch (key) {
            case SWT.ARROW_LEFT -> move(canvas.getHorizontalBar(), -by);
            case SWT.ARROW_RIGHT -> move(canvas.getHorizontalBar(), by);
            case SWT.ARROW_UP -> move(canvas.getVerticalBar(), -by);
            case SWT.ARROW_DOWN -> move(canvas.getVerticalBar(), by);
            default -> { } // no key of a picture
        }
    }

    private void move(ScrollBar bar, int by) {
        bar.setSelection(bar.getSelection() + by);
        canvas.redraw();
    }

    private void zoom(double factor) {
        fits = false;
        zoom = Math.clamp(zoom * factor, SMALLEST, LARGEST);
        arrange();
    }

    // ---- painting and clicking

    private int left() {
        return canvas.getHorizontalBar().isVisible() ? canvas.getHorizontalBar().getSelection() : 0;
    }

    private int top() {
        return canvas.getVerticalBar().isVisible() ? canvas.getVerticalBar().getSelection() : 0;
    }

    private void paint(GC gc) {
        Scheme scheme = Scheme.on(canvas.getParent().getBackground());
        gc.setBackground(scheme.ground());
        gc.fillRectangle(canvas.getClientArea());
        if (side.isEmpty()) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        Transform transform = new Transform(gc.getDevice());
        try {
            transform.translate(-left(), -top());
            transform.scale((float) zoom, (float) zoom);
            gc.setTransform(transform);
            new PicturePainter(side.get(), selected, scheme, regular, bold).paint(gc, new Rectangle(
                    (int) (left() / zoom) - 10, (int) (top() / zoom) - 10, (int) (area.width / zoom) + 20,
                    (int) (area.height / zoom) + 20));
        } finally {
            gc.setTransform(null);
            transform.dispose();
        }
    }

    private void click(Event event) {
        canvas.setFocus();
        double x = (event.x + left()) / zoom;
        double y = (event.y + top()) / zoom;
        side.ifPresent(shown -> clicked.accept(shown.picture().clusters().stream()
                .filter(cluster -> holds(cluster.box(), x, y)).findFirst().map(cluster -> cluster.nodes().stream()
                        .filter(node -> holds(node.box(), x, y)).findFirst()
                        .map(node -> About.handler(node.member().name())).orElse(About.storlet(cluster.storlet())))
                .orElse(About.NOTHING)));
    }

    private static boolean holds(Box box, double x, double y) {
        return box.x() <= x && x <= box.right() && box.y() <= y && y <= box.bottom();
    }
}
