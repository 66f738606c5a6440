package org.storletdesigner.logic.expression;

/** The order tests between numbers, with the sign by which they are written. */
public enum Comparison {
    LESS("<"), AT_MOST("<="), MORE(">"), AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The operator as it is written: {@code <}, {@code <=}, {@code >} or {@code >=}. */
    public String sign() {
        return sign;
    }

    /** Whether a value whose order to the given number is {@code order} (as of {@code compareTo}) passes. */
    public boolean accepts(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
