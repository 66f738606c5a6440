package org.storletdesigner.logic.table;

/** The answer to a question that quick rules may not be able to settle. */
enum Certainty {
    YES, NO, UNSURE
}
