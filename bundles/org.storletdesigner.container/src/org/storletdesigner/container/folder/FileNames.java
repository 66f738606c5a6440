package org.storletdesigner.container.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.container.rule.PercentText;

/**
 * Names of objects as paths of files, reversibly. Slashes part folders; a part keeps letters, digits and a few signs,
 * the rest is escaped as in addresses of the web, and with it what Windows keeps for devices. An empty part is a lone
 * percent sign; a long one goes on in a folder whose name ends in one.
 */
final class FileNames {
    /** Room for what stands around it in the names of side files and unfinished ones, below the 255 of file systems. */
    private static final int LONGEST = 180;
    private static final String KEPT = " !#$&'()+,-.;=@[]^_`{}~";
    private static final String EMPTY = "%";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
                    "lpt9");

    private FileNames() { }

    /** The folders and at last the file. */
    static List<String> of(String object) {
        List<String> parts = new ArrayList<>();
        for (String part : object.split("/", -1)) {
            cut(escaped(part), parts);
        }
        return parts;
    }

    private static void cut(String escaped, List<String> parts) {
        String rest = escaped;
        while (rest.length() > LONGEST) {
            int end = rest.lastIndexOf('%', LONGEST - 1) > LONGEST - 3 ? rest.lastIndexOf('%', LONGEST - 1) : LONGEST;
            parts.add(rest.substring(0, end) + "%");
            rest = unhidden(rest.substring(end));
        }
        parts.add(rest);
    }

    private static String escaped(String part) {
        if (part.isEmpty()) {
            return EMPTY;
        }
        String escaped = PercentText.escape(part, KEPT);
        char last = escaped.charAt(escaped.length() - 1);
        if (last == '.' || last == ' ') { // which Windows drops
            escaped = escaped.substring(0, escaped.length() - 1) + hex(last);
        }
        String stem = escaped.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) ? hex(escaped.charAt(0)) + escaped.substring(1) : unhidden(escaped);
    }

    /** What begins with a dot is ours, or hidden by a person. */
    private static String unhidden(String escaped) {
        return escaped.startsWith(".") ? hex('.') + escaped.substring(1) : escaped;
    }

    private static String hex(char c) {
        return "%" + Integer.toHexString(c).toUpperCase(Locale.ROOT);
    }

    /** The name of the object in a file; empty for a file that was not named in this way. */
    static Optional<String> object(List<String> parts) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < parts.size(); at++) {
            String part = parts.get(at);
            boolean goesOn = part.length() > 1 && part.endsWith("%");
            String kept = goesOn || part.equals(EMPTY) ? part.substring(0, part.length() - 1) : part;
            name.append(kept).append(goesOn || at == parts.size() - 1 ? "" : "/");
        }
        String object = PercentText.unescape(name.toString());
        return of(object).equals(parts) ? Optional.of(object) : Optional.empty();
    }
}
