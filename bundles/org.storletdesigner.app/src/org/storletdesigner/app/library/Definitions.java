package org.storletdesigner.app.library;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.design.Naming;

/** Where things stand in a library, and new ones of them. */
final class Definitions {
    private Definitions() { }

    /** The definition itself, or the one around a handler or variable. */
    static StorletDefinition of(Named object) {
        return object instanceof StorletDefinition definition ? definition : (StorletDefinition) object.eContainer();
    }

    /** All definitions beside one, and itself. */
    static List<StorletDefinition> beside(StorletDefinition definition) {
        return definition.eContainer() instanceof Library library ? library.getDefinitions() : List.of(definition);
    }

    /** The list in which an object stands. */
    @SuppressWarnings("unchecked")
    static EList<EObject> siblings(EObject object) {
        return (EList<EObject>) object.eContainer().eGet(object.eContainmentFeature());
    }

    static StorletDefinition newDefinition(Library library) {
        StorletDefinition definition = ModelFactory.eINSTANCE.createStorletDefinition();
        definition.setId(Ids.fresh());
        definition.setName(Naming.free(library.getDefinitions(), LibraryMessages.newDefinition));
        definition.setVersion("1.0");
        definition.getHandlers().add(newHandler(definition));
        return definition;
    }

    /** A handler that never fires, until its trigger is written. */
    static HandlerDefinition newHandler(StorletDefinition definition) {
        HandlerDefinition handler = ModelFactory.eINSTANCE.createHandlerDefinition();
        handler.setId(Ids.fresh());
        handler.setName(Naming.free(definition.getHandlers(), LibraryMessages.newHandler));
        handler.setTrigger("false");
        handler.setOutput("none");
        return handler;
    }

    static Variable newVariable(StorletDefinition definition) {
        Variable variable = ModelFactory.eINSTANCE.createVariable();
        variable.setId(Ids.fresh());
        variable.setName(Naming.free(definition.getVariables(), LibraryMessages.newVariable));
        return variable;
    }
}
