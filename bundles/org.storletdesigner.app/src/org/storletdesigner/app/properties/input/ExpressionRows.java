package org.storletdesigner.app.properties.input;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** Gives expression fields the ground of the properties around them. */
public final class ExpressionRows {
    private ExpressionRows() { }

    /** Changes the field and all in it but the text. */
    public static void adapt(TabbedPropertySheetWidgetFactory toolkit, Composite around) {
        toolkit.adapt(around);
        for (Control child : around.getChildren()) {
            if (child instanceof StyledText) {
                continue;
            }
            if (child instanceof Composite inside) {
                adapt(toolkit, inside);
            } else if (child instanceof Label) {
                toolkit.adapt(child, false, false);
            }
        }
    }
}
