package org.storletdesigner.editor.palette;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.editor.controls.SpokenName;
import org.storletdesigner.editor.controls.TypedText;

/**
 * The storlets that can be placed, in categories below a search field. An item is dragged onto the canvas, or chosen by
 * a click and placed by the next one there, or added where there is room by a double click or the Enter key.
 */
public final class PalettePanel extends Composite {
    /** What happens to the item that a person chooses. */
    public interface Target {
        /** The next click on the canvas places it; empty to forget it. */
        void load(Optional<PaletteItem> item);

        /** It is to be placed at once, where there is room. */
        void add(PaletteItem item);
    }

    private final Target target;
    private final Text search;
    private final PaletteLabels labels = new PaletteLabels();
    private final TreeViewer tree;
    private final Runnable listener = this::refresh;
    private Consumer<Optional<PaletteItem>> hovered = item -> { };
    private boolean dragging;

    public PalettePanel(Composite parent, Target target) {
        super(parent, SWT.NONE);
        this.target = target;
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(this);
        search = searchField();
        TypedText.install(search);
        tree = createTree();
        PaletteLibraries.shared().addListener(listener);
        addListener(SWT.Dispose, event -> PaletteLibraries.shared().removeListener(listener));
        refresh();
    }

    /** Is told which item the selection is at, for a preview of what it would bring. */
    public void whenChosen(Consumer<Optional<PaletteItem>> wanted) {
        hovered = wanted;
    }

    private Text searchField() {
        Text field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(PaletteMessages.search);
        field.setToolTipText(PaletteMessages.searchTooltip);
        field.addListener(SWT.Modify, event -> refresh());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private TreeViewer createTree() {
        TreeViewer viewer = new TreeViewer(this, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(labels);
        ColumnViewerToolTipSupport.enableFor(viewer);
        GridDataFactory.fillDefaults().grab(true, true).hint(150, 200).applyTo(viewer.getControl());
        viewer.addSelectionChangedListener(event -> {
            target.load(selected());
            hovered.accept(selected());
        });
        viewer.addDoubleClickListener(event -> addSelected());
        viewer.addDragSupport(DND.DROP_COPY, new Transfer[] {TemplateTransfer.getInstance()}, new Drag());
        viewer.getControl().addListener(SWT.FocusOut, event -> left());
        viewer.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                clearChoice();
            }
        });
        SpokenName.give(viewer.getControl(), PaletteMessages.paletteName);
        return viewer;
    }

    /** Whoever drags takes the focus along on some systems, and wants to go on reading. */
    private void left() {
        if (!dragging) {
            hovered.accept(Optional.empty());
        }
    }

    private void addSelected() {
        selected().ifPresent(item -> {
            target.load(Optional.empty());
            target.add(item);
        });
    }

    private Optional<PaletteItem> selected() {
        Object first = ((IStructuredSelection) tree.getSelection()).getFirstElement();
        return first instanceof PaletteItem item ? Optional.of(item) : Optional.empty();
    }

    /** Forgets which item was chosen. */
    public void clearChoice() {
        if (!tree.getSelection().isEmpty()) {
            tree.setSelection(StructuredSelection.EMPTY);
        }
    }

    private void refresh() {
        tree.setInput(PaletteContent.of(PaletteLibraries.shared().entries(),
                PaletteLibraries.shared().chains(), search.getText()));
        tree.expandAll();
    }

    /** The system looks for another place for the focus while all of this is being disposed. */
    @Override
    public boolean setFocus() {
        return !search.isDisposed() && search.setFocus();
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((PaletteContent) input).categories().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof PaletteContent.Category category ? category.items().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof PaletteContent.Category;
        }
    }

    private final class Drag extends DragSourceAdapter {
        @Override
        public void dragStart(DragSourceEvent event) {
            dragging = selected().isPresent();
            selected().ifPresentOrElse(item -> {
                event.image = labels.getImage(item);
                TemplateTransfer.getInstance().setTemplate(item);
            }, () -> event.doit = false);
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = TemplateTransfer.getInstance().getTemplate();
        }

        /** What was dragged is not what the next click places; whether it was dropped or not. */
        @Override
        public void dragFinished(DragSourceEvent event) {
            dragging = false;
            TemplateTransfer.getInstance().setTemplate(null);
            target.load(Optional.empty());
            clearChoice();
        }
    }
}
