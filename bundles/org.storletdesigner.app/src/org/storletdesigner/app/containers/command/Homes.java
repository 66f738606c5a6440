package org.storletdesigner.app.containers.command;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ListDialog;
import org.storletdesigner.app.containers.ContainersView;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.containers.connect.Connecting;
import org.storletdesigner.container.address.ContainerAddress;

/** Asks which container is meant. */
final class Homes {
    private final IWorkbenchWindow window;

    Homes(IWorkbenchWindow window) {
        this.window = window;
    }

    /** What is selected, where a person works with containers just now; else where a document came from is proposed. */
    Optional<ContainerAddress> meant(String title, Optional<ContainerAddress> selected,
            Optional<ContainerAddress> origin) {
        boolean pointedAt = window.getActivePage().getActivePart() instanceof ContainersView;
        return pointedAt && selected.isPresent() ? selected
                : choose(title, origin.or(() -> selected), Optional.empty());
    }

    /** One of those that are connected, except for one; where there is none, a person may connect to one first. */
    Optional<ContainerAddress> choose(String title, Optional<ContainerAddress> proposed,
            Optional<ContainerAddress> except) {
        List<ContainerAddress> all = Access.get().connections().all().stream()
                .filter(each -> !except.equals(Optional.of(each))).toList();
        if (all.isEmpty()) {
            if (MessageDialog.openConfirm(window.getShell(), title, CommandMessages.noContainer)) {
                new Connecting(window).connect();
            }
            return Optional.empty();
        }
        ContainerAddress first = proposed.filter(all::contains).orElse(all.getFirst());
        return all.size() == 1 ? Optional.of(first) : ask(title, all, first);
    }

    private Optional<ContainerAddress> ask(String title, List<ContainerAddress> all, ContainerAddress proposed) {
        ListDialog dialog = new ListDialog(window.getShell());
        dialog.setTitle(title);
        dialog.setMessage(CommandMessages.whichContainer);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(Object::toString));
        dialog.setInput(all);
        dialog.setInitialSelections(proposed);
        dialog.setHeightInChars(8);
        return dialog.open() == Window.OK && dialog.getResult().length == 1
                ? Optional.of((ContainerAddress) dialog.getResult()[0]) : Optional.empty();
    }
}
