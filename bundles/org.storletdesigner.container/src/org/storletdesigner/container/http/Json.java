package org.storletdesigner.container.http;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What servers say in JSON (RFC 8259), as maps, lists, texts, numbers, truth values and {@link #NULL}. Only as deep as
 * such answers are.
 */
public final class Json {
    public static final Object NULL = new Object();
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 40;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Empty for what is not JSON. */
    public static Optional<Object> read(byte[] bytes) {
        Json json = new Json(new String(bytes, StandardCharsets.UTF_8));
        try {
            Object value = json.value(0);
            json.space();
            return json.at == json.text.length() ? Optional.of(value) : Optional.empty();
        } catch (NotJson fault) {
            return Optional.empty();
        }
    }

    /** The value behind these names; empty where there is none of this type. */
    public static <T> Optional<T> at(Object value, Class<T> type, String... names) {
        Object found = value;
        for (String name : names) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    /** A text in quotes. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static final class NotJson extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotJson() {
            super(null, null, false, false);
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw new NotJson();
        }
        return switch (next()) {
            case '{' -> object(depth + 1);
            case '[' -> array(depth + 1);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", NULL);
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        while (next() != '}') {
            if (!map.isEmpty()) {
                take(',');
            }
            next();
            String name = string();
            take(':');
            map.put(name, value(depth));
        }
        at++;
        return map;
    }

    private List<Object> array(int depth) {
        List<Object> list = new ArrayList<>();
        at++;
        while (next() != ']') {
            if (!list.isEmpty()) {
                take(',');
            }
            list.add(value(depth));
        }
        at++;
        return list;
    }

    private String string() {
        take('"');
        StringBuilder out = new StringBuilder();
        for (char c = character(); c != '"'; c = character()) {
            if (c < ' ') {
                throw new NotJson();
            }
            out.append(c == '\\' ? escape() : c);
        }
        return out.toString();
    }

    private char escape() {
        char c = character();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw new NotJson();
        };
    }

    private int hex() {
        int digit = Character.digit(character(), 16);
        if (digit < 0) {
            throw new NotJson();
        }
        return digit;
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            if (at - start > LONGEST_NUMBER) {
                throw new NotJson();
            }
            return new BigDecimal(text.substring(start, at));
        } catch (NumberFormatException none) {
            throw new NotJson();
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw new NotJson();
        }
        at += word.length();
        return value;
    }

    private void take(char c) {
        if (next() != c) {
            throw new NotJson();
        }
        at++;
    }

    private char character() {
        if (at >= text.length()) {
            throw new NotJson();
        }
        return text.charAt(at++);
    }

    private char next() {
        space();
        if (at >= text.length()) {
            throw new NotJson();
        }
        return text.charAt(at);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
