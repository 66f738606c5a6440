package org.storletdesigner.logic.substitution;

import org.storletdesigner.logic.text.Problem;

/** A value that does not fit where its variable stands; becomes a {@link Problem.Bad}. */
final class BadValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String variable;

    BadValue(String variable, String message) {
        super(message, null, false, false);
        this.variable = variable;
    }

    Problem problem() {
        return new Problem.Bad(variable, getMessage());
    }
}
