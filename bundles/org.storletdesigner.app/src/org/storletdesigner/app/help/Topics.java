package org.storletdesigner.app.help;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.storletdesigner.app.expression.ExpressionField;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Selected;

/** Which page of the help speaks of what a person is at. */
final class Topics {
    private static final String VIEW = "org.storletdesigner.app.view.";
    private static final String CANVAS = "org.storletdesigner.editor.workflow";
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry(CANVAS, "window.html"),
            Map.entry(VIEW + "findings", "findings.html"),
            Map.entry(VIEW + "explain", "verdicts.html"),
            Map.entry(VIEW + "matrix", "verdicts.html"),
            Map.entry(VIEW + "expression", "expressions.html"),
            Map.entry(VIEW + "trace", "window.html"),
            Map.entry(VIEW + "keys", "window.html"),
            Map.entry(VIEW + "search", "window.html"),
            Map.entry("org.eclipse.ui.views.PropertySheet", "window.html"),
            Map.entry("org.eclipse.ui.views.ContentOutline", "window.html"),
            Map.entry(VIEW + "containers", "containers.html"));

    private Topics() { }

    /** The page for a control that has the focus, or null, in a part that is active, or null. */
    static Optional<String> of(Control focus, IWorkbenchPart part) {
        for (Control each = focus; each != null; each = each.getParent()) {
            if (each instanceof ExpressionField) {
                return Optional.of("expressions.html");
            }
        }
        return Optional.ofNullable(part).flatMap(Topics::of);
    }

    private static Optional<String> of(IWorkbenchPart part) {
        String id = part.getSite().getId();
        return Optional.ofNullable(id.equals(CANVAS) && hasEdge(part) ? "verdicts.html" : PAGES.get(id));
    }

    private static boolean hasEdge(IWorkbenchPart part) {
        var provider = part.getSite().getSelectionProvider();
        return provider != null && !Selected.of(provider.getSelection(), EdgeKey.class).isEmpty();
    }
}
