package org.storletdesigner.editor.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Point DPI = new Point(300, 300);
    /** A4 across, as GTK gives it: a quarter of an inch is lost at each side. */
    private static final Rectangle TRIM = new Rectangle(-75, -75, 243, 150);
    private static final Rectangle PRINTABLE = new Rectangle(0, 0, 3264, 2330);

    @Test
    void halfAnInchIsLeftAtEverySideOfThePaper() {
        Page page = Page.of(TRIM, PRINTABLE, DPI, false);
        assertThat(page.paper()).isEqualTo(new Rectangle(-75, -75, 3507, 2480));
        assertThat(page.body()).isEqualTo(new Rectangle(75, 75, 3189, 2180).intersection(PRINTABLE));
        assertThat(page.header().height).isZero();
    }

    @Test
    void theHeaderTakesRoomFromTheDrawing() {
        Page with = Page.of(TRIM, PRINTABLE, DPI, true);
        Page without = Page.of(TRIM, PRINTABLE, DPI, false);
        assertThat(with.header().height).isEqualTo(90);
        assertThat(with.body().y).isEqualTo(with.header().y + 90);
        assertThat(with.room().height).isLessThan(without.room().height);
    }

    @Test
    void aPrinterWithWideMarginsKeepsThem() {
        Page page = Page.of(new Rectangle(-400, -400, 800, 800), new Rectangle(0, 0, 2000, 1500), DPI, false);
        assertThat(page.body()).isEqualTo(new Rectangle(0, 0, 2000, 1500));
    }

    @Test
    void aPixelOfTheCanvasIsTheSameOnEveryPrinter() {
        Page page = Page.of(TRIM, PRINTABLE, DPI, false);
        assertThat(page.room().width).isEqualTo((int) (page.body().width * 96 / 300.0));
        assertThat(page.place(new Dimension(96, 48), 1))
                .isEqualTo(new Rectangle(page.body().x, page.body().y, 300, 150));
        assertThat(page.place(new Dimension(96, 48), 0.5).width).isEqualTo(150);
    }

    @Test
    void thePagesOfARangeAreCountedFromOne() {
        List<Integer> all = List.of(0, 2, 3, 5);
        assertThat(Run.range(all, 2, 3)).containsExactly(2, 3);
        assertThat(Run.range(all, 1, 99)).isEqualTo(all);
        assertThatIllegalArgumentException().isThrownBy(() -> Run.range(all, 5, 9))
                .withMessage("There is no page of these numbers; there are 4.");
    }

    @Test
    void allTextsAreThere() {
        assertThat(PaperMessages.class.getFields()).allSatisfy(field ->
                assertThat((String) field.get(null)).doesNotStartWith("NLS missing"));
    }
}
