package org.storletdesigner.app.help.page;

import java.util.List;
import java.util.Objects;

/** A page of the help as it is written, before it has a width. */
public record Page(String name, String title, List<Block> blocks) {
    public Page {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        blocks = List.copyOf(blocks);
    }
}
