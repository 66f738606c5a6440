package org.storletdesigner.app;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

final class DesignerWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point WANTED = new Point(1280, 860);
    private static final Point SMALLEST = new Point(480, 360);

    private final List<Path> files;
    private WindowLife life;

    DesignerWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> files) {
        super(configurer);
        this.files = files;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new DesignerActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setTitle(Messages.windowTitle);
        window.setInitialSize(fitting(Display.getCurrent().getPrimaryMonitor().getClientArea()));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowCreate() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        shell.setMinimumSize(SMALLEST);
        fit(shell, shell.getMonitor().getClientArea());
    }

    /** The screen may be smaller than that of the last time. */
    static void fit(Shell shell, Rectangle screen) {
        Point size = shell.getSize();
        if (size.x > screen.width || size.y > screen.height) {
            shell.setBounds(screen.x, screen.y, Math.min(size.x, screen.width), Math.min(size.y, screen.height));
        }
    }

    @Override
    public void postWindowOpen() {
        life = new WindowLife(getWindowConfigurer());
        // The window is to be seen before a question about unsaved work is asked.
        Display.getCurrent().asyncExec(() -> life.begin(files));
    }

    @Override
    public void postWindowClose() {
        if (life != null) {
            life.end();
        }
    }

    private static Point fitting(Rectangle screen) {
        return new Point(Math.min(WANTED.x, screen.width), Math.min(WANTED.y, screen.height));
    }
}
