package org.storletdesigner.snapshot.png;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of a picture that this program has written, one after the other. */
final class SvgElements implements AutoCloseable {
    /** What comes next. */
    enum Event {
        START, END, FINISHED
    }

    private final XMLStreamReader reader;

    SvgElements(String svg) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            reader = factory.createXMLStreamReader(new StringReader(svg));
        } catch (XMLStreamException fault) {
            throw new IOException(fault.getMessage(), fault);
        }
    }

    Event next() throws IOException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        return Event.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        return Event.END;
                    }
                    default -> { } // a comment, or text that is not drawn
                }
            }
            return Event.FINISHED;
        } catch (XMLStreamException fault) {
            throw new IOException(fault.getMessage(), fault);
        }
    }

    String name() {
        return reader.getLocalName();
    }

    boolean has(String attribute) {
        return reader.getAttributeValue(null, attribute) != null;
    }

    String get(String attribute, String otherwise) {
        return has(attribute) ? reader.getAttributeValue(null, attribute) : otherwise;
    }

    double number(String attribute) {
        return number(attribute, 0);
    }

    double number(String attribute, double otherwise) {
        return has(attribute) ? Double.parseDouble(reader.getAttributeValue(null, attribute)) : otherwise;
    }

    /** The text of this element, whose end is then passed. */
    String text() throws IOException {
        try {
            return reader.getElementText();
        } catch (XMLStreamException fault) {
            throw new IOException(fault.getMessage(), fault);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException fault) {
            throw new IOException(fault.getMessage(), fault);
        }
    }
}
