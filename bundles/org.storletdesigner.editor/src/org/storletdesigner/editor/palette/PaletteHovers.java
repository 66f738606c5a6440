package org.storletdesigner.editor.palette;

import java.util.Optional;

/** Who says what storlets would bring. Only for the display's thread. */
public final class PaletteHovers {
    private static Optional<PaletteHover> registered = Optional.empty();

    private PaletteHovers() { }

    /** The one that was registered, if any. */
    public static Optional<PaletteHover> current() {
        return registered;
    }

    /** Has this one asked from now on. */
    public static void register(PaletteHover hover) {
        registered = Optional.of(hover);
    }
}
