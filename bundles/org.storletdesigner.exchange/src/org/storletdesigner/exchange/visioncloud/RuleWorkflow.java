package org.storletdesigner.exchange.visioncloud;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.model.Attribute;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Ids;

/** Makes a workflow of rules. All ids follow from the names of the handlers, so two readings of a file are equal. */
final class RuleWorkflow {
    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    private final RulePositions positions;
    private final Workflow workflow = FACTORY.createWorkflow();

    private RuleWorkflow(String name, RulePositions positions) {
        this.positions = positions;
        workflow.setId(Ids.derived("visioncloud", "workflow", name));
        workflow.setName(name);
    }

    static Workflow of(String name, List<Rule> rules, RulePositions positions) {
        RuleWorkflow made = new RuleWorkflow(name, positions);
        grouped(rules).forEach(made::addStorlet);
        return made.workflow;
    }

    /** The rules of each storlet under its name, in the order in which the storlets come first. */
    private static Map<String, List<Rule>> grouped(List<Rule> rules) {
        Set<String> taken = new HashSet<>();
        rules.forEach(rule -> taken.add(rule.storlet()));
        Map<String, List<Rule>> storlets = new LinkedHashMap<>();
        for (Rule rule : rules) {
            String name = rule.storlet().isEmpty() ? free(rule.id(), taken) : rule.storlet();
            storlets.computeIfAbsent(name, unseen -> new ArrayList<>()).add(rule);
        }
        return storlets;
    }

    /** A storlet of its own must not share the name of one that the dots of other handlers make. */
    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }

    private void addStorlet(String name, List<Rule> rules) {
        StorletDefinition definition = FACTORY.createStorletDefinition();
        definition.setId(id("definition", name, rules.getFirst()));
        definition.setName(name);
        workflow.getDefinitions().add(definition);
        Storlet storlet = FACTORY.createStorlet();
        storlet.setId(id("storlet", name, rules.getFirst()));
        storlet.setName(name);
        storlet.setDefinition(definition);
        workflow.getStorlets().add(storlet);
        rules.forEach(rule -> addHandler(storlet, rule));
    }

    private void addHandler(Storlet storlet, Rule rule) {
        HandlerDefinition definition = FACTORY.createHandlerDefinition();
        definition.setId(id("handler", rule.id(), rule));
        definition.setName(rule.handler());
        definition.setTrigger(rule.trigger().value());
        definition.setOutput(rule.output().value());
        rule.attributes().forEach((name, values) -> definition.getAttributes().add(attribute(name, values)));
        storlet.getDefinition().getHandlers().add(definition);
        positions.addText(definition.getId(), ModelPackage.Literals.HANDLER_DEFINITION__TRIGGER, rule.trigger());
        positions.addText(definition.getId(), ModelPackage.Literals.HANDLER_DEFINITION__OUTPUT, rule.output());
        Handler handler = FACTORY.createHandler();
        handler.setId(id("placed", rule.id(), rule));
        handler.setDefinition(definition);
        handler.setDisabled(!rule.heard());
        storlet.getHandlers().add(handler);
    }

    private static Attribute attribute(String name, List<String> values) {
        Attribute attribute = FACTORY.createAttribute();
        attribute.setName(name);
        attribute.getValues().addAll(values);
        return attribute;
    }

    private String id(String kind, String name, Rule rule) {
        String id = Ids.derived("visioncloud", kind, name);
        positions.addObject(id, rule.offset());
        return id;
    }
}
