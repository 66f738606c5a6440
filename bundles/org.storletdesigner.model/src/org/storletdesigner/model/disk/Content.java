package org.storletdesigner.model.disk;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can be written from its beginning to its end. */
@FunctionalInterface
public interface Content {
    /** Writes all of it, and flushes whatever stands between it and the target. */
    void writeTo(OutputStream target) throws IOException;
}
