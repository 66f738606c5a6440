package org.storletdesigner.cli.output;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can be written from its beginning to its end. */
@FunctionalInterface
public interface Content {
    /** Writes all of it, flushes, and leaves the target open. */
    void writeTo(OutputStream target) throws IOException;
}
