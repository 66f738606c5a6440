package org.storletdesigner.container.swift;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.rule.Metadata;
import org.storletdesigner.container.rule.PercentText;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Head;

/**
 * What the headers of an answer say of an object.
 *
 * @param write tells the write that made it from all others
 * @param whole whether its etag is that of its body, which it is not for bodies in several parts
 * @param left after how long the server removes it, where it does
 */
record SwiftHead(Head head, String write, boolean whole, Optional<Duration> left) {
    static final String PREFIX = "x-object-meta-";

    static SwiftHead of(String name, Answer answer) {
        Map<String, String> metadata = metadata(answer);
        Optional<String> sha256 = Optional.ofNullable(metadata.remove(Metadata.SHA256));
        String write = Optional.ofNullable(metadata.remove(Metadata.WRITE)).orElse("");
        boolean parts = answer.header("X-Static-Large-Object").isPresent()
                || answer.header("X-Object-Manifest").isPresent();
        Head head = new Head(name, answer.headers().firstValueAsLong("Content-Length").orElse(0),
                answer.header("Etag").orElse("").replace("\"", ""), sha256,
                answer.header("Content-Type").orElse(Body.BYTES), metadata,
                time(answer, "Last-Modified").orElse(Instant.EPOCH));
        return new SwiftHead(head, write, !parts, left(answer));
    }

    private static Map<String, String> metadata(Answer answer) {
        Map<String, String> metadata = new TreeMap<>();
        for (Map.Entry<String, List<String>> field : answer.headers().map().entrySet()) {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith(PREFIX)) {
                metadata.put(Metadata.folded(name.substring(PREFIX.length())),
                        PercentText.unescape(Answer.text(field.getValue().get(0))));
            }
        }
        return metadata;
    }

    /** By the clock of the server, which need not be right. */
    private static Optional<Duration> left(Answer answer) {
        return answer.header("X-Delete-At").filter(text -> text.matches("[0-9]{1,11}")).map(Long::valueOf)
                .map(Instant::ofEpochSecond)
                .map(end -> Duration.between(time(answer, "Date").orElseGet(Instant::now), end));
    }

    private static Optional<Instant> time(Answer answer, String header) {
        try {
            return answer.header(header)
                    .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeParseException fault) {
            return Optional.empty();
        }
    }
}
