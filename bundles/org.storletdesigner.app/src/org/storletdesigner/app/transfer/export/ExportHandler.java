package org.storletdesigner.app.transfer.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.editor.WorkflowEditor;

/** Opens the wizard that stores the workflow in front in another form. */
public final class ExportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditorChecked(event) instanceof WorkflowEditor editor) {
            ExportWizard.dialog(HandlerUtil.getActiveShellChecked(event), new ExportWizard(editor)).open();
        }
        return null;
    }
}
