package org.storletdesigner.app.expression;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;

/**
 * Lets commands of the workbench act on a control as long as it has the focus, whatever they do in the part around it:
 * undo inside a field is the field's.
 */
public final class FocusCommands {
    private final Control control;
    private final List<IHandlerActivation> activations = new ArrayList<>();

    /** Ends by itself when the control is disposed. */
    public FocusCommands(Control control, String name) {
        this.control = control;
        if (PlatformUI.isWorkbenchRunning()) {
            service(IFocusService.class).addFocusTracker(control, name);
            control.addDisposeListener(event -> forget());
        }
    }

    private void forget() {
        service(IHandlerService.class).deactivateHandlers(activations);
        service(IFocusService.class).removeFocusTracker(control);
    }

    /** Has a command do this while the control has the focus; without a workbench there are no commands. */
    public FocusCommands on(String command, Runnable action) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return this;
        }
        activations.add(service(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        }, new HasFocus()));
        return this;
    }

    private static <T> T service(Class<T> type) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        return workbench.getService(type);
    }

    private final class HasFocus extends Expression {
        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.valueOf(
                    context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == control);
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
        }
    }
}
