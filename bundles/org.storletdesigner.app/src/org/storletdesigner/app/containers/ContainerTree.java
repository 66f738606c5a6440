package org.storletdesigner.app.containers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.snapshot.look.VisibleText;

/** The containers and what is in them as a tree that is read as far as it is opened. */
final class ContainerTree {
    private static final int LONGEST = 300;

    private final TreeViewer viewer;
    private final Branches branches;
    private final Access access;
    private final Set<Item> open = new HashSet<>(); // what was open before it was read anew
    private Optional<Item> awaited = Optional.empty();

    ContainerTree(Composite parent, Access access) {
        this.access = access;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        branches = new Branches(access, parent.getDisplay(), this::changed);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels(new Icons(viewer.getTree()))));
        viewer.setInput(access);
        viewer.getTree().addDisposeListener(event -> branches.dispose());
        // Only a person's own doing comes as these: whoever goes elsewhere is not called back by a late answer.
        viewer.getTree().addListener(SWT.Selection, event -> awaited = Optional.empty());
        viewer.getTree().addListener(SWT.Collapse, event -> collapsed((Item) event.item.getData()));
        viewer.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID < 0 ? ContainerMessages.tree : event.result;
            }
        });
    }

    TreeViewer viewer() {
        return viewer;
    }

    List<Item> selected() {
        return Stream.of(viewer.getStructuredSelection().toArray()).map(Item.class::cast).toList();
    }

    /** Everything that is known of an item, in lines; empty where its row says it all. */
    String detail(Item item) {
        if (item.isRead() && branches.known(item).stream().findFirst().orElse(null) instanceof Item.Said said
                && said.tone() != Item.Tone.EMPTY) {
            return detail(said);
        }
        return ItemText.detail(item, branches.remarks(item.home()).stream());
    }

    /** Follows the list of containers. */
    void refresh() {
        viewer.refresh();
    }

    /** Reads anew what is open of a container. */
    void reread(ContainerAddress home) {
        if (awaited.isEmpty()) {
            awaited = selected().stream().filter(item -> item.home().equals(home) && parent(item) != null).findFirst();
        }
        Stream.of(viewer.getExpandedElements()).map(Item.class::cast).filter(item -> item.home().equals(home))
                .forEach(open::add);
        branches.forget(home);
        boolean selecting = !selected().isEmpty();
        viewer.refresh(new Item.Home(home));
        if (selecting && selected().isEmpty()) {
            viewer.setSelection(new StructuredSelection(new Item.Home(home)));
        }
    }

    private void collapsed(Item item) {
        awaited = awaited.filter(wanted -> !wanted.home().equals(item.home()));
        open.removeIf(each -> each.equals(item) || item instanceof Item.Home && each.home().equals(item.home()));
    }

    /** Selects an item as soon as it is read. */
    void revealLater(Item item) {
        awaited = Optional.of(item);
        viewer.setExpandedState(new Item.Home(item.home()), true);
        revealAwaited(item);
    }

    /** Opens a container, which is read by that. */
    void open(ContainerAddress home) {
        Item item = new Item.Home(home);
        viewer.setSelection(new StructuredSelection(item), true);
        viewer.setExpandedState(item, true);
    }

    /** Whether what stands below an item is just being read. */
    boolean isReading(Item item) {
        return branches.isReading(item);
    }

    /** Gives up reading below an item. */
    void cancel(Item item) {
        branches.cancel(item);
    }

    private void changed(Item item) {
        if (viewer.getTree().isDisposed()) {
            return;
        }
        boolean told = selected().stream()
                .anyMatch(each -> each instanceof Item.Said said && said.about().equals(item));
        viewer.refresh(item);
        branches.known(item).stream().filter(open::remove).forEach(each -> viewer.setExpandedState(each, true));
        if (told || selected().isEmpty()) {
            viewer.setSelection(new StructuredSelection(item));
        } else {
            viewer.setSelection(viewer.getSelection()); // what is said of it may have changed
        }
        awaited.ifPresent(this::revealAwaited);
    }

    /** Goes down to an item as far as everything above it is read. */
    private void revealAwaited(Item item) {
        Item home = new Item.Home(item.home());
        Item parent = parent(item);
        if (!parent.equals(home) && !branches.known(home).contains(parent)) {
            return;
        }
        viewer.setExpandedState(parent, true);
        if (branches.known(parent).contains(item)) {
            awaited = Optional.empty();
            viewer.setSelection(new StructuredSelection(item), true);
        } else if (!branches.isReading(parent)) {
            awaited = Optional.empty(); // it is gone
        }
    }

    /** Below what an item stands; null for a container, and for what is not looked for. */
    private static Item parent(Item item) {
        return switch (item) {
            case Item.Home home -> null;
            case Item.Placed storlet -> null;
            case Item.Said said -> null;
            case Item.Past past -> new Item.History(past.home());
            case Item.Kept kept -> new Item.Snapshots(kept.home());
            case Item.Program program -> new Item.Programs(program.home());
            case Item.LiveWorkflow live -> new Item.Home(live.home());
            case Item.Begun begun -> new Item.Home(begun.home());
            case Item.History group -> new Item.Home(group.home());
            case Item.Snapshots group -> new Item.Home(group.home());
            case Item.Programs group -> new Item.Home(group.home());
        };
    }

    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return access.connections().all().stream().map(Item.Home::new).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return branches.below((Item) parent).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return parent((Item) element);
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Item.LiveWorkflow live ? !live.storlets().isEmpty() : ((Item) element).isRead();
        }
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {
        private final Icons icons;

        Labels(Icons icons) {
            this.icons = icons;
        }

        @Override
        public StyledString getStyledText(Object element) {
            Item item = (Item) element;
            String more = ItemText.more(item);
            StyledString text = new StyledString(VisibleText.of(ItemText.title(item), LONGEST));
            return more.isEmpty() ? text
                    : text.append("  " + VisibleText.of(more, LONGEST), StyledString.QUALIFIER_STYLER);
        }

        @Override
        public String getText(Object element) {
            return getStyledText(element).getString();
        }

        @Override
        public Image getImage(Object element) {
            return icons.image(ItemText.icon((Item) element));
        }
    }
}
