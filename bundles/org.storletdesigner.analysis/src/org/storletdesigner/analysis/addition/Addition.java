package org.storletdesigner.analysis.addition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.design.Chains;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.Naming;
import org.storletdesigner.model.design.Storlets;

/**
 * Storlets tried in a copy of a document. To be made in the thread that changes the document; then it belongs to one
 * thread at a time.
 */
public final class Addition {
    private final org.storletdesigner.model.Workflow copy;
    private final List<Storlet> storlets;
    private final WorkflowExtractor extractor;

    private Addition(org.storletdesigner.model.Workflow document,
            Function<org.storletdesigner.model.Workflow, List<Storlet>> place) {
        copy = EcoreUtil.copy(document);
        storlets = place.apply(copy);
        extractor = new WorkflowExtractor(copy);
    }

    /** One storlet more, made from a definition of a library, with its variables at their defaults. */
    public static Addition of(org.storletdesigner.model.Workflow document, StorletDefinition definition) {
        return new Addition(document, larger -> {
            StorletDefinition own = Definitions.adopt(larger, definition);
            return List.of(Storlets.place(larger, own, Naming.free(larger.getStorlets(), definition.getName())));
        });
    }

    /** All storlets of a chain more. */
    public static Addition ofChain(org.storletdesigner.model.Workflow document,
            org.storletdesigner.model.Workflow chain) {
        return new Addition(document, larger -> Chains.add(larger, chain, Optional.empty()));
    }

    /** Calls the first storlet so. */
    public void rename(String name) {
        storlets.getFirst().setName(name);
    }

    /** The same alone in a container with the rules of this one: cheap to ask for the handlers that it has then. */
    Addition alone() {
        org.storletdesigner.model.Workflow empty = Chains.cut(copy, copy.getName(), storlets);
        return new Addition(empty, same -> List.copyOf(same.getStorlets()));
    }

    /** Gives the first storlet these values; variables that are not named have their defaults. */
    public void bind(Map<String, List<String>> values) {
        Storlet storlet = storlets.getFirst();
        storlet.getBindings().clear();
        values.forEach((variable, texts) -> Storlets.bind(storlet, variable, texts));
    }

    /** The workflow with the storlets in it, as they are now. */
    public Workflow workflow() {
        return extractor.extract(0);
    }

    /** The ids of the handlers that are new. */
    public Set<String> handlers() {
        return storlets.stream().flatMap(each -> each.getHandlers().stream())
                .map(org.storletdesigner.model.Handler::getId).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of the storlets that are new. */
    public List<String> names() {
        return storlets.stream().map(Storlet::getName).toList();
    }

    /** The first storlet's definition, as the document has it or will have it. */
    public StorletDefinition definition() {
        return storlets.getFirst().getDefinition();
    }

    /** The new handlers that can have edges. */
    List<Handler> linked() {
        Set<String> ids = handlers();
        return workflow().handlers().stream().filter(each -> ids.contains(each.id())).toList();
    }
}
