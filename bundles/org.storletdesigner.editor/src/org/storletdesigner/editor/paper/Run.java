package org.storletdesigner.editor.paper;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/**
 * What one print puts on paper.
 *
 * @param all the sheets on which there is something; each is a page
 * @param wanted those of them that were asked for
 */
record Run(Part part, Page page, Sheets sheets, List<Integer> all, List<Integer> wanted) {
    /** Nobody prints more of one drawing on purpose. */
    static final int MOST_SHEETS = 400;

    /**
     * What a person asked a printer for.
     *
     * @throws IllegalArgumentException with a sentence for the person, where nothing sensible was asked for
     */
    static Run of(Printer printer, Setup setup, CanvasPainter painter) {
        PrinterData data = printer.getPrinterData();
        boolean selection = data.scope == PrinterData.SELECTION && painter.boxes(Part.SELECTION) > 0;
        Part part = selection ? Part.SELECTION : Part.ALL;
        Page page = Page.of(printer, setup.header());
        Sheets sheets = setup.sheets(painter.area(part), page.room());
        if (sheets.count() > MOST_SHEETS) {
            throw new IllegalArgumentException(NLS.bind(PaperMessages.tooManyPages, sheets.count(), MOST_SHEETS));
        }
        List<Integer> all = sheets.where(area -> !painter.isBlank(part, area));
        List<Integer> wanted = data.scope == PrinterData.PAGE_RANGE ? range(all, data.startPage, data.endPage) : all;
        return new Run(part, page, sheets, all, wanted);
    }

    /** The pages from a first to a last one, counted from 1. */
    static List<Integer> range(List<Integer> all, int first, int last) {
        int from = Math.max(1, first) - 1;
        int to = Math.min(last, all.size());
        if (from >= to) {
            throw new IllegalArgumentException(NLS.bind(PaperMessages.noPages, all.size()));
        }
        return all.subList(from, to);
    }

    int number(int sheet) {
        return all.indexOf(sheet) + 1;
    }

    /** What stands beside the name: the number of a page and, where there are several, where it belongs. */
    String title(int sheet) {
        return sheets.count() == 1 ? NLS.bind(PaperMessages.pageOf, number(sheet), all.size())
                : NLS.bind(PaperMessages.placeOf,
                        new Object[] {number(sheet), all.size(), sheets.row(sheet), sheets.column(sheet)});
    }
}
