package org.storletdesigner.editor.paper;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Prints a canvas page by page. */
public final class Printing {
    /** Finer than this nobody sees a difference, and every page would need more memory. */
    private static final double FINEST_DPI = 300;

    private final CanvasPainter painter;
    private final String name;
    private final Shell shell;

    /** The name stands at the top of every page. */
    public Printing(CanvasPainter painter, String name, Shell shell) {
        this.painter = painter;
        this.name = name;
        this.shell = shell;
    }

    /** Asks how and where to print, does it, and tells {@code hint} in a sentence what happened. */
    public void ask(Consumer<String> hint) {
        if (painter.boxes(Part.ALL) == 0) {
            hint.accept(PaperMessages.empty);
        } else if (Printer.getPrinterList().length == 0) {
            MessageDialog.openError(shell, PaperMessages.noPrinterTitle, PaperMessages.noPrinter);
        } else {
            PrintSetupDialog dialog = new PrintSetupDialog(shell, painter);
            if (dialog.open() == PrintSetupDialog.OK) {
                print(dialog.printer(), dialog.setup(), hint);
            }
        }
    }

    /** Prints on a printer that was chosen. */
    void print(PrinterData target, Setup setup, Consumer<String> hint) {
        try {
            new ProgressMonitorDialog(shell).run(false, true, monitor -> hint.accept(print(target, setup, monitor)));
        } catch (InvocationTargetException failure) {
            ILog.get().warn(failure.getMessage(), failure.getCause());
            MessageDialog.openError(shell, PaperMessages.failedTitle, failure.getMessage());
        } catch (InterruptedException cancelled) {
            hint.accept(PaperMessages.cancelled);
        }
    }

    /** What to tell the person who printed. */
    private String print(PrinterData target, Setup setup, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        Printer printer = null;
        try {
            printer = new Printer(target);
            Run run = Run.of(printer, setup, painter);
            print(printer, run, monitor);
            return NLS.bind(run.wanted().size() == 1 ? PaperMessages.onePrinted : PaperMessages.printed,
                    new Object[] {name, target.name, run.wanted().size()});
        } catch (OperationCanceledException cancelled) {
            printer.cancelJob();
            throw new InterruptedException();
        } catch (IllegalArgumentException senseless) {
            throw new InvocationTargetException(senseless, senseless.getMessage());
        } catch (SWTException | SWTError broken) {
            throw new InvocationTargetException(broken,
                    NLS.bind(PaperMessages.unusable, target.name, broken.getMessage()));
        } finally {
            if (printer != null) {
                printer.dispose();
            }
        }
    }

    private void print(Printer printer, Run run, IProgressMonitor monitor) throws InvocationTargetException {
        monitor.beginTask(NLS.bind(PaperMessages.job, name), run.wanted().size());
        boolean taken = printer.startJob(name);
        for (int sheet : run.wanted()) {
            monitor.subTask(NLS.bind(PaperMessages.page, run.number(sheet), run.all().size()));
            look(monitor);
            if (!taken || !printer.startPage()) {
                throw new InvocationTargetException(null, NLS.bind(PaperMessages.refused, printer.getPrinterData().name,
                        run.number(sheet)));
            }
            print(printer, run, sheet);
            printer.endPage();
            monitor.worked(1);
        }
        printer.endJob();
        monitor.done();
    }

    /** Figures are painted in the display's thread, in which the button to cancel lives as well. */
    private static void look(IProgressMonitor monitor) {
        while (Display.getCurrent().readAndDispatch()) {
            // The dialog is painted, and may be clicked at.
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void print(Printer printer, Run run, int sheet) {
        GC gc = new GC(printer);
        Page page = run.page();
        Rectangle part = run.sheets().part(sheet);
        double scale = run.sheets().scale();
        // As pixels: GTK scales what is transformed on a printer twice, and elsewhere texts may leave their boxes.
        Image image = painter.piece(run.part(), part, scale * Math.min(FINEST_DPI, page.dpi().x) / Page.CANVAS_DPI);
        try {
            var from = image.getBounds();
            var to = page.place(part.getSize(), scale);
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image, 0, 0, from.width, from.height, to.x, to.y, to.width, to.height);
            header(gc, page, run.title(sheet));
        } finally {
            image.dispose();
            gc.dispose();
        }
    }

    private void header(GC gc, Page page, String title) {
        if (page.header().height > 0) {
            gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
            Point extent = gc.textExtent(title);
            gc.drawText(title, page.header().x + page.header().width - extent.x, page.header().y, true);
            gc.setClipping(page.header().x, page.header().y, page.header().width - 2 * extent.x, page.header().height);
            gc.drawText(name, page.header().x, page.header().y, true);
        }
    }
}
