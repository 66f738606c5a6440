package org.storletdesigner.logic.trial;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Metadata as a store sends it: a header line for each key, others between them. */
final class HeaderLines {
    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z0-9_.-]+):\\s?(.*?)\\s*");
    private static final Pattern META = Pattern.compile("(?i)x-(?:object|amz|container)-meta-(.+)");

    private HeaderLines() { }

    /** Whether at least one line is a header of metadata. */
    static boolean areIn(String text) {
        return text.lines().anyMatch(line -> {
            Matcher header = LINE.matcher(line);
            return header.matches() && META.matcher(header.group(1)).matches();
        });
    }

    /** The metadata; headers about anything else are passed over. */
    static Map<String, String> values(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            Matcher header = LINE.matcher(line);
            if (header.matches()) {
                Matcher meta = META.matcher(header.group(1));
                if (meta.matches()) {
                    values.put(meta.group(1), header.group(2));
                }
            }
        });
        return values;
    }
}
