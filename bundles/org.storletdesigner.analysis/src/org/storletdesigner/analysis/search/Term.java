package org.storletdesigner.analysis.search;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * One condition of a query.
 *
 * @param field what it is about; empty for a free word, which may stand in any name or text
 * @param text in lower case; what is looked for
 * @param whole whether all of the name or value must be the text; else it is enough that the text is in it
 * @param negated whether what fits is left out
 */
public record Term(Optional<Field> field, String text, boolean whole, boolean negated) {
    public Term {
        text = text.toLowerCase(Locale.ROOT);
    }

    boolean isAbout(Field wanted) {
        return field.filter(wanted::equals).isPresent();
    }

    boolean fits(String candidate) {
        String lower = candidate.toLowerCase(Locale.ROOT);
        return whole ? lower.equals(text) : lower.contains(text);
    }

    boolean fitsSome(Collection<String> candidates) {
        return candidates.stream().anyMatch(this::fits);
    }
}
