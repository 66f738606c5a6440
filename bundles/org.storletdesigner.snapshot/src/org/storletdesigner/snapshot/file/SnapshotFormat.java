package org.storletdesigner.snapshot.file;

import java.util.regex.Pattern;

/** The graph formats in which snapshots are kept. */
public enum SnapshotFormat {
    DOT("a DOT file", Pattern.compile("(?i)(?:strict\\b\\s*)?(?:di)?graph\\b\\s*[^\\s\\[].*", Pattern.DOTALL)),
    GML("a GML file", Pattern.compile(
            "(?:(?:(?!graph\\b)\\w+\\s+(?:\"[^\"]*+\"|[-+.\\w]+)\\s+)*+)graph\\s*\\[.*", Pattern.DOTALL)),
    GRAPHML("a GraphML file", Pattern.compile("(?=<).*(?:<(?:\\w+:)?|DOCTYPE\\s+)graphml\\b.*", Pattern.DOTALL));

    private final String noun;
    private final Pattern beginning;

    SnapshotFormat(String noun, Pattern beginning) {
        this.noun = noun;
        this.beginning = beginning;
    }

    /** What people call such a file, with the article. */
    String noun() {
        return noun;
    }

    /** Whether a text that begins in this way, white space and comments apart, is of this format. */
    boolean begins(String text) {
        return beginning.matcher(text).matches();
    }
}
