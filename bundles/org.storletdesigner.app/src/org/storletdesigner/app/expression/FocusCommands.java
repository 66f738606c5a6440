package org.storletdesigner.app.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
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

    /**
     * Has a command do this while the control has the focus. Where it has nothing to do there, the command means what it
     * does in the part around: when all that was typed is taken back, undo takes back an edit of the document.
     *
     * @param own does something and says so, or finds that there is nothing to do
     */
    public FocusCommands onOrAround(ActionFactory command, BooleanSupplier own) {
        return on(command.getCommandId(), () -> {
            if (!own.getAsBoolean()) {
                runAround(command.getId());
            }
        });
    }

    /** In a dialog nothing is around: what lies behind it is not touched. */
    private void runAround(String action) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null ? null : window.getActivePage().getActivePart();
        if (part != null && part.getSite().getShell() == control.getShell()) {
            IActionBars bars = part.getSite() instanceof IViewSite view ? view.getActionBars()
                    : part.getSite() instanceof IEditorSite editor ? editor.getActionBars() : null;
            IAction handler = bars == null ? null : bars.getGlobalActionHandler(action);
            if (handler != null && handler.isEnabled()) {
                handler.run();
            }
        }
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
