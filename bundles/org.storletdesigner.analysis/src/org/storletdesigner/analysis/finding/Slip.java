package org.storletdesigner.analysis.finding;

import java.util.List;
import java.util.Optional;

/**
 * A finding about a name that nobody else uses, and the names that may have been meant.
 *
 * @param finding its id
 * @param value with which the key is compared; empty where the key itself is in doubt
 * @param near the nearest first
 */
public record Slip(String finding, String key, Optional<String> value, List<String> near) {
    public Slip {
        near = List.copyOf(near);
    }
}
