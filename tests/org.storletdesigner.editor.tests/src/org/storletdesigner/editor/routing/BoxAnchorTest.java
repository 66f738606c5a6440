package org.storletdesigner.editor.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Routing is dear, so that lines may hear of no more than what matters to them. */
class BoxAnchorTest {
    private final FreeformViewport window = new FreeformViewport();
    private final ScalableFreeformLayeredPane paper = new ScalableFreeformLayeredPane();
    private final Figure cluster = new Figure();
    private final Figure box = new Figure();
    private final BoxAnchor anchor = new BoxAnchor();
    private final AnchorListener line = moved -> this.heard++;
    private int heard;

    @BeforeEach
    void open() {
        FreeformLayer layer = new FreeformLayer();
        paper.add(layer, "boxes");
        window.setContents(paper);
        window.setBounds(new Rectangle(0, 0, 300, 200));
        layer.add(cluster);
        cluster.add(box);
        cluster.setBounds(new Rectangle(10, 10, 900, 900));
        box.setBounds(new Rectangle(40, 40, 100, 50));
        anchor.setOwner(box);
        anchor.addAnchorListener(line);
    }

    @Test
    void aLineHearsOfABoxThatMoves() {
        box.setLocation(new Point(50, 60));
        assertThat(heard).isOne();
    }

    @Test
    void aLineHearsOfABoxThatMovesWithWhatItStandsIn() {
        cluster.setLocation(new Point(30, 30));
        assertThat(heard).isOne();
        assertThat(anchor.bounds()).isEqualTo(new Rectangle(62, 62, 96, 46));
    }

    @Test
    void aLineHearsNothingOfScrollingAndScaling() {
        window.validate();
        window.setViewLocation(20, 30);
        paper.setScale(0.5);
        window.setBounds(new Rectangle(0, 0, 200, 100));
        assertThat(heard).isZero();
    }

    @Test
    void aLineThatLeftHearsNothing() {
        anchor.removeAnchorListener(line);
        box.setLocation(new Point(50, 60));
        assertThat(heard).isZero();
    }
}
