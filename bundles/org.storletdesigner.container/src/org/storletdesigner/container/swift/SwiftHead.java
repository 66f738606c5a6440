package org.storletdesigner.container.swift;

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
 */
record SwiftHead(Head head, String write, boolean whole) {
    static final String PREFIX = "x-object-meta-";

    static SwiftHead of(String name, Answer answer) {
        Map<String, String> metadata = metadata(answer);
        Optional<String> sha256 = Optional.ofNullable(metadata.remove(Metadata.SHA256));
        String write = Optional.ofNullable(metadata.remove(Metadata.WRITE)).orElse("");
        boolean parts = answer.header("X-Static-Large-Object").isPresent()
                || answer.header("X-Object-Manifest").isPresent();
        Head head = new Head(name, answer.headers().firstValueAsLong("Content-Length").orElse(0),
                answer.header("Etag").orElse("").replace("\"", ""), sha256,
                answer.header("Content-Type").orElse(Body.BYTES), metadata, modified(answer));
        return new SwiftHead(head, write, !parts);
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

    private static Instant modified(Answer answer) {
        try {
            return answer.header("Last-Modified")
                    .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
                    .orElse(Instant.EPOCH);
        } catch (DateTimeParseException fault) {
            return Instant.EPOCH;
        }
    }
}
