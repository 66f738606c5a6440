package org.storletdesigner.app.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** What keys do on a page of the help: they scroll and zoom, and go from link to link. */
final class PageKeys {
    private final PageCanvas canvas;
    private final Consumer<String> follow;

    PageKeys(PageCanvas canvas, Consumer<String> follow) {
        this.canvas = canvas;
        this.follow = follow;
    }

    void pressed(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        int screen = canvas.getClientArea().height - PageCanvas.LINE;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scroll(PageCanvas.LINE);
            case SWT.ARROW_UP -> scroll(-PageCanvas.LINE);
            case SWT.PAGE_DOWN -> scroll(screen);
            case SWT.PAGE_UP -> scroll(-screen);
            case ' ' -> scroll((event.stateMask & SWT.SHIFT) == 0 ? screen : -screen);
            case SWT.HOME -> canvas.scrollTo(0);
            case SWT.END -> canvas.scrollTo(Integer.MAX_VALUE / 2);
            case SWT.CR, SWT.KEYPAD_CR -> chosenLink().ifPresent(link -> follow.accept(link.page()));
            case '+', '=', SWT.KEYPAD_ADD -> zoomWith(control, canvas.percent() + PageCanvas.PERCENT_STEP);
            case '-', SWT.KEYPAD_SUBTRACT -> zoomWith(control, canvas.percent() - PageCanvas.PERCENT_STEP);
            case '0', SWT.KEYPAD_0 -> zoomWith(control, 100);
            default -> { }
        }
    }

    private void scroll(int by) {
        canvas.scrollTo(canvas.top() + by);
    }

    private void zoomWith(boolean control, int wanted) {
        if (control) {
            canvas.zoom(wanted);
        }
    }

    /** The link that Tab came to: it is selected as a whole. */
    private Optional<TextBox.Link> chosenLink() {
        Point selection = canvas.selected();
        return canvas.links().stream().filter(link -> link.from() == selection.x && link.to() == selection.y).findFirst();
    }

    /** Tab goes from link to link, and behind the last one out of the page. */
    void traversed(Event event) {
        boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (forward || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            Optional<TextBox.Link> next = neighbour(forward);
            next.ifPresent(link -> canvas.select(link.from(), link.to()));
            event.doit = next.isEmpty();
        }
    }

    private Optional<TextBox.Link> neighbour(boolean forward) {
        List<TextBox.Link> links = canvas.links();
        Point selection = canvas.selected();
        boolean none = selection.x == selection.y;
        return forward ? links.stream().filter(link -> link.from() > selection.x || none && link.from() == selection.x)
                .findFirst() : links.reversed().stream().filter(link -> link.from() < selection.x).findFirst();
    }
}
