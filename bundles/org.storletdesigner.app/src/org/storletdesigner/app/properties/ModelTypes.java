package org.storletdesigner.app.properties;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.views.properties.tabbed.ITypeMapper;
import org.storletdesigner.editor.design.Selected;

/** Looks through edit parts at what they show. */
public final class ModelTypes implements ITypeMapper {
    @Override
    public Class<?> mapType(Object object) {
        return Selected.of(new StructuredSelection(object),
                Object.class).stream().findFirst().orElse(object).getClass();
    }
}
