package org.storletdesigner.snapshot.html.part;

import java.io.IOException;
import org.storletdesigner.snapshot.svg.Xml;

/** A part of a page that is written in one go. */
public interface Section {
    void write(Xml page) throws IOException;
}
