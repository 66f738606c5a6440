package org.storletdesigner.analysis.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.verdict.Verdict;

/** What a term of a query can be about. */
public enum Field {
    /** A key that an expression mentions. */
    KEY,
    /** A value, glob, pattern or number to which an expression compares a key, or which it writes. */
    VALUE,
    /** The verdict of an edge. */
    VERDICT(Stream.of(Verdict.values()).filter(verdict -> verdict != Verdict.IRRELEVANT).map(Enum::name)),
    /** The rule of a finding. */
    RULE(Stream.of(Rule.values()).map(Rule::id)),
    /** How grave a finding is. */
    SEVERITY(Stream.of(Severity.values()).map(Severity::word)),
    /** The name of a storlet: itself, and whatever is about its handlers. */
    STORLET,
    /** The name of a handler: itself, and whatever is about it. */
    HANDLER,
    /** The text of a note. */
    NOTE,
    /** What state something is in. */
    IS(Stream.of("disabled", "permitted", "lapsed"));

    private final List<String> allowed;

    Field() {
        allowed = List.of();
    }

    Field(Stream<String> allowed) {
        this.allowed = allowed.map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** How it is written before the colon. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words that may follow; empty where anything may. */
    public List<String> allowed() {
        return allowed;
    }

    static Optional<Field> find(String word) {
        return Arrays.stream(values()).filter(field -> field.word().equalsIgnoreCase(word)).findFirst();
    }
}
