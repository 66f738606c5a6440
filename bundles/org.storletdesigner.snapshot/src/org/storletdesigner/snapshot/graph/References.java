package org.storletdesigner.snapshot.graph;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The references of HTML to characters, which all graph formats know: {@code &amp;}, {@code &#228;}, {@code &#xE4;}. */
public final class References {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));");
    private static final Map<String, String> NAMED =
            Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'", "nbsp", "\u00A0");

    private References() { }

    /** A text with the characters in their places; what is no known reference stays as it is. */
    public static String resolved(String text) {
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
