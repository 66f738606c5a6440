package org.storletdesigner.editor.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanvasTipsTest {
    private final Shell shell = new Shell(Display.getDefault());
    private final CanvasTips tips = new CanvasTips(shell);
    private final IFigure one = new Figure();
    private final IFigure other = new Figure();

    @AfterEach
    void close() {
        tips.dispose();
        shell.dispose();
    }

    private void rest(IFigure on) {
        Point mouse = shell.getDisplay().getCursorLocation();
        tips.updateToolTip(on, null, mouse.x + 40, mouse.y);
        Figure tip = new Figure();
        tip.setPreferredSize(new Dimension(50, 20));
        tips.displayToolTipNear(on, tip, mouse.x + 40, mouse.y);
    }

    @Test
    void whereTheMouseRestsThereIsATooltip() {
        rest(one);
        assertThat(tips.isShowing()).isTrue();
    }

    @Test
    void itsBorderTakesNothingOfWhatItSays() {
        rest(one);
        Shell tip = Stream.of(shell.getShells()).findFirst().orElseThrow();
        assertThat(tip.getClientArea().width).isGreaterThanOrEqualTo(50);
        assertThat(tip.getClientArea().height).isGreaterThanOrEqualTo(20);
    }

    @Test
    void theMouseOnSomethingElseSendsItAway() {
        rest(one);
        tips.updateToolTip(other, new Figure(), 0, 0);
        assertThat(tips.isShowing()).isFalse();
        rest(other);
        assertThat(tips.isShowing()).isTrue();
    }

    @Test
    void aClickSendsItAwayUntilTheMouseIsOnSomethingElse() {
        rest(one);
        tips.silence();
        assertThat(tips.isShowing()).isFalse();
        rest(one);
        assertThat(tips.isShowing()).isFalse();
        rest(other);
        assertThat(tips.isShowing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # mouse x, y, tooltip width, height, left, top
            100, 100, 200, 50, 112, 124
            950, 100, 200, 50, 800, 124
            100, 760, 200, 50, 112, 700
            100, 100, 1200, 50, 0, 124
            100, 100, 200, 900, 112, 0
            """)
    void itStandsBelowTheMouseAndOnTheScreen(int x, int y, int width, int height, int left, int top) {
        assertThat(CanvasTips.place(new Point(x, y), new Dimension(width, height), new Rectangle(0, 0, 1000, 800)))
                .isEqualTo(new Point(left, top));
    }
}
