package org.storletdesigner.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to measure.
 *
 * @param quick whether to leave out what takes long: done in less than three minutes
 * @param only the part to run; all of them where it is empty
 * @param out where the table is written, beside standard output
 */
public record Settings(boolean quick, Optional<String> only, Optional<Path> out) {
    /** The settings that a person asked for, or a sentence about what is wrong with them. */
    static Settings of(List<String> arguments, List<String> parts) {
        boolean quick = false;
        Optional<String> only = Optional.empty();
        Optional<Path> out = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--quick" -> quick = true;
                case "--only" -> only = Optional.of(oneOf(parts, value(arguments, ++i)));
                case "--out" -> out = Optional.of(Path.of(value(arguments, ++i)));
                default -> throw new IllegalArgumentException("unknown argument: " + arguments.get(i));
            }
        }
        return new Settings(quick, only, out);
    }

    private static String value(List<String> arguments, int place) {
        if (place == arguments.size()) {
            throw new IllegalArgumentException(arguments.getLast() + " wants a value");
        }
        return arguments.get(place);
    }

    private static String oneOf(List<String> parts, String name) {
        if (!parts.contains(name)) {
            throw new IllegalArgumentException("--only takes one of " + String.join(", ", parts) + ", not " + name);
        }
        return name;
    }

    /** One number for the quick run, another for the whole one. */
    public int either(int whenQuick, int otherwise) {
        return quick ? whenQuick : otherwise;
    }
}
