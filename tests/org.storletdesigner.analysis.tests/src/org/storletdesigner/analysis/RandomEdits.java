package org.storletdesigner.analysis;

import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.reference.Action;
import org.storletdesigner.analysis.reference.Condition;
import org.storletdesigner.analysis.reference.Listener;
import org.storletdesigner.analysis.reference.Scenario;
import org.storletdesigner.analysis.reference.ScenarioGenerator;
import org.storletdesigner.model.ExpectationKind;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.Writing;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;

/** Edits a document at random, as people do and as they should not. Equal seeds make equal edits. */
final class RandomEdits {
    private final Workflow document;
    private final Random random;
    private int made;

    RandomEdits(Workflow document, Random random) {
        this.document = document;
        this.random = random;
    }

    /** One edit, told in a few words. */
    String edit() {
        made++;
        return switch (random.nextInt(19)) {
            case 0, 1, 2 -> trigger();
            case 3, 4, 5 -> output();
            case 6, 7 -> extraCondition();
            case 8 -> events();
            case 9 -> rename();
            case 10 -> add();
            case 11 -> remove();
            case 12 -> disable();
            case 13 -> sources();
            case 14 -> rules();
            case 15 -> permit();
            case 16 -> expect();
            case 17 -> move();
            default -> breakOrBind();
        };
    }

    private Scenario drawn() {
        return ScenarioGenerator.scenario(random.nextInt(100_000));
    }

    private Listener listener() {
        List<Listener> listeners = drawn().listeners();
        return listeners.get(random.nextInt(listeners.size()));
    }

    private Storlet storlet() {
        return document.getStorlets().get(random.nextInt(document.getStorlets().size()));
    }

    private Handler handler() {
        return storlet().getHandlers().getFirst();
    }

    private String trigger() {
        Handler handler = handler();
        handler.getDefinition().setTrigger(listener().triggerText());
        return "trigger of " + HandlerNames.of(handler) + ": " + handler.getDefinition().getTrigger();
    }

    private String output() {
        Handler handler = handler();
        handler.getDefinition().setOutput(listener().action().text());
        return "output of " + HandlerNames.of(handler) + ": " + handler.getDefinition().getOutput();
    }

    private String extraCondition() {
        Handler handler = handler();
        handler.setExtraCondition(random.nextBoolean() ? "" : Condition.text(listener().appear()));
        return "extra condition of " + HandlerNames.of(handler) + ": " + handler.getExtraCondition();
    }

    private String events() {
        Handler handler = handler();
        handler.getDefinition().getEvents().clear();
        listener().events().stream().map(Action.Kind::name).map(HandlerEvent::valueOf)
                .forEach(handler.getDefinition().getEvents()::add);
        return "events of " + HandlerNames.of(handler);
    }

    private String rename() {
        Storlet storlet = storlet();
        storlet.setName(random.nextInt(20) == 0 ? storlet().getName() : "n" + random.nextInt(9) + "." + made);
        return "renamed to " + storlet.getName();
    }

    private String add() {
        Listener listener = listener();
        Storlet added = Storlets.place(document, Definitions.adopt(document, DefinitionBuilder.named("added" + made)
                .handler("h", listener.triggerText(), listener.action().text()).build()), "a" + made);
        document.getStorlets().move(random.nextInt(document.getStorlets().size()), added);
        return "added " + added.getName();
    }

    private String remove() {
        if (document.getStorlets().size() < 3) {
            return "nothing";
        }
        Storlet storlet = storlet();
        document.getExpectations().removeIf(each -> storlet.getHandlers().contains(each.getFrom())
                || storlet.getHandlers().contains(each.getTo()));
        document.getPermits().removeIf(each -> each.getHandlers().stream().anyMatch(storlet.getHandlers()::contains));
        EcoreUtil.remove(storlet);
        return "removed " + storlet.getName();
    }

    private String disable() {
        Storlet storlet = storlet();
        storlet.setDisabled(!storlet.isDisabled());
        return "disabled " + storlet.getName() + ": " + storlet.isDisabled();
    }

    private String sources() {
        if (document.getSources().size() > 1 || !document.getSources().isEmpty() && random.nextInt(3) == 0) {
            document.getSources().remove(random.nextInt(document.getSources().size()));
            return "one source less";
        }
        Source source = ModelFactory.eINSTANCE.createSource();
        source.setId("source" + made);
        source.setName("source" + made);
        source.setOutput(random.nextInt(10) == 0 ? "s = (" : listener().action().text());
        document.getSources().add(source);
        return "source " + source.getOutput();
    }

    private String rules() {
        switch (random.nextInt(3)) {
            case 0 -> document.setFiring(Firing.values()[random.nextInt(2)]);
            case 1 -> document.setWriting(Writing.values()[random.nextInt(2)]);
            default -> document.setKeys(Keys.values()[random.nextInt(2)]);
        }
        return "rules";
    }

    private String permit() {
        Permit permit = ModelFactory.eINSTANCE.createPermit();
        permit.setId("permit" + made);
        permit.setRule(List.of("cycle", "overlap", "conflict", "starving").get(random.nextInt(4)));
        permit.setReason("because");
        permit.getHandlers().add(handler());
        Handler other = handler();
        if (!permit.getHandlers().contains(other)) {
            permit.getHandlers().add(other);
        }
        permit.setDigest(WorkflowExtractor.extract(document, 0)
                .digestOf(permit.getHandlers().stream().map(HandlerNames::of).toList()));
        document.getPermits().add(permit);
        return "permit " + permit.getRule();
    }

    private String expect() {
        var expectation = ModelFactory.eINSTANCE.createExpectation();
        expectation.setId("expectation" + made);
        expectation.setFrom(handler());
        expectation.setTo(handler());
        expectation.setKind(ExpectationKind.values()[random.nextInt(2)]);
        document.getExpectations().add(expectation);
        return "expectation";
    }

    private String move() {
        document.getStorlets().move(0, document.getStorlets().size() - 1);
        return "moved";
    }

    /** A text that does not parse, or a variable without a value. */
    private String breakOrBind() {
        Handler handler = handler();
        handler.getDefinition().setTrigger(random.nextBoolean() ? "s = (" : "s = ${nobody}");
        return "broke " + HandlerNames.of(handler);
    }
}
