package org.storletdesigner.app.help;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.storletdesigner.app.help.page.Block;
import org.storletdesigner.app.help.page.Page;
import org.storletdesigner.app.help.page.Prose;
import org.storletdesigner.app.views.Icons;

/** The help of the program, to read beside what one does. */
public final class HelpView extends ViewPart {
    public static final String ID = "org.storletdesigner.app.view.help";

    private static final String CONTEXT = "org.storletdesigner.app.context.help";
    private static final String ZOOM = "zoom";

    private final History history = new History();
    private PageCanvas canvas;
    private FindBar findBar;
    private IAction back;
    private IAction forward;
    private int percent = 100;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        percent = Optional.ofNullable(memento).map(kept -> kept.getInteger(ZOOM)).orElse(100);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putInteger(ZOOM, canvas.percent());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        canvas = new PageCanvas(column, this::open);
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.BS) {
                go(-1);
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        findBar = new FindBar(column, canvas);
        canvas.zoom(percent);
        contribute();
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        open(Pages.INDEX);
    }

    private void contribute() {
        IActionBars bars = getViewSite().getActionBars();
        back = action(HelpMessages.back, "help-back", () -> go(-1));
        forward = action(HelpMessages.forward, "help-forward", () -> go(1));
        IAction home = action(HelpMessages.home, "help-home", () -> open(Pages.INDEX));
        IAction find = action(HelpMessages.find, "search", () -> findBar.ask());
        IToolBarManager tools = bars.getToolBarManager();
        List.of(back, forward, home).forEach(tools::add);
        tools.add(new Separator());
        tools.add(find);
        tools.add(action(HelpMessages.smaller, "help-smaller", () -> canvas.zoomBy(-1)));
        tools.add(action(HelpMessages.larger, "help-larger", () -> canvas.zoomBy(1)));
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY, new ActionHandler(back));
        handlers.activateHandler(IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY, new ActionHandler(forward));
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action("", null, () -> canvas.copy()));
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action("", null, () -> canvas.selectAll()));
    }

    private static IAction action(String label, String icon, Runnable work) {
        ImageDescriptor image = icon == null ? null : Icons.descriptor(icon);
        Action action = new Action(label, image) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(label);
        return action;
    }

    // ---- where the reader is

    /** Goes on to a page; one that is shown already stays where it is. */
    public void open(String page) {
        if (!history.current().equals(Optional.of(page))) {
            history.scrolled(canvas.top());
            history.visit(page);
            show(new History.Stay(page, 0));
        }
    }

    private void go(int steps) {
        history.scrolled(canvas.top());
        history.go(steps).ifPresent(this::show);
    }

    private void show(History.Stay stay) {
        canvas.show(read(stay.page()), stay.top());
        back.setEnabled(history.canGo(-1));
        forward.setEnabled(history.canGo(1));
    }

    private static Page read(String name) {
        try {
            return Pages.read(name);
        } catch (IOException broken) {
            String told = NLS.bind(HelpMessages.unreadable, broken.getMessage());
            return new Page(name, name, List.of(new Block.Paragraph(
                    new Prose(List.of(new Prose.Piece(told, Set.of(), Optional.empty()))))));
        }
    }

    // ---- for the tests

    Optional<String> page() {
        return history.current();
    }

    PageCanvas canvas() {
        return canvas;
    }

    FindBar findBar() {
        return findBar;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }
}
