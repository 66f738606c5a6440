package org.storletdesigner.app.explain;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.app.views.DocumentObjects;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Storlets;

/** Why nothing can be said of a handler that stands in the document. */
final class Obstacle {
    private Obstacle() { }

    /** A sentence; empty for a handler of the graph. */
    static Optional<String> of(TriggerGraph graph, Workflow document, HandlerField.Choice choice) {
        if (isAmong(graph.workflow().handlers(), choice)) {
            return Optional.empty();
        }
        if (isAmong(graph.workflow().unlinked(), choice)) {
            return Optional.of(NLS.bind(ExplainMessages.unlinked, choice.name()));
        }
        return Optional.of(graph.workflow().rejected().stream().filter(each -> each.handler().equals(choice.name()))
                .map(each -> NLS.bind(ExplainMessages.rejected, new Object[] {choice.name(), each.part().word(),
                    each.message()})).findFirst().orElseGet(() -> isEnabled(document, choice) ? ExplainMessages.notYet
                            : NLS.bind(ExplainMessages.disabled, choice.name())));
    }

    private static boolean isAmong(List<Handler> handlers, HandlerField.Choice choice) {
        return handlers.stream().anyMatch(each -> each.id().equals(choice.id()));
    }

    private static boolean isEnabled(Workflow document, HandlerField.Choice choice) {
        return DocumentObjects.handler(document, choice.id()).filter(Storlets::isEnabled).isPresent();
    }
}
