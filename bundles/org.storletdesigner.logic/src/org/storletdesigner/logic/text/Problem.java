package org.storletdesigner.logic.text;

/** Why variables could not be replaced. */
public sealed interface Problem {
    /** The variable that it is about. */
    String variable();

    /** The problem as a sentence for people. */
    String describe();

    /** The variable has no value. */
    record Unbound(String variable) implements Problem {
        @Override
        public String describe() {
            return "the variable '" + variable + "' has no value";
        }
    }

    /** The variable has a value that does not fit where it stands. */
    record Bad(String variable, String message) implements Problem {
        @Override
        public String describe() {
            return "the variable '" + variable + "' " + message;
        }
    }
}
