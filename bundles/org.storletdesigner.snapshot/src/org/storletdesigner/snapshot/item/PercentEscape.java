package org.storletdesigner.snapshot.item;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Texts as printable ASCII that no graph format takes for anything else: every other byte of their UTF-8 stands as
 * {@code %} and two hexadecimal digits, as in RFC 3986, section 2.1. So do {@code % " \ < > &}, which formats read
 * otherwise, and {@code ;} and {@code ^}, which part the fields and the items of a snapshot.
 */
final class PercentEscape {
    private static final String SPECIAL = "%\"\\<>&;^";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEscape() { }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (unit >= ' ' && unit < 0x7F && SPECIAL.indexOf(unit) < 0) {
                out.append((char) unit);
            } else {
                out.append('%').append(HEX[unit >> 4 & 15]).append(HEX[unit & 15]);
            }
        }
        return out.toString();
    }

    /** The inverse of {@link #escape}; it also takes characters that need no escape in the format at hand. */
    static Optional<String> unescape(String escaped) {
        if (escaped.indexOf('%') < 0) {
            return Optional.of(escaped);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
        int at = 0;
        while (at < escaped.length()) {
            if (escaped.charAt(at) == '%') {
                int value = value(escaped, at + 1);
                if (value < 0) {
                    return Optional.empty();
                }
                bytes.write(value);
                at += 3;
            } else {
                int end = escaped.indexOf('%', at) < 0 ? escaped.length() : escaped.indexOf('%', at);
                bytes.writeBytes(escaped.substring(at, end).getBytes(StandardCharsets.UTF_8));
                at = end;
            }
        }
        return decode(bytes.toByteArray());
    }

    private static int value(String escaped, int at) {
        if (at + 2 > escaped.length()) {
            return -1;
        }
        int high = Character.digit(escaped.charAt(at), 16);
        int low = Character.digit(escaped.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
