package org.storletdesigner.analysis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that may be found, with all by which it can be.
 *
 * @param texts where free words are looked for
 * @param words what else is known of it, for each field but key and value
 */
record Entry(Hit hit, List<String> texts, List<Mention> mentions, Map<Field, List<String>> words) {
    boolean fits(SearchQuery query) {
        return query.terms().stream().allMatch(term -> fits(term, query) != term.negated());
    }

    private boolean fits(Term term, SearchQuery query) {
        return term.field().map(field -> switch (field) {
            case KEY -> mentions.stream().anyMatch(mention -> term.fits(mention.key()));
            case VALUE -> mentions.stream().filter(mention -> isOfKeyAskedFor(mention, query))
                    .anyMatch(mention -> term.fitsSome(mention.values()));
            case STORLET, HANDLER, NOTE -> term.fitsSome(known(field));
            case VERDICT, RULE, SEVERITY, IS -> known(field).stream().anyMatch(word -> QueryReader.fits(term, word));
        }).orElseGet(() -> term.fitsSome(texts));
    }

    private List<String> known(Field field) {
        return words.getOrDefault(field, List.of());
    }

    /** {@code key:type value:video} means that value of that key. */
    private static boolean isOfKeyAskedFor(Mention mention, SearchQuery query) {
        List<Term> keys = new ArrayList<>(query.terms());
        keys.removeIf(term -> !term.isAbout(Field.KEY) || term.negated());
        return keys.isEmpty() || keys.stream().anyMatch(term -> term.fits(mention.key()));
    }
}
