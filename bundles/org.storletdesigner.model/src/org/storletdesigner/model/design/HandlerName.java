package org.storletdesigner.model.design;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call a handler: the name of its storlet and its own. */
public record HandlerName(String storlet, String handler) {
    private static final String NAME = "((?:[^.\\\\]|\\\\[.\\\\])*+)";
    private static final Pattern FORM = Pattern.compile(NAME + "\\." + NAME, Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\([.\\\\])");

    public HandlerName {
        Objects.requireNonNull(storlet);
        Objects.requireNonNull(handler);
    }

    /** {@code storlet.handler}, with {@code \.} for a dot and {@code \\} for a backslash inside the names. */
    public String text() {
        return escaped(storlet) + "." + escaped(handler);
    }

    /** The inverse of {@link #text()}: empty for a text that it never gives. */
    public static Optional<HandlerName> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new HandlerName(plain(form.group(1)), plain(form.group(2))))
                : Optional.empty();
    }

    private static String plain(String name) {
        return ESCAPE.matcher(name).replaceAll("$1");
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace(".", "\\.");
    }
}
