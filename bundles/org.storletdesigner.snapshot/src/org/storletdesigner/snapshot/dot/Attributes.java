package org.storletdesigner.snapshot.dot;

import java.util.ArrayList;
import java.util.List;

/** The attributes of one element, in the order in which they were given. */
final class Attributes {
    private final List<String> all = new ArrayList<>();

    /** A word of Graphviz or a number: nothing that needs escaping. */
    Attributes word(String name, Object value) {
        all.add(name + "=\"" + value + '"');
        return this;
    }

    /** A text of any characters. */
    Attributes text(String name, String value) {
        return lines(name, List.of(value));
    }

    /** Lines of any characters. */
    Attributes lines(String name, List<String> values) {
        all.add(name + '=' + DotText.quoted(values));
        return this;
    }

    /** What shows when the mouse rests on the element. */
    Attributes tooltip(List<String> lines) {
        all.add("tooltip=" + DotText.tooltip(lines));
        return this;
    }

    /** In brackets. */
    @Override
    public String toString() {
        return "[" + String.join(", ", all) + "]";
    }
}
