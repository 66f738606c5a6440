package org.storletdesigner.app.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.storletdesigner.app.help.page.Page;
import org.storletdesigner.editor.figures.Scheme;

/** Shows one page of the help: it wraps, scrolls and zooms, its text can be selected, and its links be followed. */
final class PageCanvas extends Canvas {
    static final int LEAST_PERCENT = 60;
    static final int MOST_PERCENT = 300;

    private static final int PERCENT_STEP = 10;
    private static final int LINE = 40;

    private final Consumer<String> follow;
    private Page page;
    private PageLayout layout;
    private Scheme scheme;
    private int percent = 100;
    private int top;
    private int anchor;
    private Point selection = new Point(0, 0);
    private boolean pressed;

    /** @param follow is told which page a link leads to */
    PageCanvas(Composite parent, Consumer<String> follow) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.follow = follow;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> flow());
        addListener(SWT.MouseDown, this::mouseDown);
        addListener(SWT.MouseMove, this::mouseMove);
        addListener(SWT.MouseUp, this::mouseUp);
        addListener(SWT.MouseDoubleClick, this::selectWord);
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> forget());
        getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
        speak();
    }

    /** Shows a page, scrolled so far. */
    void show(Page next, int scrolled) {
        page = next;
        top = scrolled;
        selection = new Point(0, 0);
        rebuild();
    }

    private void rebuild() {
        forget();
        scheme = Scheme.on(getParent().getBackground());
        if (page != null) {
            layout = new PageLayout(page, this, percent, scheme);
        }
        flow();
    }

    private void forget() {
        if (layout != null) {
            layout.dispose();
            layout = null;
        }
    }

    private void flow() {
        if (layout != null) {
            layout.flow(getClientArea().width);
            scrollTo(top);
        }
    }

    private void paint(GC gc) {
        if (!Scheme.on(getParent().getBackground()).equals(scheme)) {
            rebuild();
        }
        Rectangle area = getClientArea();
        gc.setBackground(scheme.ground());
        gc.fillRectangle(area);
        if (layout != null) {
            gc.setAdvanced(true);
            gc.setAntialias(SWT.ON);
            Transform moved = new Transform(getDisplay());
            moved.translate(0, -top);
            gc.setTransform(moved);
            layout.paint(gc, selection);
            gc.setTransform(null);
            moved.dispose();
        }
        if (isFocusControl()) {
            gc.setForeground(scheme.selection());
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    // ---- scrolling and zoom

    int top() {
        return top;
    }

    int percent() {
        return percent;
    }

    /** Shows the page in another size; what is at the top stays about there. */
    void zoom(int wanted) {
        int next = Math.clamp(wanted, LEAST_PERCENT, MOST_PERCENT);
        if (next != percent) {
            top = top * next / percent;
            percent = next;
            rebuild();
        }
    }

    void zoomBy(int steps) {
        zoom(percent + steps * PERCENT_STEP);
    }

    void scrollTo(int wanted) {
        int visible = getClientArea().height;
        int whole = Math.max(visible, layout == null ? 0 : layout.height());
        top = Math.clamp(wanted, 0, whole - visible);
        ScrollBar bar = getVerticalBar();
        bar.setValues(top, 0, Math.max(1, whole), Math.max(1, visible), LINE, Math.max(1, visible - LINE));
        bar.setVisible(whole > visible);
        redraw();
    }

    private void reveal(Rectangle place) {
        int visible = getClientArea().height;
        if (place.y < top || place.y + place.height > top + visible) {
            scrollTo(place.y - visible / 3);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoomBy(Integer.signum(event.count));
            event.doit = false;
        }
    }

    // ---- selection and search

    String text() {
        return layout == null ? "" : layout.text();
    }

    /** From the first of the two, up to but without the second. */
    Point selected() {
        return new Point(selection.x, selection.y);
    }

    /** Selects a piece of the text and brings it into sight. */
    void select(int from, int to) {
        selection = new Point(from, to);
        if (layout != null) {
            layout.bounds(from, to).ifPresent(this::reveal);
        }
        redraw();
    }

    void selectAll() {
        selection = new Point(0, text().length());
        redraw();
    }

    void copy() {
        if (selection.x < selection.y) {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(new Object[] {text().substring(selection.x, selection.y)},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Selects the next place where these words stand, or for {@code -1} the one before, round the end; false for none. */
    boolean find(String words, int direction) {
        List<Integer> places = places(words);
        if (places.isEmpty()) {
            return false;
        }
        int next = direction > 0
                ? places.stream().filter(each -> each > selection.x).findFirst().orElse(places.getFirst())
                : places.reversed().stream().filter(each -> each < selection.x).findFirst().orElse(places.getLast());
        select(next, next + words.length());
        return true;
    }

    /** Where these words stand, in letters of either case. */
    List<Integer> places(String words) {
        String all = text();
        return words.isEmpty() ? List.of() : IntStream.rangeClosed(0, all.length() - words.length())
                .filter(each -> all.regionMatches(true, each, words, 0, words.length())).boxed().toList();
    }

    // ---- mouse

    private int offset(Event event) {
        return layout.nearest(event.x, event.y + top).map(box -> box.offset(event.x, event.y + top)).orElse(0);
    }

    private Optional<TextBox.Link> link(Event event) {
        return layout == null ? Optional.empty() : layout.link(event.x, event.y + top);
    }

    private void mouseDown(Event event) {
        setFocus();
        if (event.button == 1 && layout != null) {
            pressed = true;
            boolean extend = (event.stateMask & SWT.SHIFT) != 0;
            int at = offset(event);
            anchor = extend ? anchor : at;
            selectTo(at);
        }
    }

    private void mouseMove(Event event) {
        if (pressed && layout != null) {
            selectTo(offset(event));
            scrollTo(top + Math.min(0, event.y) + Math.max(0, event.y - getClientArea().height));
        } else {
            setCursor(link(event).isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND)
                    : getDisplay().getSystemCursor(SWT.CURSOR_IBEAM));
        }
    }

    private void mouseUp(Event event) {
        if (pressed && selection.x == selection.y) {
            link(event).ifPresent(link -> getDisplay().asyncExec(() -> follow.accept(link.page())));
        }
        pressed = false;
    }

    private void selectTo(int offset) {
        selection = new Point(Math.min(anchor, offset), Math.max(anchor, offset));
        redraw();
    }

    private void selectWord(Event event) {
        if (layout != null) {
            int at = offset(event);
            layout.nearest(event.x, event.y + top).ifPresent(box -> {
                Point word = box.word(at);
                anchor = word.x;
                selection = word;
            });
            redraw();
        }
    }

    // ---- keyboard

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        int screen = getClientArea().height - LINE;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scrollTo(top + LINE);
            case SWT.ARROW_UP -> scrollTo(top - LINE);
            case SWT.PAGE_DOWN -> scrollTo(top + screen);
            case SWT.PAGE_UP -> scrollTo(top - screen);
            case ' ' -> scrollTo(top + ((event.stateMask & SWT.SHIFT) == 0 ? screen : -screen));
            case SWT.HOME -> scrollTo(0);
            case SWT.END -> scrollTo(Integer.MAX_VALUE / 2);
            case SWT.CR, SWT.KEYPAD_CR -> chosenLink().ifPresent(link -> follow.accept(link.page()));
            case '+', '=', SWT.KEYPAD_ADD -> zoomWith(control, percent + PERCENT_STEP);
            case '-', SWT.KEYPAD_SUBTRACT -> zoomWith(control, percent - PERCENT_STEP);
            case '0', SWT.KEYPAD_0 -> zoomWith(control, 100);
            default -> { }
        }
    }

    private void zoomWith(boolean control, int wanted) {
        if (control) {
            zoom(wanted);
        }
    }

    /** The link that Tab came to: it is selected as a whole. */
    private Optional<TextBox.Link> chosenLink() {
        return layout == null ? Optional.empty() : layout.links().stream()
                .filter(link -> link.from() == selection.x && link.to() == selection.y).findFirst();
    }

    /** Tab goes from link to link, and behind the last one out of the page. */
    private void traverse(Event event) {
        boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (!forward && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            return;
        }
        Optional<TextBox.Link> next = layout == null ? Optional.empty() : neighbour(forward);
        next.ifPresent(link -> select(link.from(), link.to()));
        event.doit = next.isEmpty();
    }

    private Optional<TextBox.Link> neighbour(boolean forward) {
        List<TextBox.Link> links = layout.links();
        boolean none = selection.x == selection.y;
        return forward ? links.stream().filter(link -> link.from() > selection.x || none && link.from() == selection.x)
                .findFirst() : links.reversed().stream().filter(link -> link.from() < selection.x).findFirst();
    }

    // ---- for those who hear it

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = page == null ? "" : page.title();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_DOCUMENT;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = selection.x < selection.y ? text().substring(selection.x, selection.y) : text();
            }
        });
    }
}
