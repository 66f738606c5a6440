package org.storletdesigner.logic.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How other languages write what this one writes differently. */
public final class ForeignOperators {
    private static final Map<String, String> CONNECTIVES = Map.of("and", "&&", "or", "||");
    private static final Map<String, String> WORDS = Map.of("is", "=", "eq", "=", "equals", "=", "ne", "!=",
            "matches", "~");
    /** The longer ones first. */
    private static final List<Map.Entry<String, String>> SIGNS = List.of(Map.entry("!==", "!="),
            Map.entry("===", "="), Map.entry("==", "="), Map.entry("=>", ">="), Map.entry("=<", "<="),
            Map.entry("=~", "~"), Map.entry("~=", "~"), Map.entry("=!", "!="), Map.entry("<>", "!="),
            Map.entry(":=", "="));

    private ForeignOperators() { }

    /** The foreign sign with which a text goes on at an offset. */
    public static Optional<String> signAt(String text, int offset) {
        return SIGNS.stream().map(Map.Entry::getKey).filter(sign -> text.startsWith(sign, offset)).findFirst();
    }

    /** What a foreign sign or word is here: {@code =} for {@code ==} or {@code is}, {@code &&} for {@code AND}. */
    public static Optional<String> translation(String foreign) {
        String word = foreign.toLowerCase(Locale.ROOT);
        return SIGNS.stream().filter(sign -> sign.getKey().equals(foreign)).map(Map.Entry::getValue).findFirst()
                .or(() -> connective(word)).or(() -> Optional.ofNullable(WORDS.get(word)));
    }

    /** What {@code and} and {@code or} are here. */
    public static Optional<String> connective(String word) {
        return Optional.ofNullable(CONNECTIVES.get(word.toLowerCase(Locale.ROOT)));
    }
}
