package org.storletdesigner.app.welcome;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.RecentFiles;

/** The ways to begin that are no example: new, open, recent files, the walk. */
final class StartLinks {
    private static final int MOST_RECENT = 8;
    private static final String COMMAND = "org.storletdesigner.app.command.";

    private final Composite column;
    private final IEditorSite site;

    StartLinks(Composite column, IEditorSite site) {
        this.column = column;
        this.site = site;
    }

    void fill() {
        heading(WelcomeMessages.start);
        link(WelcomeMessages.newWorkflow, WelcomeMessages.newTooltip, () -> run("newWorkflow"));
        link(WelcomeMessages.open, WelcomeMessages.openTooltip, () -> run("openWorkflow"));
        link(WelcomeMessages.rules, WelcomeMessages.rulesTooltip, () -> run("newFromRules"));
        link(WelcomeMessages.walk, WelcomeMessages.walkTooltip, () -> run("walk"));
        List<Path> recent = RecentFiles.all();
        if (!recent.isEmpty()) {
            heading(WelcomeMessages.recent);
            recent.stream().limit(MOST_RECENT).forEach(this::recent);
        }
    }

    private void heading(String text) {
        Label label = new Label(column, SWT.NONE);
        label.setFont(JFaceResources.getBannerFont());
        label.setText(text);
        GridDataFactory.fillDefaults().indent(0, column.getChildren().length > 1 ? 16 : 0).applyTo(label);
    }

    private void recent(Path file) {
        link(file.getFileName().toString(), file.toString(), () -> {
            if (!Documents.open(site.getWorkbenchWindow(), file)) {
                RecentFiles.remove(file);
            }
        });
    }

    private void link(String text, String tooltip, Runnable action) {
        Link link = linkIn(column, text, action);
        link.setToolTipText(tooltip);
    }

    /** A link of one text, whatever characters that has. */
    static Link linkIn(Composite parent, String text, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        link.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
        return link;
    }

    private void run(String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(COMMAND + command, null);
        } catch (CommandException broken) {
            ILog.get().error("The command " + command + " cannot be run.", broken);
        }
    }
}
