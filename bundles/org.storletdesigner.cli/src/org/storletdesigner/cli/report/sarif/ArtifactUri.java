package org.storletdesigner.cli.report.sarif;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.storletdesigner.cli.container.Addresses;

/**
 * What a report calls a file.
 *
 * @param relative whether it is told from the folder in which the program runs, and not from the root of the disk
 */
record ArtifactUri(String text, boolean relative) {
    private static final String UNRESERVED = "-._~";

    /** The address of a FILE of the command line. */
    static ArtifactUri of(String file) {
        if (Addresses.isMeant(file)) {
            return new ArtifactUri(address(file), false);
        }
        try {
            Path here = Path.of("").toAbsolutePath().normalize();
            Path path = Path.of(file).toAbsolutePath().normalize();
            return path.startsWith(here) && !path.equals(here) ? relative(here.relativize(path))
                    : new ArtifactUri(path.toUri().toASCIIString(), false);
        } catch (InvalidPathException e) {
            return new ArtifactUri(encoded(file), true);
        }
    }

    /** The address of a container has a scheme of its own. */
    private static String address(String file) {
        int colon = file.indexOf(':') + 1;
        return file.substring(0, colon) + Arrays.stream(file.substring(colon).split("/", -1)).map(ArtifactUri::encoded)
                .collect(Collectors.joining("/"));
    }

    private static ArtifactUri relative(Path path) {
        return new ArtifactUri(StreamSupport.stream(path.spliterator(), false).map(name -> encoded(name.toString()))
                .collect(Collectors.joining("/")), true);
    }

    /** A name with all characters escaped that mean something in some part of an address. */
    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append("%02X".formatted((int) c));
            }
        }
        return out.toString();
    }
}
