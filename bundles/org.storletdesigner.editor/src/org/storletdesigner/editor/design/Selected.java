package org.storletdesigner.editor.design;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** What a selection of the canvas or of a view is about: objects of the document, and {@link EdgeKey edges}. */
public final class Selected {
    private Selected() { }

    /** The objects and edges behind a selection, in its order; those of another kind are left out. */
    public static <T> List<T> of(ISelection selection, Class<T> type) {
        return selection instanceof IStructuredSelection structured
                ? elements(structured).flatMap(Selected::models).filter(type::isInstance).map(type::cast).toList()
                : List.of();
    }

    private static Stream<?> elements(IStructuredSelection selection) {
        return selection.toList().stream();
    }

    private static Stream<?> models(Object element) {
        return switch (element) {
            case EdgeBearer line -> line.edgeKeys().stream();
            case EditPart part -> Stream.of(part.getModel());
            default -> Stream.of(element);
        };
    }
}
