package org.storletdesigner.app.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
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
    static final int PERCENT_STEP = 10;
    static final int LINE = 40;

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
        PageKeys keys = new PageKeys(this, follow);
        addListener(SWT.KeyDown, keys::pressed);
        addListener(SWT.Traverse, keys::traversed);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> forget());
        getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
        PageVoice.of(this);
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

    String title() {
        return page == null ? "" : page.title();
    }

    /** The links of the page, in the order of its text. */
    List<TextBox.Link> links() {
        return layout == null ? List.of() : layout.links();
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
}
