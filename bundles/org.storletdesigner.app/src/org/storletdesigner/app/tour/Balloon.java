package org.storletdesigner.app.tour;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A small window beside the part that a walk talks about, which has a frame around it meanwhile. */
final class Balloon {
    private static final int TEXT_WIDTH = 330;
    private static final int GAP = 10;

    private final Shell shell;
    private final Frame frame;
    private final Label title;
    private final Label text;
    private final Label count;
    private final Button deed;
    private final Button back;
    private final Button next;
    private final Runnable end;
    private Runnable action = () -> { };
    private boolean last;

    Balloon(Shell parent, IntConsumer move, Runnable end) {
        this.end = end;
        frame = new Frame(parent);
        shell = new Shell(parent, SWT.TITLE | SWT.CLOSE | SWT.TOOL);
        shell.setText(TourMessages.title);
        GridLayoutFactory.fillDefaults().margins(14, 12).spacing(6, 8).applyTo(shell);
        title = new Label(shell, SWT.WRAP);
        title.setFont(JFaceResources.getBannerFont());
        text = new Label(shell, SWT.WRAP);
        GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        deed = button(shell, this::act);
        Composite row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        count = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        back = button(row, () -> move.accept(-1));
        back.setText(TourMessages.back);
        next = button(row, () -> goOn(move));
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            end.run();
        });
        shell.addListener(SWT.Traverse, event -> stepByKey(event.detail));
        shell.setDefaultButton(next);
    }

    private static Button button(Composite parent, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private void goOn(IntConsumer move) {
        if (last) {
            end.run();
        } else {
            move.accept(1);
        }
    }

    private void act() {
        action.run();
        shell.getDefaultButton().setFocus();
    }

    private void stepByKey(int detail) {
        if (detail == SWT.TRAVERSE_ESCAPE) {
            end.run();
        }
    }

    /** Says a step and points at its target. */
    void show(Step step, int number, int of, Optional<Control> target) {
        last = number == of;
        title.setText(step.title());
        text.setText(step.text());
        count.setText(NLS.bind(TourMessages.count, number, of));
        back.setEnabled(number > 1);
        next.setText(last ? TourMessages.done : TourMessages.next);
        showDeed(step);
        shell.pack();
        frame.around(target);
        shell.setLocation(target.map(this::beside).orElseGet(shell::getLocation));
        shell.open();
        next.setFocus();
    }

    private void showDeed(Step step) {
        action = step.deed().map(Step.Deed::action).orElse(() -> { });
        deed.setVisible(step.deed().isPresent());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).exclude(step.deed().isEmpty()).applyTo(deed);
        deed.setText(step.deed().map(Step.Deed::label).orElse(""));
    }

    /** Left of the target, above it, right of it or below, wherever there is room; else in its lower right corner. */
    private Point beside(Control target) {
        Rectangle at = Frame.area(target);
        Rectangle screen = shell.getParent().getMonitor().getClientArea();
        Point size = shell.getSize();
        Point[] places = {
            new Point(at.x - size.x - GAP, at.y), new Point(at.x + at.width - size.x, at.y - size.y - GAP),
            new Point(at.x + at.width + GAP, at.y), new Point(at.x, at.y + at.height + GAP),
        };
        for (Point place : places) {
            Rectangle covered = new Rectangle(place.x, place.y, size.x, size.y);
            if (screen.union(covered).equals(screen)) {
                return place;
            }
        }
        return new Point(at.x + at.width - size.x - 3 * GAP, at.y + at.height - size.y - 3 * GAP);
    }

    void close() {
        frame.close();
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
