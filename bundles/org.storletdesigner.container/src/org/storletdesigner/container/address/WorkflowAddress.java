package org.storletdesigner.container.address;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which workflow of a container is meant: the live one, or behind a number sign an earlier one by its number, or a
 * snapshot by its name: {@code folder:PATH#3}, {@code swift:ACCOUNT/CONTAINER#20261122T072842.123Z-0123456789ab.dot}.
 */
public record WorkflowAddress(ContainerAddress container, Version version) {
    private static final char SIGN = '#';
    private static final String LATEST = "latest";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");
    private static final Pattern SNAPSHOT = Pattern.compile("[0-9]{8}T[0-9]{6}\\.[0-9]{3}Z-[0-9a-f]{12}\\.[a-z]+");

    /** One of the workflows of a container. */
    public sealed interface Version { }

    public record Live() implements Version {
        @Override
        public String toString() {
            return "";
        }
    }

    /** The number of its pointer, from 1. */
    public record Numbered(long number) implements Version {
        @Override
        public String toString() {
            return SIGN + Long.toString(number);
        }
    }

    /** The end of the name of its object. */
    public record Taken(String snapshot) implements Version {
        @Override
        public String toString() {
            return SIGN + snapshot;
        }
    }

    /** What came of reading an address. */
    public sealed interface Reading { }

    public record Read(WorkflowAddress address) implements Reading { }

    /** The offset is where to look, from 0, in the text as typed. */
    public record Rejected(int offset, String message) implements Reading { }

    /**
     * Reads an address. A number sign that nothing of this kind follows is part of the name of the container, and
     * {@code #latest} behind a name that ends like one of these says that it is.
     */
    public static Reading read(String text) {
        int sign = text.lastIndexOf(SIGN);
        Optional<Version> version = sign < 0 ? Optional.empty() : version(text.substring(sign + 1));
        if (version.equals(Optional.of(new Numbered(0)))) {
            return new Rejected(sign + 1, "workflows are numbered from 1");
        }
        return switch (ContainerAddress.read(version.isPresent() ? text.substring(0, sign) : text)) {
            case ContainerAddress.Read(ContainerAddress container) ->
                    new Read(new WorkflowAddress(container, version.orElse(new Live())));
            case ContainerAddress.Rejected(int offset, String message) -> new Rejected(offset, message);
        };
    }

    private static Optional<Version> version(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new Numbered(Long.parseLong(text)));
        }
        return SNAPSHOT.matcher(text).matches() ? Optional.of(new Taken(text))
                : text.equals(LATEST) ? Optional.of(new Live()) : Optional.empty();
    }

    @Override
    public String toString() {
        return container.toString() + version;
    }
}
