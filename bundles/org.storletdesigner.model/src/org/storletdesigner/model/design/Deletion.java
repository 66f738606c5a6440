package org.storletdesigner.model.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.storletdesigner.model.Expectation;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;

/**
 * All that goes when parts of a workflow are deleted: expectations and permits about handlers that are gone, and
 * definitions that nothing uses any more, go with them. Immutable; nothing happens before it is applied.
 */
public record Deletion(Workflow workflow, List<Storlet> storlets, List<Source> sources, List<Note> notes,
        List<Expectation> expectations, List<Permit> permits, List<StorletDefinition> definitions) {
    public Deletion {
        storlets = List.copyOf(storlets);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
        expectations = List.copyOf(expectations);
        permits = List.copyOf(permits);
        definitions = List.copyOf(definitions);
    }

    /** Of those of the targets that can be deleted by themselves: storlets, sources and notes of this workflow. */
    public static Deletion of(Workflow workflow, Collection<?> targets) {
        Set<Object> wanted = new HashSet<>(targets);
        List<Storlet> storlets = workflow.getStorlets().stream().filter(wanted::contains).toList();
        Set<Handler> handlers = new HashSet<>();
        storlets.forEach(storlet -> handlers.addAll(storlet.getHandlers()));
        return new Deletion(workflow, storlets, workflow.getSources().stream().filter(wanted::contains).toList(),
                workflow.getNotes().stream().filter(wanted::contains).toList(),
                workflow.getExpectations().stream().filter(each -> isAbout(each, handlers)).toList(),
                workflow.getPermits().stream().filter(each -> each.getHandlers().stream().anyMatch(handlers::contains))
                        .toList(),
                unused(workflow, storlets));
    }

    private static boolean isAbout(Expectation expectation, Set<Handler> handlers) {
        return handlers.contains(expectation.getFrom()) || handlers.contains(expectation.getTo());
    }

    private static List<StorletDefinition> unused(Workflow workflow, List<Storlet> gone) {
        List<Storlet> staying = new ArrayList<>(workflow.getStorlets());
        staying.removeAll(gone);
        return gone.stream().map(Storlet::getDefinition).distinct()
                .filter(definition -> staying.stream().noneMatch(storlet -> storlet.getDefinition() == definition)).toList();
    }

    public boolean isEmpty() {
        return storlets.isEmpty() && sources.isEmpty() && notes.isEmpty();
    }

    /** Makes the document as it is without all this. */
    public void apply() {
        workflow.getExpectations().removeAll(expectations);
        workflow.getPermits().removeAll(permits);
        workflow.getNotes().removeAll(notes);
        workflow.getSources().removeAll(sources);
        workflow.getStorlets().removeAll(storlets);
        workflow.getDefinitions().removeAll(definitions);
    }
}
