package org.storletdesigner.logic.table.numbered;

/** How the members of one set relate to another set. */
public enum Relation {
    /** All of them are in the other. */
    INSIDE,
    /** Some are, some are not. */
    OVERLAP,
    /** None is. */
    APART,
    /** The budget ran out. */
    UNKNOWN
}
