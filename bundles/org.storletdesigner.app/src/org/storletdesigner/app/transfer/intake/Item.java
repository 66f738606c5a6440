package org.storletdesigner.app.transfer.intake;

import org.eclipse.osgi.util.NLS;
import org.storletdesigner.exchange.Fault;
import org.storletdesigner.snapshot.file.DrawnEdge;
import org.storletdesigner.snapshot.item.Remark;

/**
 * What there is to say of one item of a file or snapshot.
 *
 * @param what happened to it, in a word
 * @param isLost whether it is not in the workflow, or not as it was
 * @param subject the item as people know it, or its place in the file
 */
public record Item(String what, boolean isLost, String subject, String sentence) {
    static Item of(Remark remark) {
        return new Item(word(remark.kind()), remark.kind().isDamage(), remark.subject(), remark.sentence());
    }

    private static String word(Remark.Kind kind) {
        return switch (kind) {
            case EDITED -> IntakeMessages.wordEdited;
            case ADDED -> IntakeMessages.wordAdded;
            case MISSING -> IntakeMessages.wordMissing;
            case UNREADABLE -> IntakeMessages.wordUnreadable;
            case LEFT_OUT -> IntakeMessages.wordLeftOut;
        };
    }

    static Item of(Fault fault) {
        String place = fault.refusal().line() == 0 ? "" : NLS.bind(IntakeMessages.place,
                Integer.toString(fault.refusal().line()), Integer.toString(fault.refusal().column()));
        String subject = fault.handler().map(name -> place.isEmpty() ? name : name + ", " + place).orElse(place);
        return new Item(IntakeMessages.wordLeftOut, true, subject, fault.refusal().problem());
    }

    static Item of(DrawnEdge edge) {
        return new Item(IntakeMessages.wordLine, false, edge.from() + " → " + edge.to(), edge.verdict().isEmpty()
                ? IntakeMessages.drawn : NLS.bind(IntakeMessages.drawnAs, edge.verdict()));
    }

    /** What a reader of rules could not take into account. */
    static Item note(String sentence) {
        return new Item(IntakeMessages.wordNote, false, "", sentence);
    }
}
