package org.storletdesigner.snapshot.html;

import java.io.IOException;
import org.storletdesigner.snapshot.svg.Xml;

/** A part of a page that is written in one go. */
interface Section {
    void write(Xml page) throws IOException;
}
