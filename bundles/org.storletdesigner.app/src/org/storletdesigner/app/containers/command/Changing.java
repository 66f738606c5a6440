package org.storletdesigner.app.containers.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.containers.ContainersView;
import org.storletdesigner.app.containers.Item;
import org.storletdesigner.app.containers.plan.CarryOut;
import org.storletdesigner.app.containers.plan.PlanWizard;
import org.storletdesigner.app.containers.plan.Wanted;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.migration.plan.Intent;

/** Changes what is live in containers, after the plan was seen, and ends what was interrupted. */
public final class Changing {
    private final IWorkbenchWindow window;

    public Changing(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Makes what a snapshot holds, or what was live before, live again. */
    public void restore(Item item) {
        restore(item, item.home());
    }

    /** The same in another container. */
    public void restore(Item item, ContainerAddress target) {
        Optional<ContainerAddress> source = item.home().equals(target) ? Optional.empty() : Optional.of(item.home());
        Wanted.Making making = switch (item) {
            case Item.Kept kept -> (to, from, progress) -> new Intent.Restore(kept.snapshot().name(),
                    from.orElse(to).read(kept.snapshot(), progress), false, from);
            case Item.Past past -> (to, from, progress) ->
                    new Intent.Publish(from.orElse(to).read(past.live(), progress), from);
            case Item.LiveWorkflow live -> (to, from, progress) ->
                    new Intent.Publish(from.orElse(to).read(live.live(), progress), from);
            case Item other -> null;
        };
        if (making != null) {
            PlanWizard.open(window, new Wanted(CommandMessages.restore, target, source, making));
        }
    }

    /** Removes storlets from what is live. */
    void remove(List<Item> items) {
        if (areOne(CommandMessages.remove, items) && items.getFirst() instanceof Item.Placed first) {
            Set<String> names = names(items);
            PlanWizard.open(window, new Wanted(CommandMessages.remove, first.home(), Optional.empty(),
                    Optional.of(first.live()), (to, from, progress) -> new Intent.Remove(names)));
        }
    }

    private static Set<String> names(List<Item> placed) {
        return placed.stream().map(each -> ((Item.Placed) each).name()).collect(Collectors.toSet());
    }

    private boolean areOne(String title, List<Item> items) {
        boolean one = Item.areOne(items);
        if (!one && !items.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), title, CommandMessages.several);
        }
        return one;
    }

    /** Asks for another container and copies what is selected there. */
    void copy(List<Item> items) {
        if (areOne(CommandMessages.copy, items)) {
            new Homes(window).choose(CommandMessages.copy, Optional.empty(), Optional.of(items.getFirst().home()))
                    .ifPresent(target -> copy(items, target));
        }
    }

    /**
     * Copies storlets, a whole live workflow, or what was kept, to another container.
     *
     * @param items to be worked on as one
     */
    public void copy(List<Item> items, ContainerAddress target) {
        Item first = items.getFirst();
        switch (first) {
            case Item.Placed placed -> migrate(first.home(), target, Optional.of(names(items)));
            case Item.LiveWorkflow live -> migrate(first.home(), target, Optional.empty());
            case Item.Home home -> migrate(first.home(), target, Optional.empty());
            case Item.Past past -> restore(past, target);
            case Item.Kept kept -> restore(kept, target);
            case Item other -> MessageDialog.openInformation(window.getShell(), CommandMessages.copy,
                    CommandMessages.notCopied);
        }
    }

    private void migrate(ContainerAddress source, ContainerAddress target, Optional<Set<String>> names) {
        PlanWizard.open(window, new Wanted(CommandMessages.copy, target, Optional.of(source),
                (to, from, progress) -> new Intent.Migrate(from.orElseThrow(), names)));
    }

    // ---- what was interrupted

    void resume(Item.Begun begun) {
        carry(begun).resume(begun.unfinished());
        reread(begun.home());
    }

    void rollBack(Item.Begun begun) {
        if (MessageDialog.openConfirm(window.getShell(), CommandMessages.rollBack,
                NLS.bind(CommandMessages.rollBackQuestion, begun.unfinished().sentence()))) {
            carry(begun).rollBack(begun.unfinished());
            reread(begun.home());
        }
    }

    private CarryOut carry(Item.Begun begun) {
        return new CarryOut(window.getShell(), window.getWorkbench().getProgressService(), begun.home());
    }

    private void reread(ContainerAddress home) {
        if (window.getActivePage().findView(ContainersView.ID) instanceof ContainersView view) {
            view.reread(home);
        }
    }
}
