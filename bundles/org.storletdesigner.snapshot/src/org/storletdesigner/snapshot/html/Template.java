package org.storletdesigner.snapshot.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with slots, each a word in two pairs of braces, such as the page that reports are put into. */
final class Template {
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");

    /** Writes what stands in the place of a slot. */
    interface Filling {
        void write(Appendable out) throws IOException;
    }

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /** The page. */
    static Template page() {
        return new Template(resource("page.html"));
    }

    /** The texts of files of this package, one after the other. */
    static String resources(String... names) {
        StringBuilder joined = new StringBuilder();
        for (String name : names) {
            joined.append(resource(name));
        }
        return joined.toString();
    }

    /** The text with its slots filled; every slot of it must be known. */
    void write(Map<String, Filling> fillings, Appendable out) throws IOException {
        Matcher slot = SLOT.matcher(text);
        int written = 0;
        while (slot.find()) {
            out.append(text, written, slot.start());
            fillings.get(slot.group(1)).write(out);
            written = slot.end();
        }
        out.append(text, written, text.length());
    }

    /** What a content security policy calls a script or a style that stands in the page itself. */
    static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + name + " cannot be read", e);
        }
    }
}
