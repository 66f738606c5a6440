package org.storletdesigner.logic.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.syntax.Occurrence;

/**
 * Where keys and values stand in the texts of expressions, in the order of the text. Thread-safe; linear in the text. A
 * text that cannot be read has none.
 */
public final class Occurrences {
    private Occurrences() { }

    public static List<Occurrence> inExpression(String text) {
        return of(text, Parser::expression);
    }

    public static List<Occurrence> inTrigger(String text) {
        return of(text, Parser::trigger);
    }

    public static List<Occurrence> inOutput(String text) {
        return of(text, Parser::output);
    }

    private static List<Occurrence> of(String text, BiFunction<Consumer<Occurrence>, String, ParseResult<?>> parse) {
        List<Occurrence> found = new ArrayList<>();
        return switch (parse.apply(found::add, text)) {
            case ParseResult.Parsed<?> parsed -> List.copyOf(found);
            case ParseResult.Rejected<?> rejected -> List.of();
        };
    }

    /**
     * The text with another key or value in some places, and every other character as it was. What stood in quotes does
     * so afterwards: a word might run into its neighbours.
     *
     * @param places some keys, or some values, of this text
     */
    public static String replaced(String text, Collection<Occurrence> places, String by) {
        StringBuilder out = new StringBuilder(text);
        places.stream().sorted(Comparator.comparingInt(Occurrence::start).reversed()).forEach(place ->
                out.replace(place.start(), place.end(), printed(place.role(), text.charAt(place.start()) == '"', by)));
        return out.toString();
    }

    private static String printed(Occurrence.Role role, boolean inQuotes, String characters) {
        StringBuilder out = new StringBuilder();
        TextPrinter printer = new TextPrinter(out);
        Text text = Text.of(characters);
        if (inQuotes) {
            printer.quoted(text);
        } else if (role == Occurrence.Role.KEY) {
            printer.key(text);
        } else {
            printer.value(text);
        }
        return out.toString();
    }
}
