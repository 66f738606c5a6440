package org.storletdesigner.logic.assist;

/** What the grammar goes on with at a place of a text. */
enum Expectation {
    CONDITION, OPERATOR, NEGATED_OPERATOR, VALUE, GLOB, NUMBER, PATTERN, LIST, MEMBER, AFTER_MEMBER, TESTED_KEY,
    AFTER_TESTED_KEY, CONNECTIVE;

    /** What follows one of these. */
    Expectation next() {
        return switch (this) {
            case CONDITION -> OPERATOR;
            case MEMBER -> AFTER_MEMBER;
            case TESTED_KEY -> AFTER_TESTED_KEY;
            case VALUE, GLOB, NUMBER, PATTERN -> CONNECTIVE;
            case OPERATOR, NEGATED_OPERATOR, LIST, AFTER_MEMBER, AFTER_TESTED_KEY, CONNECTIVE -> this;
        };
    }

    /** Whether a key stands here. */
    boolean isKey() {
        return this == CONDITION || this == TESTED_KEY;
    }

    /** Whether something to compare with stands here. */
    boolean isValue() {
        return this == VALUE || this == GLOB || this == NUMBER || this == PATTERN || this == MEMBER;
    }
}
