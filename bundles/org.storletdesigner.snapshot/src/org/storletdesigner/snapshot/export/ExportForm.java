package org.storletdesigner.snapshot.export;

import java.util.Locale;

/** In what a workflow can be exported. */
public enum ExportForm {
    DOT, GML, GRAPHML, NESTED_GRAPHML, SVG, PNG, HTML, JSON;

    /** As it is written on the command line: {@code nested-graphml}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
