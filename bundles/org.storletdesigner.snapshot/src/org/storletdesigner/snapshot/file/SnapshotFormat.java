package org.storletdesigner.snapshot.file;

import java.util.regex.Pattern;

/** The graph formats in which snapshots are kept. */
public enum SnapshotFormat {
    DOT(Pattern.compile("(?i)(?:strict\\b\\s*)?(?:di)?graph\\b\\s*[^\\s\\[].*", Pattern.DOTALL)),
    GML(Pattern.compile("(?:(?:(?!graph\\b)\\w+\\s+(?:\"[^\"]*+\"|[-+.\\w]+)\\s+)*+)graph\\s*\\[.*", Pattern.DOTALL)),
    GRAPHML(Pattern.compile("(?=<).*(?:<(?:\\w+:)?|DOCTYPE\\s+)graphml\\b.*", Pattern.DOTALL));

    private final Pattern beginning;

    SnapshotFormat(Pattern beginning) {
        this.beginning = beginning;
    }

    /** Whether a text that begins in this way, white space and comments apart, is of this format. */
    boolean begins(String text) {
        return beginning.matcher(text).matches();
    }
}
