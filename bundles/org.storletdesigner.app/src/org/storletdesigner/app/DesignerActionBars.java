package org.storletdesigner.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.storletdesigner.app.status.EngineStatus;
import org.storletdesigner.app.status.ZoomStatus;

/**
 * The menus, the tool bar and the status line, with the actions that every program has. Those of this program alone are
 * declared, and come into the named groups.
 */
final class DesignerActionBars extends ActionBarAdvisor {
    private static final String MENU = "org.storletdesigner.app.menu.";
    private static final String MAIN_TOOLS = "org.storletdesigner.app.toolbar.main";

    private IWorkbenchWindow window;

    DesignerActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow of) {
        window = of;
    }

    private IAction action(ActionFactory factory) {
        IAction known = getAction(factory.getId());
        if (known != null) {
            return known;
        }
        ActionFactory.IWorkbenchAction action = factory.create(window);
        register(action);
        return action;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(menu("view", Messages.menuView, "zoom", "show", "layout", "filter"));
        bar.add(menu("workflow", Messages.menuWorkflow, "add", "check", "repair", "analyze"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(helpMenu());
    }

    private static MenuManager menu(String id, String label, String... groups) {
        MenuManager menu = new MenuManager(label, MENU + id);
        for (String group : groups) {
            menu.add(new Separator(group));
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager fileMenu() {
        MenuManager file = new MenuManager(Messages.menuFile, MENU + "file");
        file.add(new GroupMarker("new"));
        file.add(new GroupMarker("open"));
        file.add(new Separator("close"));
        file.add(action(ActionFactory.CLOSE));
        file.add(action(ActionFactory.CLOSE_ALL));
        file.add(new Separator("save"));
        file.add(action(ActionFactory.SAVE));
        file.add(action(ActionFactory.SAVE_AS));
        file.add(action(ActionFactory.SAVE_ALL));
        file.add(new GroupMarker("revert"));
        file.add(new Separator("export"));
        file.add(action(ActionFactory.PRINT));
        file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        file.add(new Separator("exit"));
        file.add(action(ActionFactory.QUIT));
        return file;
    }

    private MenuManager editMenu() {
        MenuManager edit = new MenuManager(Messages.menuEdit, MENU + "edit");
        addAll(edit, "undo", ActionFactory.UNDO, ActionFactory.REDO);
        addAll(edit, "cut", ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        edit.add(new GroupMarker("paste"));
        addAll(edit, "delete", ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.RENAME);
        action(ActionFactory.FIND).setText(Messages.menuFind); // nothing is replaced
        addAll(edit, "find", ActionFactory.FIND);
        edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        edit.add(new Separator("preferences"));
        edit.add(action(ActionFactory.PREFERENCES));
        return edit;
    }

    private void addAll(IMenuManager menu, String group, ActionFactory... factories) {
        menu.add(new Separator(group));
        for (ActionFactory factory : factories) {
            menu.add(action(factory));
        }
    }

    private MenuManager windowMenu() {
        MenuManager menu = new MenuManager(Messages.menuWindow, MENU + "window");
        MenuManager views = new MenuManager(Messages.menuShowView, MENU + "views");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        menu.add(action(ActionFactory.RESET_PERSPECTIVE));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator("editors"));
        menu.add(action(ActionFactory.NEXT_EDITOR));
        menu.add(action(ActionFactory.PREVIOUS_EDITOR));
        menu.add(action(ActionFactory.SHOW_EDITOR));
        return menu;
    }

    private static MenuManager helpMenu() {
        MenuManager help = menu("help", Messages.menuHelp, "welcome", "help", "log");
        help.add(new Separator("about"));
        return help;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bars) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(new GroupMarker("new"));
        tools.add(action(ActionFactory.SAVE));
        tools.add(new Separator("undo"));
        tools.add(action(ActionFactory.UNDO));
        tools.add(action(ActionFactory.REDO));
        for (String group : new String[] {"add", "zoom", "layout", IWorkbenchActionConstants.MB_ADDITIONS}) {
            tools.add(new Separator(group));
        }
        bars.add(new ToolBarContributionItem(tools, MAIN_TOOLS));
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        line.appendToGroup(StatusLineManager.END_GROUP, new EngineStatus(window));
        line.appendToGroup(StatusLineManager.END_GROUP, new ZoomStatus(window));
    }
}
