package org.storletdesigner.app.containers;

import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.containers.drag.ContainerDrop;
import org.storletdesigner.app.containers.drag.ItemDrag;
import org.storletdesigner.app.views.CopyAction;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.workflow.StoredSnapshot;

/** The containers to which a person is connected: what is live in them, what was, and what is kept. */
public final class ContainersView extends ViewPart {
    public static final String ID = "org.storletdesigner.app.view.containers";

    private static final String COMMAND = "org.storletdesigner.app.command.container.";
    private static final int LINES = 3;

    private final StackLayout stack = new StackLayout();
    private final Access access = Access.get();
    private final Runnable listener = this::connectionsChanged;
    private Composite around;
    private Composite empty;
    private Composite content;
    private ContainerTree tree;
    private Text detail;

    @Override
    public void createPartControl(Composite parent) {
        around = parent;
        around.setLayout(stack);
        createEmpty();
        createContent();
        createActions();
        getSite().setSelectionProvider(tree.viewer());
        access.connections().addListener(listener);
        connectionsChanged();
    }

    private void createEmpty() {
        empty = new Composite(around, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(empty);
        Label label = new Label(empty, SWT.WRAP | SWT.CENTER);
        label.setText(ContainerMessages.empty);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).hint(120, SWT.DEFAULT).applyTo(label);
        Button connect = new Button(empty, SWT.PUSH);
        connect.setText(ContainerMessages.connectButton);
        connect.addListener(SWT.Selection, event -> run("connect"));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(connect);
    }

    private void createContent() {
        content = new Composite(around, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        tree = new ContainerTree(content, access);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getTree());
        detail = new Text(content, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        detail.setToolTipText(ContainerMessages.detail);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(detail);
        tree.viewer().addSelectionChangedListener(event -> tell());
        tree.viewer().addDoubleClickListener(event -> activate());
        ItemDrag.install(tree.viewer());
        ContainerDrop.install(getSite().getWorkbenchWindow(), tree.viewer(), this::tell);
    }

    /** Shows what the rows have no room for. */
    private void tell() {
        tell("");
    }

    /** The same, but why something is not taken comes first; what drags may belong to another part of the window. */
    private void tell(String refusal) {
        List<Item> selected = tree.selected();
        String text = !refusal.isEmpty() || selected.size() != 1 ? refusal : tree.detail(selected.getFirst());
        if (!detail.getText().equals(text)) {
            detail.setText(text);
            boolean shown = !text.isEmpty();
            detail.setVisible(shown);
            GridData place = (GridData) detail.getLayoutData();
            place.exclude = !shown;
            place.heightHint = detail.getLineHeight()
                    * Math.clamp(content.getClientArea().height / (4L * detail.getLineHeight()), 1, LINES);
            content.layout(true);
        }
    }

    /** What a double click or Enter does: opens what is a document, and a branch otherwise. */
    private void activate() {
        List<Item> selected = tree.selected();
        if (selected.size() != 1) {
            return;
        }
        switch (selected.getFirst()) {
            case Item.LiveWorkflow live -> run("open");
            case Item.Placed storlet -> run("open");
            case Item.Past past -> run("open");
            case Item.Kept kept -> run("open");
            case Item.Begun begun -> run("resume");
            case Item.Said said -> tree.reread(said.home());
            case Item.Program leaf -> { } // its details stand below the tree
            case Item branch -> tree.viewer().setExpandedState(branch, !tree.viewer().getExpandedState(branch));
        }
    }

    private void createActions() {
        IAction refresh = action(ContainerMessages.refresh, this::reread);
        refresh.setToolTipText(ContainerMessages.refreshTip);
        refresh.setImageDescriptor(Icons.descriptor("refresh"));
        refresh.setActionDefinitionId("org.eclipse.ui.file.refresh");
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        getViewSite().getActionBars().getToolBarManager().add(refresh);
        IAction delete = action("", this::delete);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        tree.viewer().addSelectionChangedListener(event -> delete.setEnabled(isDeletable(tree.selected())));
        createMenu(CopyAction.in(getViewSite(), this::text), refresh);
    }

    private void createMenu(IAction copy, IAction refresh) {
        IAction stop = action(ContainerMessages.stopReading, () ->
                tree.selected().forEach(item -> tree.cancel(subject(item))));
        MenuManager menu = new MenuManager();
        List.of("open", "change", "connection", IWorkbenchActionConstants.MB_ADDITIONS)
                .forEach(group -> menu.add(new Separator(group)));
        List.of(copy, refresh, stop).forEach(menu::add);
        menu.addMenuListener(shown ->
                stop.setEnabled(tree.selected().stream().anyMatch(item -> tree.isReading(subject(item)))));
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
        getSite().registerContextMenu(menu, tree.viewer());
    }

    /** What an item is about: itself, or what it says something of. */
    private static Item subject(Item item) {
        return item instanceof Item.Said said ? said.about() : item;
    }

    private static IAction action(String label, Runnable work) {
        return new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private static boolean isDeletable(List<Item> items) {
        return !items.isEmpty()
                && items.stream().allMatch(item -> item instanceof Item.Placed || item instanceof Item.Home);
    }

    /** Storlets go from what is live, after a plan; a container only goes from the tree, after a question. */
    private void delete() {
        run(tree.selected().stream().allMatch(Item.Placed.class::isInstance) ? "remove" : "disconnect");
    }

    private String text() {
        return String.join("\n", tree.selected().stream()
                .map(item -> (ItemText.title(item) + "  " + ItemText.more(item)).strip()).toList());
    }

    /** Reads the containers of what is selected anew, or all. */
    private void reread() {
        List<ContainerAddress> homes = tree.selected().stream().map(Item::home).distinct().toList();
        (homes.isEmpty() ? access.connections().all() : homes).forEach(tree::reread);
    }

    /** Reads a container anew, since something was changed in it. */
    public void reread(ContainerAddress home) {
        tree.reread(home);
    }

    /** Reads a container anew and shows a snapshot that was just taken there. */
    public void revealSnapshot(ContainerAddress home, StoredSnapshot snapshot) {
        tree.reread(home);
        tree.revealLater(new Item.Kept(home, snapshot));
    }

    /** Selects a container and opens it. */
    public void reveal(ContainerAddress home) {
        tree.open(home);
        tree.viewer().getTree().showSelection(); // what is told of it has taken room from the tree
    }

    private void connectionsChanged() {
        stack.topControl = access.connections().all().isEmpty() ? empty : content;
        tree.refresh();
        around.layout(true, true);
    }

    private static void run(String command) {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        try {
            handlers.executeCommand(COMMAND + command, null);
        } catch (CommandException unfit) {
            Display.getCurrent().beep(); // the command is not for what is selected
        }
    }

    @Override
    public void setFocus() {
        (stack.topControl == empty ? empty : tree.viewer().getTree()).setFocus();
    }

    @Override
    public void dispose() {
        access.connections().removeListener(listener);
        super.dispose();
    }
}
