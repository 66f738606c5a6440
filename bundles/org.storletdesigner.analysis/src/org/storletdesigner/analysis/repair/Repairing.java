package org.storletdesigner.analysis.repair;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.rename.RenamePlan;
import org.storletdesigner.analysis.rename.Renames;
import org.storletdesigner.analysis.rename.Renaming;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Ids;

/** Carries repairs out in documents. To be called from the thread that changes the document. */
public final class Repairing {
    private Repairing() { }

    /** Why a repair cannot be carried out, as a sentence; empty when it can. The document stays as it is. */
    public static Optional<String> obstacle(Repair repair, Workflow document) {
        return switch (repair) {
            case Repair.AddCondition(String handler, Expression condition) -> missing(List.of(handler), document);
            case Repair.Permit permit -> missing(permit.handlers(), document);
            case Repair.CorrectName correct -> obstacle(plan(correct, document), correct);
        };
    }

    private static Optional<String> missing(List<String> handlers, Workflow document) {
        return handlers.stream().filter(name -> HandlerNames.find(document, name).isEmpty()).findFirst()
                .map(name -> "there is no handler " + name);
    }

    private static Optional<String> obstacle(RenamePlan plan, Repair.CorrectName correct) {
        return plan.isPossible() ? Optional.empty() : Optional.of(plan.conflicts().isEmpty()
                ? "'" + correct.name() + "' stands nowhere any more" : String.join("; ", plan.conflicts()));
    }

    /** Where a name stands that is to be corrected, and what else there is to say of the correction. */
    public static RenamePlan plan(Repair.CorrectName repair, Workflow document) {
        Renaming renaming = repair.value().<Renaming>map(value -> new Renaming.OfValue(repair.key(), value,
                repair.correction())).orElseGet(() -> new Renaming.OfKey(repair.key(), repair.correction()));
        return Renames.plan(document, renaming, Limits.DEFAULT);
    }

    /**
     * Changes the document as the repair says; a permit gets no reason.
     *
     * @throws IllegalArgumentException when there is an {@link #obstacle}; nothing is changed then
     */
    public static void apply(Repair repair, Workflow document) {
        apply(repair, "", document);
    }

    /**
     * Changes the document as the repair says.
     *
     * @param reason why a finding is permitted, if that is the repair
     * @throws IllegalArgumentException when there is an {@link #obstacle}; nothing is changed then
     */
    public static void apply(Repair repair, String reason, Workflow document) {
        obstacle(repair, document).ifPresent(sentence -> {
            throw new IllegalArgumentException("the repair does not fit: " + sentence);
        });
        switch (repair) {
            case Repair.AddCondition(String handler, Expression condition) ->
                    strengthen(handler(handler, document), condition);
            case Repair.Permit permit -> document.getPermits().add(permit(permit, reason, document));
            case Repair.CorrectName correct -> plan(correct, document).apply();
        }
    }

    private static Handler handler(String name, Workflow document) {
        return HandlerNames.find(document, name).orElseThrow();
    }

    /** What stands there keeps its text; a comment in it ends with its line. */
    private static void strengthen(Handler handler, Expression condition) {
        String old = handler.getExtraCondition();
        handler.setExtraCondition(old.isBlank() ? Printer.print(condition)
                : "(" + old + (old.contains("#") ? "\n" : "") + ") && (" + Printer.print(condition) + ")");
    }

    private static Permit permit(Repair.Permit repair, String reason, Workflow document) {
        Permit permit = ModelFactory.eINSTANCE.createPermit();
        permit.setId(Ids.fresh());
        permit.setRule(repair.rule());
        permit.setReason(reason);
        permit.setDigest(repair.digest());
        repair.handlers().forEach(name -> permit.getHandlers().add(handler(name, document)));
        return permit;
    }
}
