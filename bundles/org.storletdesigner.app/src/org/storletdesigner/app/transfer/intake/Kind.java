package org.storletdesigner.app.transfer.intake;

import org.storletdesigner.snapshot.file.Condition;

/** What it is that a workflow was read from. */
public enum Kind {
    INTACT, EDITED, DAMAGED, FOREIGN, RULES, DOCUMENT;

    static Kind of(Condition condition) {
        return switch (condition) {
            case INTACT -> INTACT;
            case EDITED -> EDITED;
            case DAMAGED -> DAMAGED;
            case FOREIGN -> FOREIGN;
        };
    }

    String title() {
        return switch (this) {
            case INTACT -> IntakeMessages.intact;
            case EDITED -> IntakeMessages.edited;
            case DAMAGED -> IntakeMessages.damaged;
            case FOREIGN -> IntakeMessages.foreign;
            case RULES -> IntakeMessages.rules;
            case DOCUMENT -> IntakeMessages.document;
        };
    }

    /** What that means for somebody who opens it, in whole sentences. */
    String meaning() {
        return switch (this) {
            case INTACT -> IntakeMessages.intactMeaning;
            case EDITED -> IntakeMessages.editedMeaning;
            case DAMAGED -> IntakeMessages.damagedMeaning;
            case FOREIGN -> IntakeMessages.foreignMeaning;
            case RULES -> IntakeMessages.rulesMeaning;
            case DOCUMENT -> IntakeMessages.documentMeaning;
        };
    }

    /** The name of its icon. */
    String icon() {
        return switch (this) {
            case INTACT, RULES, DOCUMENT -> "permitted";
            case EDITED, FOREIGN -> "warning";
            case DAMAGED -> "error";
        };
    }
}
