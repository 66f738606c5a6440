package org.storletdesigner.app.containers.command;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.model.disk.FileIdentity;

/**
 * Where the workflows came from that files held when they were saved last, from one start to the next. A line each: the
 * file, the workflow and its origin.
 */
final class FileOrigins {
    static final int MOST = 200;

    private FileOrigins() { }

    /** Another workflow in a file of the same name is another one. */
    static Optional<Origin> of(Path file, String workflow) {
        String begin = begin(file) + encoded(workflow) + " ";
        return all().filter(line -> line.startsWith(begin)).findFirst()
                .flatMap(line -> Origin.read(decoded(line.substring(begin.length()))));
    }

    /** Puts this in the place of what was known of the file. Of very many files the oldest are forgotten. */
    static void keep(Path file, String workflow, Optional<Origin> origin) {
        String begin = begin(file);
        List<String> lines = all().filter(line -> !line.startsWith(begin))
                .collect(Collectors.toCollection(ArrayList::new));
        origin.ifPresent(known -> lines.addFirst(begin + encoded(workflow) + " " + encoded(known.text())));
        Preferences.setTexts(Preferences.ORIGINS, lines.subList(0, Math.min(MOST, lines.size())));
    }

    private static Stream<String> all() {
        return Preferences.texts(Preferences.ORIGINS).stream();
    }

    private static String begin(Path file) {
        return encoded(FileIdentity.of(file)) + " ";
    }

    private static String encoded(Object text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException edited) {
            return "";
        }
    }
}
