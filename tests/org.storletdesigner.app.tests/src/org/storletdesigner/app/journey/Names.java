package org.storletdesigner.app.journey;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Looks for controls that people use and of which a screen reader could not say what they are for. */
final class Names {
    private final List<String> missing = new ArrayList<>();

    private Names() { }

    /** In the display's thread: the visible controls without a name in a control, with the way to each. */
    static List<String> missing(Control root) {
        Names names = new Names();
        names.visit(root, "");
        return names.missing;
    }

    private void visit(Control control, String way) {
        if (!control.isVisible()) {
            return;
        }
        String here = way + "/" + control.getClass().getSimpleName();
        if (isUsed(control) && !hasName(control)) {
            missing.add(here);
        }
        if (control instanceof ToolBar bar) {
            List.of(bar.getItems()).stream().filter(tool -> !hasName(tool)).forEach(tool ->
                    missing.add(here + "/" + tool));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                visit(child, here);
            }
        }
    }

    private static boolean isUsed(Control control) {
        return switch (control) {
            case Text field -> (field.getStyle() & SWT.READ_ONLY) == 0;
            case StyledText field -> true;
            case Combo field -> true;
            case CCombo field -> true;
            case Spinner field -> true;
            case Button button -> true;
            case Link link -> true;
            case Tree tree -> true;
            case Table table -> true;
            case CTabFolder folder -> false; // its tabs have texts
            case Canvas canvas -> canvas.isListening(SWT.KeyDown) && (canvas.getStyle() & SWT.NO_FOCUS) == 0;
            default -> false;
        };
    }

    private static boolean hasName(ToolItem tool) {
        return (tool.getStyle() & SWT.SEPARATOR) != 0 || tool.getControl() != null || isText(tool.getText())
                || isText(tool.getToolTipText());
    }

    private static boolean hasName(Control control) {
        boolean own = switch (control) {
            case Button button -> isText(button.getText());
            case Link link -> isText(link.getText());
            case Text field -> isText(field.getMessage());
            default -> false;
        };
        return own || followsLabel(control) || isText(accessibleName(control)) || isPart(control);
    }

    /** The fields within a combination, and what an editor of a table puts over a cell, are named by what they are in. */
    private static boolean isPart(Control control) {
        return control.getParent() instanceof CCombo || control.getParent() instanceof Table
                || control.getParent() instanceof Tree;
    }

    /** The toolkit tells screen readers that a label names the control behind it. */
    private static boolean followsLabel(Control control) {
        Control[] siblings = control.getParent() == null ? new Control[0] : control.getParent().getChildren();
        int at = List.of(siblings).indexOf(control);
        return at > 0 && siblings[at - 1] instanceof Label label && isText(label.getText());
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    private static String accessibleName(Control control) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        event.childID = -1;
        listeners(control.getAccessible()).forEach(each -> each.getName(event));
        return event.result;
    }

    /** There is no other way to ask for what only the system may ask. */
    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            Object listeners = field.get(accessible);
            return listeners == null ? List.of() : List.copyOf((List<AccessibleListener>) listeners);
        } catch (ReflectiveOperationException unknown) {
            throw new AssertionError(unknown);
        }
    }
}
