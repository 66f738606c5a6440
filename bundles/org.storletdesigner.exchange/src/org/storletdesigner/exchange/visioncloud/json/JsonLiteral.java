package org.storletdesigner.exchange.visioncloud.json;

import java.util.HexFormat;

/** Decodes the strings of JSON, and keeps where each of their characters stands. */
final class JsonLiteral {
    private JsonLiteral() { }

    /** The string whose opening quote is at this offset; it must be well-formed. */
    static MappedText decode(String json, int quote) {
        MappedText.Builder text = new MappedText.Builder();
        int at = quote + 1;
        text.plain(json, at, at, at);
        while (json.charAt(at) != '"') {
            int end = json.charAt(at) == '\\' ? escapeEnd(json, at) : plainEnd(json, at);
            if (json.charAt(at) == '\\') {
                text.escaped(escaped(json, at), at, end);
            } else {
                text.plain(json, at, end, at);
            }
            at = end;
        }
        return text.build();
    }

    /** Whether more than so many characters follow the quote at this offset before the one that closes it, if any. */
    static boolean isLonger(String json, int quote, int length) {
        int at = quote + 1;
        while (at < json.length() && at - quote - 1 <= length && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at - quote - 1 > length;
    }

    private static int plainEnd(String json, int start) {
        int at = start;
        while (json.charAt(at) != '"' && json.charAt(at) != '\\') {
            at++;
        }
        return at;
    }

    private static int escapeEnd(String json, int start) {
        return start + (json.charAt(start + 1) == 'u' ? 6 : 2);
    }

    private static char escaped(String json, int start) {
        char c = json.charAt(start + 1);
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) HexFormat.fromHexDigits(json, start + 2, start + 6);
            default -> c;
        };
    }
}
