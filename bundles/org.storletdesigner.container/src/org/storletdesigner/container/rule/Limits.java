package org.storletdesigner.container.rule;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * How large things may be, in bytes as they are sent; checked before anything is.
 *
 * @param name of an object
 * @param key of metadata
 * @param value of metadata
 * @param entries of metadata of one object
 * @param total of all its keys and values
 * @param body of an object
 */
public record Limits(int name, int key, int value, int entries, int total, long body) {
    /** No body is read or written beyond this, whatever a server takes. */
    public static final int LARGEST_BODY = 64 << 20;
    /** A listing that goes on beyond this is given up. */
    public static final int MOST_OBJECTS = 100_000;
    /** Those of Swift where nothing else is said. */
    public static final Limits USUAL = new Limits(1024, 128, 256, 90, 4096, LARGEST_BODY);

    /** Refuses a name that is empty, too long, or no text. */
    public void checkName(String address, String name) throws StoreException {
        if (name.isEmpty() || name.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            throw new StoreException(Problem.REFUSED, address,
                    "the name of an object is not empty, has no null character and no half of a surrogate pair");
        }
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        if (length > this.name) {
            throw tooMuch(address, "the name of an object, which begins with '" + name.substring(0, 20) + "',", length,
                    this.name, "choose a shorter one");
        }
    }

    public void checkBody(String address, String object, long size) throws StoreException {
        if (size > body) {
            throw tooMuch(address, "the body of '" + object + "'", size, body, "make it smaller");
        }
    }

    /** Refuses metadata, as they are sent, that are too large or too many. */
    public void checkMetadata(String address, Map<String, String> sent) throws StoreException {
        if (sent.size() > entries) {
            throw new StoreException(Problem.LIMIT, address, "an object takes " + entries
                    + " entries of metadata, and " + sent.size() + " are given: put some into its body");
        }
        int sum = 0;
        for (Map.Entry<String, String> entry : sent.entrySet()) {
            checkEntry(address, entry.getKey(), entry.getValue());
            sum += entry.getKey().length() + entry.getValue().length();
        }
        if (sum > total) {
            throw tooMuch(address, "the metadata of one object", sum, total, "put some of it into its body");
        }
    }

    private void checkEntry(String address, String key, String value) throws StoreException {
        if (key.length() > this.key) {
            throw tooMuch(address, "the key '" + key.substring(0, 20) + "…'", key.length(), this.key, "shorten it");
        }
        if (value.length() > this.value) {
            throw tooMuch(address, "the value of '" + key + "'", value.length(), this.value, "put it into the body");
        }
    }

    private static StoreException tooMuch(String address, String what, long is, long most, String then) {
        return new StoreException(Problem.LIMIT, address,
                what + " takes " + is + " bytes, and " + most + " is the most: " + then);
    }
}
