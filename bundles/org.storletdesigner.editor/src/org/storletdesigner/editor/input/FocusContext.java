package org.storletdesigner.editor.input;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Key bindings that hold only while a control itself has the focus, not a field inside or beside it. */
public final class FocusContext {
    private final IContextService contexts;
    private final String id;
    private IContextActivation active;

    private FocusContext(IContextService contexts, String id) {
        this.contexts = contexts;
        this.id = id;
    }

    /** Activates a context whenever the control gets the focus, until it loses it. */
    public static void follow(Control control, IContextService contexts, String id) {
        FocusContext context = new FocusContext(contexts, id);
        Listener end = event -> context.end();
        control.addListener(SWT.FocusIn, event -> context.begin());
        control.addListener(SWT.FocusOut, end);
        control.addListener(SWT.Dispose, end);
    }

    private void begin() {
        end();
        active = contexts.activateContext(id);
    }

    private void end() {
        if (active != null) {
            contexts.deactivateContext(active);
            active = null;
        }
    }
}
