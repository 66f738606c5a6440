package org.storletdesigner.editor.paper;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks how large a drawing is to be on paper, shows the pages, and then asks the system for a printer. */
final class PrintSetupDialog extends Dialog {
    private static Setup last = Setup.USUAL;

    private final CanvasPainter painter;
    private final Rectangle drawing;
    private PrinterData printer;
    private Setup setup = last;
    private Button onePage;
    private Button tiled;
    private Spinner percent;
    private Label pages;
    private Button header;
    private SheetsPreview preview;

    PrintSetupDialog(Shell parent, CanvasPainter painter) {
        super(parent);
        this.painter = painter;
        drawing = painter.area(Part.ALL);
        printer = proposed();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private PrinterData proposed() {
        PrinterData usual = Printer.getDefaultPrinterData();
        PrinterData proposal = usual == null ? Printer.getPrinterList()[0] : usual;
        proposal.orientation = drawing.width > drawing.height ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        return proposal;
    }

    /** The printer that was chosen. */
    PrinterData printer() {
        return printer;
    }

    Setup setup() {
        return setup;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(PaperMessages.title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        createChoice(area);
        header = new Button(area, SWT.CHECK);
        header.setText(PaperMessages.header);
        header.setSelection(setup.header());
        header.addListener(SWT.Selection, event -> refresh());
        Label title = new Label(area, SWT.NONE);
        title.setText(NLS.bind(PaperMessages.preview, printer.name));
        preview = new SheetsPreview(area, painter);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 300).applyTo(preview.control());
        preview.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = PaperMessages.previewName;
            }
        });
        applyDialogFont(area);
        return area;
    }

    private void createChoice(Composite area) {
        Composite choice = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(choice);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        onePage = new Button(choice, SWT.RADIO);
        onePage.setText(PaperMessages.onePage);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(onePage);
        tiled = new Button(choice, SWT.RADIO);
        tiled.setText(PaperMessages.tiled);
        percent = new Spinner(choice, SWT.BORDER);
        percent.setValues(setup.isOnePage() ? 100 : setup.percent(), Setup.SMALLEST, Setup.LARGEST, 0, 10, 50);
        percent.setToolTipText(PaperMessages.tiledScale);
        pages = new Label(choice, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(pages);
        onePage.setSelection(setup.isOnePage());
        tiled.setSelection(!setup.isOnePage());
        onePage.addListener(SWT.Selection, event -> refresh());
        tiled.addListener(SWT.Selection, event -> refresh());
        percent.addListener(SWT.Modify, event -> refresh());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, PaperMessages.print, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        refresh();
    }

    private void refresh() {
        percent.setEnabled(tiled.getSelection());
        setup = new Setup(tiled.getSelection() ? percent.getSelection() : 0, header.getSelection());
        try {
            Printer paper = new Printer(printer);
            Page page = Page.of(paper, setup.header());
            paper.dispose();
            show(page);
        } catch (SWTException | SWTError unusable) {
            pages.setText(NLS.bind(PaperMessages.unusable, printer.name, unusable.getMessage()));
        }
    }

    private void show(Page page) {
        Sheets shown = setup.sheets(drawing, page.room());
        boolean possible = shown.count() <= Run.MOST_SHEETS;
        pages.setText(possible ? count(page) : PaperMessages.tooMany);
        getButton(IDialogConstants.OK_ID).setEnabled(possible);
        pages.getParent().layout();
        preview.show(page, shown, possible ? pages(shown) : List.of());
    }

    private String count(Page page) {
        Sheets several = new Setup(percent.getSelection(), setup.header()).sheets(drawing, page.room());
        int count = several.count() > Run.MOST_SHEETS ? several.count() : pages(several).size();
        return count == 1 ? PaperMessages.onPage : NLS.bind(PaperMessages.onPages, count);
    }

    private List<Integer> pages(Sheets sheets) {
        return sheets.where(area -> !painter.isBlank(Part.ALL, area));
    }

    @Override
    protected void okPressed() {
        PrintDialog system = new PrintDialog(getShell());
        system.setPrinterData(printer);
        PrinterData chosen = system.open();
        if (chosen != null) {
            printer = chosen;
            last = setup;
            super.okPressed();
        }
    }
}
