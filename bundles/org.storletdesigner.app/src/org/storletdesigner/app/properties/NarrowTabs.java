package org.storletdesigner.app.properties;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Has the tabs of the properties above their sections where the view is too narrow for both beside each other, and the
 * sections as wide as the view, whose texts wrap then; what is too high scrolls.
 */
final class NarrowTabs {
    private static final int WIDE = 320;
    private static final int LEAST = 140;
    private static final int ARROWS = 2;
    private static final int GAP = 7;
    private static final int MARGIN = 26;

    private final Composite around;
    private final Composite tabs;
    private final ScrolledComposite sections;
    private final FormAttachment top;
    private boolean narrow;

    private NarrowTabs(Composite around, Composite tabs, ScrolledComposite sections) {
        this.around = around;
        this.tabs = tabs;
        this.sections = sections;
        top = ((FormData) sections.getLayoutData()).top;
    }

    /** Watches the width of a page; empty for one that is not made of tabs beside sections. */
    static Optional<NarrowTabs> of(Control page) {
        if (page instanceof Composite outer && outer.getChildren().length == 1
                && outer.getChildren()[0] instanceof Composite around) {
            Control[] parts = around.getChildren();
            if (parts.length >= 2 && parts[parts.length - 1] instanceof ScrolledComposite sections
                    && parts[parts.length - 2] instanceof Composite left && sections.getLayoutData() instanceof FormData) {
                NarrowTabs tabs = new NarrowTabs(around, left, sections);
                around.addListener(SWT.Resize, event -> tabs.place());
                sections.addListener(SWT.Resize, event -> tabs.fit());
                return Optional.of(tabs);
            }
        }
        return Optional.empty();
    }

    private void place() {
        boolean wanted = around.getSize().x < WIDE;
        if (wanted != narrow) {
            narrow = wanted;
            FormData above = (FormData) tabs.getLayoutData();
            above.bottom = narrow ? null : new FormAttachment(100, 0);
            above.right = narrow ? new FormAttachment(100, 0) : null;
            above.height = narrow ? height() : SWT.DEFAULT;
            FormData below = (FormData) sections.getLayoutData();
            below.left = narrow ? new FormAttachment(0, 0) : new FormAttachment(tabs, 0);
            below.top = narrow ? new FormAttachment(tabs, 0) : top;
            around.layout(true, true);
        }
    }

    /** The list of the tabs itself likes to be as high as the view; its first two children are arrows for that. */
    private int height() {
        GC gc = new GC(tabs);
        int line = gc.textExtent("Mg").y + GAP;
        gc.dispose();
        return Stream.of(tabs.getChildren()).filter(Composite.class::isInstance)
                .mapToInt(list -> (((Composite) list).getChildren().length - ARROWS) * line + MARGIN).sum();
    }

    private void fitTabs() {
        FormData above = (FormData) tabs.getLayoutData();
        if (narrow && above.height != height()) {
            above.height = height();
            around.layout(true, true);
        }
    }

    /** Gives the sections the height that they need at the width that there is. */
    void fit() {
        if (sections.isDisposed() || !(sections.getContent() instanceof Composite content)) {
            return;
        }
        fitTabs();
        int width = Math.max(LEAST, sections.getClientArea().width);
        int height = Stream.of(content.getChildren()).filter(Control::getVisible)
                .mapToInt(each -> each.computeSize(width, SWT.DEFAULT).y).max().orElse(0);
        sections.setMinSize(LEAST, height);
    }
}
