package org.storletdesigner.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.osgi.framework.FrameworkUtil;
import org.storletdesigner.app.containers.command.Origins;
import org.storletdesigner.app.containers.drag.CanvasDrop;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.ExternalChanges;
import org.storletdesigner.app.files.FileDrop;
import org.storletdesigner.app.files.Session;
import org.storletdesigner.app.instance.RunningProgram;
import org.storletdesigner.app.preferences.LibraryFolders;
import org.storletdesigner.app.properties.PropertyHome;
import org.storletdesigner.app.recovery.Autosave;
import org.storletdesigner.app.recovery.Recovery;
import org.storletdesigner.app.recovery.RecoveryFolder;
import org.storletdesigner.app.welcome.Welcome;

/** What goes on beside the documents as long as the window is open. */
final class WindowLife {
    private final IWorkbenchWindow window;
    private final Autosave autosave;
    private final ExternalChanges changes;
    private RunningProgram program;

    WindowLife(IWorkbenchWindowConfigurer configurer) {
        window = configurer.getWindow();
        new WindowTitle(configurer);
        autosave = new Autosave(window, new RecoveryFolder(folder().resolve("recovery")));
        changes = new ExternalChanges(window);
        FileDrop.install(window);
        PropertyHome.install(window);
        CanvasDrop.install(window);
        Origins.install(window);
        Welcome.install(window);
        Display.getCurrent().addListener(SWT.OpenDocument, event -> open(List.of(event.text)));
    }

    /** Where this program keeps what belongs to its state and not to a document. */
    static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(WindowLife.class)).toPath();
    }

    /** Opens what is to be open at the start, and listens to later starts. */
    void begin(List<Path> files) {
        listen();
        closeDeadTabs(window.getActivePage());
        LibraryFolders.load(window.getShell().getDisplay());
        List<Path> last = Session.last();
        Session.keep(window); // not before: a part that opens by then would have it keep that no file is open
        Documents.openAll(window, last);
        new Recovery(window, new RecoveryFolder(folder().resolve("recovery")), autosave).offer();
        Documents.openAll(window, files);
        Welcome.showIfNothingElse(window);
    }

    /** Of a program that was killed the workbench restores tabs that hold nothing: the program itself knows its files. */
    private static void closeDeadTabs(IWorkbenchPage page) {
        page.closeEditors(page.getEditorReferences(), false);
    }

    private void listen() {
        try {
            Display display = window.getShell().getDisplay();
            program = RunningProgram.listen(folder(), names -> display.asyncExec(() -> open(names)));
        } catch (IOException closed) {
            ILog.get().warn("A second start cannot hand its files to this window.", closed);
        }
    }

    private void open(List<String> names) {
        Shell shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.setMinimized(false);
            shell.forceActive();
            Documents.openAll(window, names.stream().map(Path::of).toList());
        }
    }

    void end() {
        autosave.dispose();
        changes.dispose();
        try {
            if (program != null) {
                program.close();
            }
        } catch (IOException left) {
            ILog.get().warn("What told later starts of this window could not be removed.", left);
        }
    }
}
