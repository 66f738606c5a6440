package org.storletdesigner.app.containers.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.containers.ContainersView;
import org.storletdesigner.app.containers.Item;
import org.storletdesigner.app.containers.connect.Connecting;
import org.storletdesigner.app.containers.program.PutProgram;
import org.storletdesigner.container.address.ContainerAddress;

/** The commands about containers, told apart by what stands behind the colon of the class in plugin.xml. */
public final class ContainerHandler extends AbstractHandler implements IExecutableExtension {
    private Verb verb;

    private enum Verb {
        CONNECT, EDIT, DISCONNECT, OPEN, PUBLISH, ADD, COMPARE, SNAPSHOT, RESTORE, REMOVE, COPY, PROGRAM, RESUME,
        ROLLBACK
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        verb = Verb.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<Item> items = items(window);
        Optional<ContainerAddress> home = items.stream().map(Item::home).findFirst();
        switch (verb) {
            case CONNECT -> new Connecting(window).connect();
            case EDIT -> home.ifPresent(new Connecting(window)::edit);
            case DISCONNECT -> home.ifPresent(new Connecting(window)::disconnect);
            case OPEN -> items.forEach(new Opening(window)::open);
            case PUBLISH -> new Publishing(window).publish(home);
            case ADD -> new Publishing(window).add(home);
            case COMPARE -> new Looking(window).compare(home);
            case SNAPSHOT -> new Looking(window).takeSnapshot(home);
            case RESTORE -> items.stream().findFirst().ifPresent(new Changing(window)::restore);
            case REMOVE -> new Changing(window).remove(items);
            case COPY -> new Changing(window).copy(items);
            case PROGRAM -> home.ifPresent(new PutProgram(window)::ask);
            case RESUME -> begun(items).ifPresent(new Changing(window)::resume);
            case ROLLBACK -> begun(items).ifPresent(new Changing(window)::rollBack);
        }
        return null;
    }

    private static Optional<Item.Begun> begun(List<Item> items) {
        return items.stream().filter(Item.Begun.class::isInstance).map(Item.Begun.class::cast).findFirst();
    }

    /** What is selected in the view, even while the canvas is active: where the view is not in sight, nothing. */
    private static List<Item> items(IWorkbenchWindow window) {
        if (!(window.getActivePage().findView(ContainersView.ID) instanceof ContainersView view)
                || !window.getActivePage().isPartVisible(view)) {
            return List.of();
        }
        ISelection selection = view.getSite().getSelectionProvider().getSelection();
        return selection instanceof IStructuredSelection structured
                ? Stream.of(structured.toArray()).map(Item.class::cast).toList() : List.of();
    }
}
