package org.storletdesigner.app.transfer.export;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.storletdesigner.app.views.Icons;

/** The formats, in groups by what people want them for. */
final class FormatList {
    private final TreeViewer tree;
    private final Icons icons;

    /** Tells {@code chosen} of every format that a person selects. */
    FormatList(Composite parent, Consumer<ExportFormat> chosen) {
        tree = new TreeViewer(parent, SWT.BORDER | SWT.SINGLE);
        icons = new Icons(parent);
        tree.setContentProvider(new Groups());
        tree.setLabelProvider(new Labels());
        tree.setAutoExpandLevel(2);
        tree.setInput(ExportFormat.Group.values());
        tree.addPostSelectionChangedListener(event -> {
            switch (event.getStructuredSelection().getFirstElement()) {
                case ExportFormat format -> chosen.accept(format);
                case ExportFormat.Group group -> select(group.formats().getFirst(), chosen);
                case null, default -> { } // the click was beside
            }
        });
    }

    private void select(ExportFormat format, Consumer<ExportFormat> chosen) {
        select(format);
        chosen.accept(format);
    }

    Control control() {
        return tree.getControl();
    }

    void select(ExportFormat format) {
        tree.setSelection(new StructuredSelection(format), true);
    }

    private static final class Groups implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return Stream.of((ExportFormat.Group[]) input)
                    .filter(group -> !group.formats().isEmpty()).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return element instanceof ExportFormat.Group group ? group.formats().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof ExportFormat format ? format.group() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof ExportFormat.Group;
        }
    }

    private final class Labels extends LabelProvider {
        @Override
        public String getText(Object element) {
            return switch (element) {
                case ExportFormat format -> format.title();
                case ExportFormat.Group group -> group.title();
                default -> String.valueOf(element);
            };
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof ExportFormat.Group group ? icons.image(switch (group) {
                case SNAPSHOT -> "snapshot";
                case PICTURE -> "picture";
                case REPORT -> "report";
            }) : null;
        }
    }
}
