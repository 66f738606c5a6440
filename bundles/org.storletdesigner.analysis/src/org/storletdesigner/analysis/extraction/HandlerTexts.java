package org.storletdesigner.analysis.extraction;

import java.util.List;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.HandlerNames;

/**
 * All that a document says of one enabled handler. Immutable; equal texts make equal handlers.
 *
 * @param definition the name of the storlet's definition
 * @param owner the id of the handler's definition, which holds the trigger and the output
 * @param folds whether the store does not tell capitals from small letters in keys
 */
record HandlerTexts(String id, String name, String storlet, String definition, String owner, String trigger,
        String output, String extra, List<HandlerEvent> events, List<BoundVariable> variables, boolean folds) {
    HandlerTexts {
        events = List.copyOf(events);
    }

    static HandlerTexts of(Handler handler, org.storletdesigner.model.Storlet storlet, List<BoundVariable> variables,
            boolean folds) {
        HandlerDefinition definition = handler.getDefinition();
        return new HandlerTexts(handler.getId(), HandlerNames.of(handler), storlet.getName(),
                storlet.getDefinition().getName(), definition.getId(), definition.getTrigger(), definition.getOutput(),
                handler.getExtraCondition(), List.copyOf(Definitions.events(definition)), variables, folds);
    }
}
