package org.storletdesigner.app.views;

import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;

/** Copies what a view has selected as plain text, or, while somebody types in a field, what is selected there. */
public final class CopyAction extends Action {
    private final Supplier<String> text;

    private CopyAction(Supplier<String> text) {
        this.text = text;
        setText(ViewMessages.copy);
        setActionDefinitionId("org.eclipse.ui.edit.copy");
    }

    /** Makes the standard command copy this text while the view is active; nothing is copied where it is empty. */
    public static CopyAction in(IViewSite site, Supplier<String> text) {
        CopyAction action = new CopyAction(text);
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action);
        return action;
    }

    @Override
    public void run() {
        Control focus = Display.getCurrent().getFocusControl();
        switch (focus) {
            case Text field -> field.copy();
            case StyledText field -> field.copy();
            case Combo field -> field.copy();
            case null, default -> copy(text.get());
        }
    }

    private static void copy(String text) {
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
