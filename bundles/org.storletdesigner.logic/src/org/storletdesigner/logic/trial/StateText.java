package org.storletdesigner.logic.trial;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.text.ParseResult;

/**
 * The metadata of an object as people type or paste it: pairs such as {@code type=video title="a b"} with blanks, commas
 * or line ends between them, one JSON object, or header lines such as {@code X-Object-Meta-Type: video}.
 */
public final class StateText {
    /** Longer texts are refused. */
    public static final int LONGEST = 1_000_000;

    private StateText() { }

    /** The state, or the place of the first thing that belongs to none. */
    public static ParseResult<State> read(String text) {
        if (text.length() > LONGEST) {
            return new ParseResult.Rejected<>(LONGEST, "an object has at most " + LONGEST + " characters here");
        }
        try {
            return new ParseResult.Parsed<>(new State(values(text)));
        } catch (StateScanner.Fault fault) {
            return new ParseResult.Rejected<>(fault.offset(), fault.getMessage());
        }
    }

    private static Map<String, String> values(String text) throws StateScanner.Fault {
        StateScanner scanner = new StateScanner(text);
        scanner.skipBetween();
        if (scanner.sees('{')) {
            return scanner.json();
        }
        return HeaderLines.areIn(text) ? HeaderLines.values(text) : scanner.pairs();
    }

    /** The pairs that are read back as these values. */
    public static String of(Map<String, String> values) {
        return values.entrySet().stream().map(each -> word(each.getKey()) + "=" + word(each.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String word(String text) {
        boolean plain = !text.isEmpty() && text.codePoints().noneMatch(c -> StateScanner.isBetween(c) || c < ' '
                || "\"=\\{:\u007f".indexOf(c) >= 0);
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                .replace("\r", "\\r").replace("\t", "\\t") + '"';
    }

    /** The state with its keys as a store that folds them holds them. */
    public static State folded(State state) {
        Map<String, String> folded = new TreeMap<>();
        state.values().forEach((key, value) -> folded.put(key.toLowerCase(Locale.ROOT), value));
        return new State(folded);
    }
}
