package org.storletdesigner.cli.option;

import java.util.Locale;

/** How the constants of an enumeration are written on the command line. */
public final class Words {
    private Words() { }

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
