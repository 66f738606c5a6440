package org.storletdesigner.container.rule;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts as printable ASCII: other bytes of their UTF-8, and what is named, stand as {@code %} and two digits. */
public final class PercentText {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentText() { }

    /** For values of headers: spaces stay inside, but not at the ends, where they would be lost. */
    public static String escape(String text) {
        String escaped = escape(text, " !\"#$&'()*+,-./:;<=>?@[\\]^_`{|}~");
        int end = escaped.length();
        StringBuilder out = new StringBuilder(escaped);
        if (end > 0 && escaped.charAt(end - 1) == ' ') {
            out.replace(end - 1, end, "%20");
        }
        if (end > 1 && escaped.charAt(0) == ' ') {
            out.replace(0, 1, "%20");
        }
        return out.toString();
    }

    /** Keeps letters and digits of ASCII and the characters that are named. */
    public static String escape(String text, String kept) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || kept.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
        return out.toString();
    }

    /** The inverse; what is no escape stays, and so does what would not be UTF-8. */
    public static String unescape(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
        byte[] units = escaped.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < units.length; at++) {
            if (units[at] == '%' && at + 2 < units.length && digit(units[at + 1]) >= 0 && digit(units[at + 2]) >= 0) {
                bytes.write(digit(units[at + 1]) << 4 | digit(units[at + 2]));
                at += 2;
            } else {
                bytes.write(units[at]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException foreign) {
            return escaped;
        }
    }

    private static int digit(byte unit) {
        return Character.digit(unit, 16);
    }
}
