package org.storletdesigner.container.workflow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.storletdesigner.model.files.LibraryFiles;
import org.storletdesigner.model.files.WorkflowFiles;

/** Under which names things are stored. Ours begin in a way that no storlet engine looks at. */
final class Places {
    static final String OURS = "wfd/";
    static final String POINTERS = OURS + "latest/";
    static final String SNAPSHOTS = OURS + "snapshots/";
    static final String JOURNALS = OURS + "journal/";
    /** Where programs and dependencies share one home. */
    static final String DEPENDENCIES = "dependency/";
    static final String FORMAT_KEY = "Wfd-Format";
    private static final Pattern POINTER = Pattern.compile(Pattern.quote(POINTERS) + "(\\d{12})");

    private Places() { }

    /** Numbers stand in order as texts do. */
    static String pointer(long number) {
        return POINTERS + String.format("%012d", number);
    }

    static Optional<Long> number(String pointer) {
        Matcher matcher = POINTER.matcher(pointer);
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }

    static String workflow(String sha256) {
        return OURS + "workflows/" + sha256 + "." + WorkflowFiles.EXTENSION;
    }

    static String definition(String digest) {
        return OURS + "definitions/" + digest + "." + LibraryFiles.EXTENSION;
    }
}
