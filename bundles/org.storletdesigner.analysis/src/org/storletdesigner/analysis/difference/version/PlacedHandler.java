package org.storletdesigner.analysis.difference.version;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;

/**
 * A handler of a version, as far as differences are told.
 *
 * @param storlet the id of its storlet
 * @param own its own name, without that of its storlet
 * @param state whether it is enabled, disabled, cannot be read or has no edges
 * @param ground the handler as it runs; empty unless it is in the graph with edges
 */
public record PlacedHandler(String id, String storlet, String name, String own, String trigger, String extra,
        String output, String events, String state, Optional<Handler> ground) {
    static PlacedHandler of(org.storletdesigner.model.Handler handler, Optional<Handler> linked, boolean unlinked) {
        HandlerDefinition definition = handler.getDefinition();
        String events = Definitions.events(definition).stream().sorted().map(event -> event.getLiteral())
                .collect(Collectors.joining(", "));
        return new PlacedHandler(handler.getId(), Storlets.of(handler).getId(), HandlerNames.of(handler),
                definition.getName(), linked.map(each -> Printer.print(each.trigger())).orElse(definition.getTrigger()),
                linked.map(each -> Printer.print(each.extra())).orElseGet(
                        () -> orElse(handler.getExtraCondition(), "true")),
                linked.map(each -> Printer.print(each.output())).orElseGet(
                        () -> orElse(definition.getOutput(), "none")),
                events, state(handler, linked.isPresent(), unlinked), linked);
    }

    private static String orElse(String text, String instead) {
        return text.isBlank() ? instead : text;
    }

    private static String state(org.storletdesigner.model.Handler handler, boolean linked, boolean unlinked) {
        if (!Storlets.isEnabled(handler)) {
            return "disabled";
        }
        return linked ? "enabled" : unlinked ? "without edges, because a variable has no fitting value"
                : "cannot be read";
    }

    /** What it does, whatever it is called. */
    public List<String> contents() {
        return List.of(trigger, extra, output, events);
    }
}
