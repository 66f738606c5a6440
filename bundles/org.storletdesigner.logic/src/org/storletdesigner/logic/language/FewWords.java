package org.storletdesigner.logic.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.alphabet.Alphabet;
import org.storletdesigner.logic.alphabet.CharacterOrder;
import org.storletdesigner.logic.pattern.CodePoints;

/** Lists the words of a language that has only a few. */
public final class FewWords {
    private static final int MOST = 12;
    private static final int LONGEST = 1_000;

    private final Language language;
    private final List<String> words = new ArrayList<>();

    private FewWords(Language language) {
        this.language = language;
    }

    private record Start(String text, int state) { }

    /** The words, shortest first; empty when there are more than a dozen, or very long ones. */
    public static Optional<List<String>> of(Language language) {
        return new FewWords(language).collect();
    }

    private Optional<List<String>> collect() {
        List<Start> starts = List.of(new Start("", 0));
        for (int length = 0; !starts.isEmpty(); length++) {
            if (length > LONGEST || starts.size() + words.size() > MOST) {
                return Optional.empty();
            }
            starts = longer(starts);
        }
        words.sort(Comparator.comparing((String word) -> word.codePoints().toArray(), CharacterOrder::compareWords));
        return words.size() > MOST ? Optional.empty() : Optional.of(words);
    }

    /** All starts of words with one more character. Every start leads to a word, so that many starts mean many. */
    private List<Start> longer(List<Start> starts) {
        List<Start> longer = new ArrayList<>();
        for (Start start : starts) {
            if (language.accepts(start.state())) {
                words.add(start.text());
            }
            for (int symbol = 0; symbol < language.dfa().alphabet().size(); symbol++) {
                addAll(longer, start, symbol);
            }
        }
        return longer;
    }

    private void addAll(List<Start> longer, Start start, int symbol) {
        int next = language.next(start.state(), symbol);
        if (language.settled(next) == Product.Settled.NOTHING || longer.size() > MOST) {
            return;
        }
        Alphabet alphabet = language.dfa().alphabet();
        if (alphabet.isOneCharacter(symbol)) {
            longer.add(new Start(start.text() + Character.toString(alphabet.example(symbol)), next));
            return;
        }
        CodePoints members = alphabet.members(symbol);
        for (int range = 0; range < members.ranges(); range++) {
            for (int c = members.start(range); c < members.end(range) && longer.size() <= MOST; c++) {
                longer.add(new Start(start.text() + Character.toString(c), next));
            }
        }
    }
}
