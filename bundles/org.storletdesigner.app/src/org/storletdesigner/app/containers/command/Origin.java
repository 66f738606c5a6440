package org.storletdesigner.app.containers.command;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.editor.design.Design;

/**
 * Where a document was read.
 *
 * @param live which workflow it was then; empty for one that came from a snapshot, or that replaces nothing
 */
public record Origin(ContainerAddress home, Optional<Live> live) {
    private static final String NONE = "-";
    private static final Map<Design, Origin> KNOWN = new WeakHashMap<>();

    /** Of a document that came from a container. Only for the display's thread. */
    public static Optional<Origin> of(Design design) {
        return Optional.ofNullable(KNOWN.get(design));
    }

    /** From now on the document goes on from this, until it is closed; {@link Origins} knows of files. */
    static void keep(Design design, Origin origin) {
        KNOWN.put(design, origin);
    }

    /** As a text that is kept from one start to the next. How to log in is not in it. */
    public String text() {
        return live.map(each -> each.number() + " " + each.sha256()).orElse(NONE + " " + NONE) + " " + home;
    }

    /** What such a text says; empty where it is none. */
    public static Optional<Origin> read(String text) {
        String[] parts = text.split(" ", 3);
        if (parts.length < 3 || !(ContainerAddress.read(parts[2]) instanceof ContainerAddress.Read home)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Origin(home.address(), parts[0].equals(NONE) ? Optional.empty()
                    : Optional.of(new Live(Long.parseLong(parts[0]), parts[1]))));
        } catch (NumberFormatException broken) {
            return Optional.empty();
        }
    }
}
