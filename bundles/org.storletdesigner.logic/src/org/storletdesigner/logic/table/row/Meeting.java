package org.storletdesigner.logic.table.row;

/**
 * The scenarios that mention a key, by how their own set for it relates to a given set. Immutable.
 *
 * @param inside where all members are in the given set
 * @param overlapping where some are
 * @param unknown where the budget ran out
 */
record Meeting(Hits inside, Hits overlapping, Hits unknown) { }
