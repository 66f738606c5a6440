package org.storletdesigner.container.folder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.container.rule.PercentText;

/**
 * What stands beside a body: descriptions, each of the body with one digest. While a body is replaced there are two of
 * them, so that whichever body is found after an interruption has its own.
 */
record SideFile(List<Description> descriptions) {
    private static final String BEGINNING = "storlet designer, metadata 1";
    private static final String BODY = "body ";

    /** The metadata of the body with this SHA-256. */
    record Description(String sha256, String contentType, Map<String, String> metadata) {
        Description {
            metadata = Map.copyOf(metadata);
        }
    }

    SideFile {
        descriptions = List.copyOf(descriptions);
    }

    Optional<Description> of(String sha256) {
        return descriptions.stream().filter(description -> description.sha256().equals(sha256)).findFirst();
    }

    byte[] bytes() {
        StringBuilder out = new StringBuilder(BEGINNING).append('\n');
        for (Description each : descriptions) {
            out.append(BODY).append(each.sha256()).append(' ').append(PercentText.escape(each.contentType()))
                    .append('\n');
            each.metadata().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry ->
                    out.append(entry.getKey()).append(' ').append(PercentText.escape(entry.getValue())).append('\n'));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Empty for what is not such a file. */
    static Optional<SideFile> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(BEGINNING) || !text.endsWith("\n")) {
            return Optional.empty();
        }
        List<Description> read = new ArrayList<>();
        Map<String, String> metadata = new LinkedHashMap<>();
        for (int at = lines.length - 2; at > 0; at--) {
            int space = lines[at].indexOf(' ');
            if (space < 1) {
                return Optional.empty();
            }
            if (lines[at].matches("body [0-9a-f]{64} .*")) {
                String type = PercentText.unescape(lines[at].substring(BODY.length() + 65));
                read.add(0, new Description(lines[at].substring(BODY.length(), BODY.length() + 64), type, metadata));
                metadata = new LinkedHashMap<>();
            } else {
                metadata.put(lines[at].substring(0, space), PercentText.unescape(lines[at].substring(space + 1)));
            }
        }
        return metadata.isEmpty() ? Optional.of(new SideFile(read)) : Optional.empty();
    }
}
