package org.storletdesigner.container.rule;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * The keys and values of objects as containers take them: keys fold, as in Swift, which turns low lines into hyphens on
 * the way; values are texts, which travel as printable ASCII.
 */
public final class Metadata {
    /** Keys that begin so are those of the store itself; nobody else writes them. */
    public static final String SHA256 = "Wfd-Sha256";
    public static final String WRITE = "Wfd-Write";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");

    private Metadata() { }

    /** The one form of a key and all that fold with it: each word with a capital. */
    public static String folded(String key) {
        StringBuilder folded = new StringBuilder(key.toLowerCase(Locale.ROOT).replace('_', '-'));
        for (int at = 0; at < folded.length(); at++) {
            if (at == 0 || folded.charAt(at - 1) == '-') {
                folded.setCharAt(at, Character.toUpperCase(folded.charAt(at)));
            }
        }
        return folded.toString();
    }

    /** Keys folded and values escaped; two keys that are one are refused, and so are those that nobody can send. */
    public static Map<String, String> sent(String address, Map<String, String> metadata) throws StoreException {
        Map<String, String> sent = new TreeMap<>();
        Map<String, String> given = new TreeMap<>();
        for (Map.Entry<String, String> entry : metadata.entrySet()) {
            String key = folded(entry.getKey());
            checkKey(address, entry.getKey(), key);
            String other = given.putIfAbsent(key, entry.getKey());
            if (other != null) {
                throw new StoreException(Problem.REFUSED, address, "the keys '" + other + "' and '" + entry.getKey()
                        + "' are one key here, because case is not told apart: rename one of them");
            }
            sent.put(key, PercentText.escape(entry.getValue()));
        }
        return sent;
    }

    private static void checkKey(String address, String key, String folded) throws StoreException {
        if (!KEY.matcher(folded).matches()) {
            throw new StoreException(Problem.REFUSED, address, "the key '" + PercentText.escape(key)
                    + "' cannot be sent: a key is letters and digits of ASCII with single hyphens between them");
        }
        if (folded.equals(SHA256) || folded.equals(WRITE)) {
            throw new StoreException(Problem.REFUSED, address, "the key '" + key + "' is kept for digests");
        }
    }
}
