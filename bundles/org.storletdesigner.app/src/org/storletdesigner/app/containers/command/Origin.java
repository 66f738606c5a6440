package org.storletdesigner.app.containers.command;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.editor.design.Design;

/**
 * Where an open document was read, as long as it is open.
 *
 * @param live which workflow it was then; empty for one that came from a snapshot, or that replaces nothing
 */
public record Origin(ContainerAddress home, Optional<Live> live) {
    private static final Map<Design, Origin> KNOWN = new WeakHashMap<>();

    /** Of a document that came from a container. Only for the display's thread. */
    public static Optional<Origin> of(Design design) {
        return Optional.ofNullable(KNOWN.get(design));
    }

    /** From now on the document goes on from this. */
    public static void keep(Design design, Origin origin) {
        KNOWN.put(design, origin);
    }
}
