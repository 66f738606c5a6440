package org.storletdesigner.benchmark.workload;

/**
 * One test of one key.
 *
 * @param isPattern whether the value is a pattern, in the dialect of {@link Vocabulary}; a constant otherwise
 */
public record Literal(String key, boolean isPattern, String value, boolean isNegated) {
    Literal negated() {
        return new Literal(key, isPattern, value, !isNegated);
    }

    /** As people write it for us. The flag lets the dot be any character, as it is elsewhere. */
    String text() {
        return isPattern ? key + (isNegated ? " !~ /" : " ~ /") + "(?s)" + value.replace("/", "\\/") + "/"
                : key + (isNegated ? " != " : " = ") + value;
    }
}
