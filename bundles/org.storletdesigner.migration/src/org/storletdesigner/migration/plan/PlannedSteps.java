package org.storletdesigner.migration.plan;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.container.workflow.Live;

/** Puts into words what carrying out a plan does. */
final class PlannedSteps {
    private PlannedSteps() { }

    static List<Step> of(Plan plan) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Step.Kind.DOCUMENT, "stores the new document, which changes nothing yet"));
        steps.add(new Step(Step.Kind.JOURNAL, "writes down what is begun, so that it can be resumed or rolled back"));
        if (plan.based().isPresent()) {
            steps.add(new Step(Step.Kind.SNAPSHOT, "keeps a snapshot of what is live"));
        }
        plan.copies().forEach(each -> steps.add(new Step(Step.Kind.PROGRAM, each.sentence())));
        int definitions = plan.after().getDefinitions().size();
        if (definitions > 0) {
            steps.add(new Step(Step.Kind.DEFINITIONS, definitions == 1 ? "stores the definition"
                    : "stores " + definitions + " definitions"));
        }
        long number = plan.based().map(Live::number).orElse(0L) + 1;
        steps.add(new Step(Step.Kind.POINTER, "makes the document live, as number " + number));
        steps.add(new Step(Step.Kind.END, "removes what was written down"));
        return List.copyOf(steps);
    }
}
