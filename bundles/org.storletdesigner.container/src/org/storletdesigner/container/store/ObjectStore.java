package org.storletdesigner.container.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One container of objects: bodies with metadata under names. May be used from several threads. Names are at most
 * 1,024 bytes of UTF-8; keys of metadata fold as in Swift, and come back with capitals at the beginning of each of
 * their words. Every method may throw {@link StoreException}; a condition that does not hold is an {@link Outcome}
 * instead.
 */
public interface ObjectStore extends AutoCloseable {
    /** How messages call it; never with credentials. */
    String address();

    /** What begins with the prefix, in the order of the bytes of their names. */
    List<Entry> list(String prefix, Progress progress) throws StoreException;

    /** What is known of an object, without its body. */
    Optional<Head> head(String name, Progress progress) throws StoreException;

    /** Whether it may have metadata; false only where this is seen without reading it. */
    default boolean mayBeDescribed(String name) throws StoreException {
        return true;
    }

    /** An object whose body is what was written, which its digests say. */
    Optional<Fetched> get(String name, Progress progress) throws StoreException;

    /** Writes the body and all metadata, whole or not at all. */
    Outcome put(String name, Body body, Condition condition, Progress progress) throws StoreException;

    /** Replaces the metadata and leaves the body; what is described must be there, whatever the condition. */
    Outcome describe(String name, Map<String, String> metadata, Condition condition, Progress progress)
            throws StoreException;

    /** Copies body and metadata; the condition is on the target, and absent is told of the source. */
    Outcome copy(String from, String to, Condition condition, Progress progress) throws StoreException;

    /** Removes an object; one that is not there is told as absent. */
    Outcome delete(String name, Condition condition, Progress progress) throws StoreException;

    @Override
    void close();
}
