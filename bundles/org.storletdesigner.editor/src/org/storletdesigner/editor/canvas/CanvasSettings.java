package org.storletdesigner.editor.canvas;

/**
 * What a person chose to see on a canvas. Immutable.
 *
 * @param conditions whether handlers show what they wait for and what they write
 * @param labels whether lines show their verdict in a word
 * @param legend whether the meaning of the lines stands in a corner
 * @param grid whether the grid is drawn and new places snap to it
 */
public record CanvasSettings(boolean conditions, boolean labels, boolean legend, boolean grid) {
    public static final CanvasSettings DEFAULT = new CanvasSettings(true, false, true, false);

    public CanvasSettings withConditions(boolean wanted) {
        return new CanvasSettings(wanted, labels, legend, grid);
    }

    public CanvasSettings withLabels(boolean wanted) {
        return new CanvasSettings(conditions, wanted, legend, grid);
    }

    public CanvasSettings withLegend(boolean wanted) {
        return new CanvasSettings(conditions, labels, wanted, grid);
    }

    public CanvasSettings withGrid(boolean wanted) {
        return new CanvasSettings(conditions, labels, legend, wanted);
    }
}
