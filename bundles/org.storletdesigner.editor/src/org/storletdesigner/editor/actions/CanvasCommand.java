package org.storletdesigner.editor.actions;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** What a declared command does on one canvas, and whether its menu entry has a check mark. */
final class CanvasCommand extends AbstractHandler implements IElementUpdater {
    private final Runnable work;
    private final BooleanSupplier possible;
    private final BooleanSupplier checked;

    CanvasCommand(Runnable work, BooleanSupplier possible, BooleanSupplier checked) {
        this.work = work;
        this.possible = possible;
        this.checked = checked;
    }

    /** Asked before a menu shows it. */
    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(possible.getAsBoolean());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (possible.getAsBoolean()) {
            work.run();
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // so it is in the platform
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(checked.getAsBoolean());
    }
}
