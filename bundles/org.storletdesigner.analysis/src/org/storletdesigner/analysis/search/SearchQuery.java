package org.storletdesigner.analysis.search;

import java.util.List;
import org.storletdesigner.logic.text.ParseResult;

/**
 * What somebody looks for: every term must fit. Written as words between blanks, {@code key:type verdict:partial loop}:
 * a word with a field's name and a colon is about that field, {@code key=type} means all of the key and not a part of
 * it, quotes keep blanks together, and a minus before a word leaves out what fits. Capitals do not count.
 */
public record SearchQuery(List<Term> terms) {
    /** How long a query may be, in UTF-16 units. */
    public static final int LONGEST = 1_000;

    public SearchQuery {
        terms = List.copyOf(terms);
    }

    /** Reads a query; what is not finished yet is read as far as it goes. */
    public static ParseResult<SearchQuery> parse(String text) {
        return new QueryReader(text).read();
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    boolean asksFor(Field field) {
        return terms.stream().anyMatch(term -> term.isAbout(field) && !term.negated());
    }
}
