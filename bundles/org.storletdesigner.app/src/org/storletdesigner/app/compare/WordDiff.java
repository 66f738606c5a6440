package org.storletdesigner.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two texts have in common, word by word. Texts of very many words are compared as a whole. */
final class WordDiff {
    private static final Pattern WORD = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\])*\"|[\\p{L}\\p{N}_.:/@+-]+|\\s+|&&|\\|\\||.",
            Pattern.DOTALL);
    private static final int MOST_CELLS = 1_000_000;

    /** Where a piece stands. */
    enum Kind { BOTH, BEFORE, AFTER }

    record Piece(Kind kind, String text) { }

    private WordDiff() { }

    /** The pieces in their order, what went before what came; neighbours of a kind are one. */
    static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        if ((long) old.size() * now.size() > MOST_CELLS) {
            add(pieces, Kind.BEFORE, before);
            add(pieces, Kind.AFTER, after);
        } else {
            walk(old, now, lengths(old, now), pieces);
        }
        return List.copyOf(pieces);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** How many words the rests from there on have in common. */
    private static int[][] lengths(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void walk(List<String> old, List<String> now, int[][] common, List<Piece> pieces) {
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(pieces, Kind.BOTH, old.get(i++));
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Kind.BEFORE, old.get(i++));
            } else {
                add(pieces, Kind.AFTER, now.get(j++));
            }
        }
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.add(new Piece(kind, pieces.removeLast().text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }
}
