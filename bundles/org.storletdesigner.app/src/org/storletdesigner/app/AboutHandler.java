package org.storletdesigner.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;

/** Shows the versions that a report of a defect needs. */
public final class AboutHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        MessageDialog.openInformation(HandlerUtil.getActiveShellChecked(event), Messages.aboutTitle, text());
        return null;
    }

    static String text() {
        return NLS.bind(Messages.aboutText, new Object[] {
            FrameworkUtil.getBundle(AboutHandler.class).getVersion(),
            Platform.getBundle("org.eclipse.ui").getVersion(),
            SWT.getVersion(),
            SWT.getPlatform(),
            Runtime.version(),
            System.getProperty("java.vendor"),
            System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + Platform.getOSArch(),
        });
    }
}
