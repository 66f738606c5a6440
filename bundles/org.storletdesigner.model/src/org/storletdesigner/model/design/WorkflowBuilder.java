package org.storletdesigner.model.design;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.Expectation;
import org.storletdesigner.model.ExpectationKind;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.Writing;

/** Writes a workflow in a few lines. Ids follow from the names, so that the same calls give equal documents. */
public final class WorkflowBuilder {
    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    private final Workflow workflow = FACTORY.createWorkflow();

    private WorkflowBuilder(String name) {
        workflow.setName(name);
        workflow.setId(Ids.derived("workflow", name));
    }

    public static WorkflowBuilder named(String name) {
        return new WorkflowBuilder(name);
    }

    public WorkflowBuilder firing(Firing firing) {
        workflow.setFiring(firing);
        return this;
    }

    public WorkflowBuilder writing(Writing writing) {
        workflow.setWriting(writing);
        return this;
    }

    public WorkflowBuilder keys(Keys keys) {
        workflow.setKeys(keys);
        return this;
    }

    /** Places a storlet that alone has its definition, which is called as the storlet is. */
    public WorkflowBuilder storlet(String name, UnaryOperator<DefinitionBuilder> definition) {
        return storlet(name, definition.apply(DefinitionBuilder.named(name)).build(), storlet -> { });
    }

    /** Places a definition; the document takes a copy when it has none of this id yet. */
    public WorkflowBuilder storlet(String name, StorletDefinition definition, Consumer<Storlet> more) {
        StorletDefinition own = Definitions.find(workflow, definition.getId()).orElseGet(() -> copy(definition));
        Storlet storlet = Storlets.create(own, name, handler -> Ids.derived("placed", name, handler.getName()));
        storlet.setId(Ids.derived("storlet", name));
        workflow.getStorlets().add(storlet);
        more.accept(storlet);
        return this;
    }

    private StorletDefinition copy(StorletDefinition definition) {
        StorletDefinition copy = EcoreUtil.copy(definition);
        workflow.getDefinitions().add(copy);
        return copy;
    }

    public WorkflowBuilder source(String name, String output) {
        Source source = FACTORY.createSource();
        source.setId(Ids.derived("source", name));
        source.setName(name);
        source.setOutput(output);
        workflow.getSources().add(source);
        return this;
    }

    /** Expects an edge between two handlers, given as {@code storlet.handler}. */
    public WorkflowBuilder must(String from, String to) {
        return expect(from, to, ExpectationKind.MUST);
    }

    /** Forbids an edge between two handlers, given as {@code storlet.handler}. */
    public WorkflowBuilder mustNever(String from, String to) {
        return expect(from, to, ExpectationKind.MUST_NEVER);
    }

    private WorkflowBuilder expect(String from, String to, ExpectationKind kind) {
        Expectation expectation = FACTORY.createExpectation();
        expectation.setId(Ids.derived("expectation", from, to, kind.getLiteral()));
        expectation.setFrom(handler(from));
        expectation.setTo(handler(to));
        expectation.setKind(kind);
        workflow.getExpectations().add(expectation);
        return this;
    }

    /** Permits the findings of a rule about these handlers, given as {@code storlet.handler}. */
    public WorkflowBuilder permit(String rule, String reason, String digest, String... handlers) {
        Permit permit = FACTORY.createPermit();
        permit.setId(Ids.derived("permit", rule, String.join(" ", handlers)));
        permit.setRule(rule);
        permit.setReason(reason);
        permit.setDigest(digest);
        for (String name : handlers) {
            permit.getHandlers().add(handler(name));
        }
        workflow.getPermits().add(permit);
        return this;
    }

    public WorkflowBuilder note(String text) {
        Note note = FACTORY.createNote();
        note.setId(Ids.derived("note", text));
        note.setText(text);
        workflow.getNotes().add(note);
        return this;
    }

    private Handler handler(String name) {
        return HandlerNames.find(workflow, name)
                .orElseThrow(() -> new IllegalArgumentException("there is no handler '" + name + "'"));
    }

    public Workflow build() {
        return workflow;
    }
}
