package org.storletdesigner.container.store;

import org.storletdesigner.container.rule.Checksums;

/** An object with its body, which nobody changes. */
public record Fetched(Head head, byte[] bytes) {
    /** What the bytes have, whatever the metadata say. */
    public String sha256() {
        return Checksums.sha256(bytes);
    }
}
