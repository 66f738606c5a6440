package org.storletdesigner.app.trace;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Steps forward or back in the view that traces objects; which of them is said where it is declared. */
public final class StepHandler extends AbstractHandler implements IExecutableExtension {
    private boolean forward = true;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        forward = !(data instanceof Map<?, ?> map ? map.containsValue("back") : "back".equals(data));
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IViewPart view = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(TraceView.ID);
        if (view instanceof TraceView trace) {
            if (forward) {
                trace.step();
            } else {
                trace.back();
            }
        }
        return null;
    }
}
