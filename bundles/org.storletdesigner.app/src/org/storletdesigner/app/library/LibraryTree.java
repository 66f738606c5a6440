package org.storletdesigner.app.library;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.storletdesigner.analysis.definition.DefinitionProblem;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.StorletDefinition;

/** Definitions with their handlers and variables below them. */
final class LibraryTree implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object library) {
        return ((Library) library).getDefinitions().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof StorletDefinition definition
                ? Stream.concat(definition.getHandlers().stream(), definition.getVariables().stream()).toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object object) {
        return object instanceof Named named && !(object instanceof StorletDefinition) ? named.eContainer() : null;
    }

    @Override
    public boolean hasChildren(Object object) {
        return getChildren(object).length > 0;
    }

    /** Names, with a mark where something is wrong. */
    static final class Labels extends LabelProvider {
        private final Icons icons;
        private Set<Named> errors = Set.of();
        private Set<Named> warnings = Set.of();

        Labels(Icons icons) {
            this.icons = icons;
        }

        void refresh(List<DefinitionProblem> problems) {
            errors = about(problems, true);
            warnings = about(problems, false);
        }

        private static Set<Named> about(List<DefinitionProblem> problems, boolean error) {
            return problems.stream().filter(each -> each.error() == error).map(DefinitionProblem::about)
                    .collect(Collectors.toSet());
        }

        @Override
        public String getText(Object object) {
            Named named = (Named) object;
            String name = object instanceof StorletDefinition || object instanceof HandlerDefinition ? named.getName()
                    : "${" + named.getName() + "}";
            return errors.contains(named) ? name + "  (" + LibraryMessages.error + ")"
                    : warnings.contains(named) ? name + "  (" + LibraryMessages.warning + ")" : name;
        }

        @Override
        public Image getImage(Object object) {
            return errors.contains(object) ? icons.image("error") : warnings.contains(object) ? icons.image("warning")
                    : object instanceof StorletDefinition ? icons.image("storlet") : null;
        }
    }
}
