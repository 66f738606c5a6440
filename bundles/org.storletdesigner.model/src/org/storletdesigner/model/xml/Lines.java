package org.storletdesigner.model.xml;

import org.storletdesigner.model.disk.Place;

/** Finds the line and the column of any character, at a cost that depends neither on the text nor on its lines. */
final class Lines {
    /** So many characters are looked at anew at a question; what stands before them is counted once. */
    private static final int BLOCK = 1024;

    /** What stands before a character: ends of lines, the beginning of its own line, and surrogate pairs. */
    private record Count(int ends, int start, int pairs) { }

    private final String text;
    private final Count[] blocks;

    Lines(String text) {
        this.text = text;
        blocks = new Count[text.length() / BLOCK + 1];
        blocks[0] = new Count(0, 0, 0);
        for (int block = 1; block < blocks.length; block++) {
            blocks[block] = count(blocks[block - 1], (block - 1) * BLOCK, block * BLOCK);
        }
    }

    /** From 1. */
    int line(int offset) {
        return before(offset).ends() + 1;
    }

    Place place(int offset) {
        Count here = before(offset);
        int pairs = here.pairs() - before(here.start()).pairs();
        return new Place(here.ends() + 1, Math.min(offset, text.length()) - here.start() - pairs + 1);
    }

    private Count before(int offset) {
        int end = Math.min(offset, text.length());
        return count(blocks[end / BLOCK], end / BLOCK * BLOCK, end);
    }

    private Count count(Count known, int from, int to) {
        int ends = known.ends();
        int start = known.start();
        int pairs = known.pairs();
        for (int at = from; at < to; at++) {
            if (endsBehind(text, at)) {
                ends++;
                start = at + 1;
            } else if (at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
                pairs++;
            }
        }
        return new Count(ends, start, pairs);
    }

    /** Whether the character is the last of its line; of a carriage return and a line feed the second one is. */
    static boolean endsBehind(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }
}
