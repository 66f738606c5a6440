package org.storletdesigner.logic.language;

import java.util.ArrayList;
import java.util.List;

/** All words, for checks that try every one. */
final class Brute {
    private Brute() { }

    /** All words over these letters up to a length, shortest first and then in the order of the letters. */
    static List<String> words(String letters, int longest) {
        List<String> words = new ArrayList<>(List.of(""));
        int start = 0;
        for (int length = 1; length <= longest; length++) {
            int end = words.size();
            for (int i = start; i < end; i++) {
                String word = words.get(i);
                letters.chars().forEach(letter -> words.add(word + (char) letter));
            }
            start = end;
        }
        return words;
    }
}
