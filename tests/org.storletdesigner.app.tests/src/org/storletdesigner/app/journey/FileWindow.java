package org.storletdesigner.app.journey;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;

/** A window of its own with selected files in it, as a file manager's, over a corner of the program. */
final class FileWindow implements AutoCloseable {
    private static final Point SIZE = new Point(160, 40);

    private final Shell shell;
    private final Label icon;

    FileWindow(Path... files) {
        icon = Window.ask(window -> {
            Shell opened = new Shell(Display.getCurrent(), SWT.ON_TOP | SWT.NO_TRIM);
            opened.setLayout(new FillLayout());
            Label label = new Label(opened, SWT.BORDER);
            label.setText(files[0].getFileName().toString());
            carry(label, Stream.of(files).map(Path::toString).toArray(String[]::new));
            Point corner = window.getShell().toDisplay(4, 4);
            opened.setBounds(corner.x, corner.y, SIZE.x, SIZE.y);
            opened.open();
            return label;
        });
        shell = Window.inDisplayThread(icon::getShell);
        Hand.pause();
    }

    private static void carry(Label label, String[] names) {
        DragSource source = new DragSource(label, DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(FileTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = names;
            }
        });
    }

    /** Where they are taken hold of. */
    Point place() {
        return Hand.middleOf(icon);
    }

    @Override
    public void close() {
        Window.inDisplayThread(() -> {
            shell.dispose();
            return null;
        });
    }
}
