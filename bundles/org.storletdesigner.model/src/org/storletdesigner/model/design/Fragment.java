package org.storletdesigner.model.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.Expectation;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;

/** Parts of a workflow as a small workflow of their own, which can be stored as one, and put into any other. */
public final class Fragment {
    private Fragment() { }

    /**
     * A copy of those targets that can stand by themselves: storlets with their definitions, sources and notes, and the
     * expectations among them. The workflow stays as it is.
     */
    public static Workflow of(Workflow workflow, Collection<?> targets) {
        Set<Object> wanted = new HashSet<>(targets);
        List<Storlet> storlets = workflow.getStorlets().stream().filter(wanted::contains).toList();
        Set<StorletDefinition> definitions = new LinkedHashSet<>();
        storlets.forEach(storlet -> definitions.add(storlet.getDefinition()));
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Workflow fragment = ModelFactory.eINSTANCE.createWorkflow();
        fragment.setId(Ids.fresh());
        fragment.setName(workflow.getName());
        fragment.getDefinitions().addAll(copier.copyAll(definitions));
        fragment.getStorlets().addAll(copier.copyAll(storlets));
        fragment.getSources().addAll(copier.copyAll(workflow.getSources().stream().filter(wanted::contains).toList()));
        fragment.getNotes().addAll(copier.copyAll(workflow.getNotes().stream().filter(wanted::contains).toList()));
        fragment.getExpectations().addAll(copier.copyAll(within(workflow, storlets)));
        copier.copyReferences();
        return fragment;
    }

    private static List<Expectation> within(Workflow workflow, List<Storlet> storlets) {
        return workflow.getExpectations().stream().filter(each -> storlets.contains(Storlets.of(each.getFrom()))
                && storlets.contains(Storlets.of(each.getTo()))).toList();
    }

    /**
     * Puts copies of all parts of a fragment into a workflow, which gets the definitions that it lacks. Names that are
     * taken get a number. What was added, in the order of the fragment: sources, storlets, notes.
     */
    public static List<EObject> insert(Workflow fragment, Workflow workflow) {
        Workflow copy = EcoreUtil.copy(fragment);
        List.copyOf(copy.getStorlets()).forEach(storlet -> settle(storlet, workflow));
        List<EObject> added = new ArrayList<>();
        List<Expectation> expectations = List.copyOf(copy.getExpectations());
        renewAll(copy.getSources(), copy.getStorlets(), copy.getNotes(), expectations);
        for (Source source : List.copyOf(copy.getSources())) {
            source.setName(Naming.free(workflow.getSources(), source.getName()));
            workflow.getSources().add(source);
            added.add(source);
        }
        for (Storlet storlet : List.copyOf(copy.getStorlets())) {
            storlet.setName(Naming.free(workflow.getStorlets(), storlet.getName()));
            workflow.getStorlets().add(storlet);
            added.add(storlet);
        }
        added.addAll(copy.getNotes());
        workflow.getNotes().addAll(List.copyOf(copy.getNotes()));
        workflow.getExpectations().addAll(expectations);
        return added;
    }

    @SafeVarargs
    private static void renewAll(Collection<? extends EObject>... parts) {
        for (Collection<? extends EObject> each : parts) {
            each.forEach(Ids::renew);
        }
    }

    /** Makes a storlet one of a definition of the workflow: of its own equal one, or else of the fragment's. */
    private static void settle(Storlet storlet, Workflow workflow) {
        StorletDefinition brought = storlet.getDefinition();
        Definitions.find(workflow, brought.getId()).ifPresentOrElse(own -> {
            if (own != brought && Digests.of(own).equals(Digests.of(brought))) {
                redirect(storlet, brought, own);
            } else if (own != brought) {
                Ids.renew(brought);
                workflow.getDefinitions().add(brought);
            }
        }, () -> workflow.getDefinitions().add(brought));
    }

    private static void redirect(Storlet storlet, StorletDefinition from, StorletDefinition to) {
        storlet.setDefinition(to);
        storlet.getHandlers().forEach(handler ->
                handler.setDefinition(to.getHandlers().get(from.getHandlers().indexOf(handler.getDefinition()))));
        storlet.getBindings().forEach(binding ->
                binding.setVariable(to.getVariables().get(from.getVariables().indexOf(binding.getVariable()))));
    }
}
