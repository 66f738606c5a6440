package org.storletdesigner.app;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.storletdesigner.app.addition.HoverSentences;
import org.storletdesigner.app.addition.shelf.PaletteChains;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.editor.EngineLimits;
import org.storletdesigner.editor.Motion;
import org.storletdesigner.editor.palette.PaletteHovers;

final class DesignerWorkbenchAdvisor extends WorkbenchAdvisor {
    private final List<Path> files;

    /** The files are opened when the window is. */
    DesignerWorkbenchAdvisor(List<Path> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        EngineLimits.from(Preferences::limits);
        Motion.when(Preferences::isMoving);
        PaletteHovers.register(new HoverSentences());
        PaletteChains.install(Display.getCurrent());
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DesignerWindowAdvisor(configurer, files);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return DesignPerspective.ID;
    }
}
