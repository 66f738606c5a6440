package org.storletdesigner.container.rule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order in which listings stand: that of the bytes of UTF-8. */
public final class ByteOrder {
    public static final Comparator<String> OF_NAMES = Comparator.comparing(
            name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private ByteOrder() { }
}
