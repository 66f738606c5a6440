package org.storletdesigner.snapshot.gml;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of GML strings: ASCII without quotes, everything else as a reference of HTML. */
final class GmlText {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));");
    private static final Map<String, String> NAMED = Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'");

    private GmlText() { }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(codePoint, out));
        return out.toString();
    }

    private static void append(int codePoint, StringBuilder out) {
        switch (codePoint) {
            case '"' -> out.append("&quot;");
            case '&' -> out.append("&amp;");
            default -> {
                if (codePoint >= ' ' && codePoint < 0x7F) {
                    out.append((char) codePoint);
                } else {
                    out.append("&#").append(codePoint).append(';');
                }
            }
        }
    }

    /** The inverse; what is no reference that HTML and XML share stays as it is. */
    static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : REFERENCE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(character((Matcher) match)));
    }

    private static String character(Matcher reference) {
        if (reference.group(3) != null) {
            return NAMED.getOrDefault(reference.group(3), reference.group());
        }
        int codePoint = reference.group(1) != null ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : reference.group();
    }
}
