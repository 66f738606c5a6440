package org.storletdesigner.app.findings;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.repair.Offer;
import org.storletdesigner.analysis.repair.Repairing;
import org.storletdesigner.analysis.words.OfferWords;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.app.views.DocumentObjects;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Preview;
import org.storletdesigner.model.design.Permissions;

/** What can be done about a finding, each as one undoable step of the document. */
final class Mending {
    private final Design design;
    private final Analysis analysis;
    private final Finding finding;

    Mending(Design design, Analysis analysis, Finding finding) {
        this.design = design;
        this.analysis = analysis;
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }

    /** Whether the document is still the one in which the finding was found. */
    boolean isCurrent() {
        return analysis.workflow().revision() == design.engine().revision();
    }

    void preview(Offer offer) {
        design.preview(new Preview(OfferWords.action(offer.repair()), offer.edgesGone(), offer.edgesNew()));
    }

    /** Makes the change; else tells why it does not fit the document. */
    Optional<String> apply(Offer offer) {
        design.preview(Preview.NONE);
        Optional<String> obstacle = Repairing.obstacle(offer.repair(), design.document());
        if (obstacle.isEmpty()) {
            design.edit(OfferWords.action(offer.repair()), () -> Repairing.apply(offer.repair(), design.document()));
        }
        return obstacle;
    }

    boolean canPermit() {
        return !finding.isPermitted() && about().isPresent();
    }

    boolean permit(String reason) {
        String digest = analysis.workflow().digestOf(finding.handlers());
        return about().isPresent() && design.edit(NLS.bind(FindingsMessages.permitLabel, finding.rule().id()), () ->
                Permissions.permit(design.document(), finding.rule().id(), about().get(), digest, reason));
    }

    boolean canWithdraw() {
        return finding.permission().isPresent();
    }

    boolean withdraw() {
        return about().isPresent() && design.edit(NLS.bind(FindingsMessages.withdrawLabel, finding.rule().id()), () ->
                Permissions.withdraw(design.document(), finding.rule().id(), about().get()));
    }

    /** The handlers in the document, if there are some and none is gone. */
    private Optional<List<org.storletdesigner.model.Handler>> about() {
        List<org.storletdesigner.model.Handler> handlers = finding.handlers().stream()
                .flatMap(name -> analysis.workflow().handler(name).stream()).map(Handler::id)
                .flatMap(id -> DocumentObjects.handler(design.document(), id).stream()).toList();
        return handlers.isEmpty() || handlers.size() < finding.handlers().size() ? Optional.empty()
                : Optional.of(handlers);
    }
}
