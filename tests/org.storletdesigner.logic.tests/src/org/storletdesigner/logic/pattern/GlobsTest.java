package org.storletdesigner.logic.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.valueset.ValueSet;

class GlobsTest {
    @ParameterizedTest(name = "{0} matches {1}: {2}")
    @CsvSource(textBlock = """
            *,        '',          true
            *,        'a\nb',      true
            ?,        '\uD83D\uDE00', true
            ?,        '\n',        true
            ?,        '',          false
            ??,       '\uD83D\uDE00', false
            a*,       abc,         true
            *.jpg,    x.jpg,       true
            *.jpg,    xjpg,        false
            [a],      a,           false
            [a],      [a],         true
            a**b,     ab,          true
            '',       '',          true
            '',       a,           false
            """)
    void reads(String glob, String word, boolean expected) {
        assertThat(ValueSet.like(glob).contains(word)).isEqualTo(expected);
    }

    @Test
    void agreesWithPlainRecursionOnRandomGlobs() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            String glob = text(random, "ab*?");
            ValueSet set = ValueSet.like(glob);
            for (int j = 0; j < 20; j++) {
                String word = text(random, "ab");
                assertThat(set.contains(word)).as("%s on %s", glob, word).isEqualTo(matches(glob, word));
            }
        }
    }

    private static boolean matches(String glob, String word) {
        if (glob.isEmpty()) {
            return word.isEmpty();
        }
        String rest = glob.substring(1);
        if (glob.charAt(0) == '*') {
            return matches(rest, word) || !word.isEmpty() && matches(glob, word.substring(1));
        }
        return !word.isEmpty() && (glob.charAt(0) == '?' || glob.charAt(0) == word.charAt(0))
                && matches(rest, word.substring(1));
    }

    private static String text(Random random, String characters) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }
}
