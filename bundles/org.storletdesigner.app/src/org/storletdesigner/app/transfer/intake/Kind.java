package org.storletdesigner.app.transfer.intake;

import org.storletdesigner.snapshot.file.Condition;

/** What a file is that somebody wants to import. */
enum Kind {
    INTACT, EDITED, DAMAGED, FOREIGN, RULES;

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
        };
    }

    /** What that means for somebody who opens it. */
    String meaning() {
        return switch (this) {
            case INTACT -> IntakeMessages.intactMeaning;
            case EDITED -> IntakeMessages.editedMeaning;
            case DAMAGED -> IntakeMessages.damagedMeaning;
            case FOREIGN -> IntakeMessages.foreignMeaning;
            case RULES -> IntakeMessages.rulesMeaning;
        };
    }

    /** The name of its icon. */
    String icon() {
        return switch (this) {
            case INTACT, RULES -> "permitted";
            case EDITED, FOREIGN -> "warning";
            case DAMAGED -> "error";
        };
    }
}
