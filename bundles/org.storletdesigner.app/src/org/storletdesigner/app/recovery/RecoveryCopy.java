package org.storletdesigner.app.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A copy of unsaved work.
 *
 * @param id what tells it from other copies
 * @param file the copy itself
 * @param origin the file whose edited content it holds; empty for a document that was never saved
 * @param container from where it came, as {@link org.storletdesigner.app.containers.command.Origin} writes it
 * @param name what its window was called
 * @param written when it was made
 */
public record RecoveryCopy(String id, Path file, Optional<Path> origin, Optional<String> container, String name,
        Instant written) {
    public RecoveryCopy {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
