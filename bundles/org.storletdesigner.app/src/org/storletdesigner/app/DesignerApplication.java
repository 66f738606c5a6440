package org.storletdesigner.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.storletdesigner.app.instance.Arguments;
import org.storletdesigner.app.instance.RunningProgram;
import org.storletdesigner.app.theme.Theme;

/** Runs the window from its opening to its closing, or hands its files to the window that is open already. */
public final class DesignerApplication implements IApplication {
    private static final Integer NOT_ANSWERING = 3;

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<Path> files = Arguments.files(arguments instanceof String[] words ? words : new String[0]);
        return isFirst() ? open(files) : handOver(files);
    }

    /** The system gives the lock back when a program ends, however it ends. */
    private static boolean isFirst() {
        Location area = Platform.getInstanceLocation();
        try {
            return area == null || !area.isSet() || area.lock();
        } catch (IOException unlockable) {
            ILog.get().warn("A second start will not find this window, because nothing can be locked.", unlockable);
            return true;
        }
    }

    private static Object handOver(List<Path> files) throws InterruptedException {
        if (RunningProgram.handOver(WindowLife.folder(), files.stream().map(Path::toString).toList())) {
            return EXIT_OK;
        }
        String message = NLS.bind(Messages.notAnswering, Platform.getInstanceLocation().getURL().getPath());
        System.err.println(message);
        Display display = PlatformUI.createDisplay();
        MessageDialog.openError(null, Messages.windowTitle, message);
        display.dispose();
        return NOT_ANSWERING;
    }

    private static Object open(List<Path> files) {
        Theme.fadeWhatIsOff();
        Display display = PlatformUI.createDisplay();
        try {
            Theme.chosen().prepare(display);
            int code = PlatformUI.createAndRunWorkbench(display, new DesignerWorkbenchAdvisor(files));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(PlatformUI.getWorkbench()::close);
        }
    }
}
