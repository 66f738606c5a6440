package org.storletdesigner.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

final class DesignerWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point WANTED = new Point(1200, 800);
    private static final Point SMALLEST = new Point(480, 360);

    DesignerWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setTitle(Messages.windowTitle);
        window.setInitialSize(fitting(Display.getCurrent().getPrimaryMonitor().getClientArea()));
        window.setShowCoolBar(false);
        window.setShowStatusLine(false);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowCreate() {
        getWindowConfigurer().getWindow().getShell().setMinimumSize(SMALLEST);
    }

    private static Point fitting(Rectangle screen) {
        return new Point(Math.min(WANTED.x, screen.width), Math.min(WANTED.y, screen.height));
    }
}
