package org.storletdesigner.app.help.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.Place;
import org.storletdesigner.model.xml.SourceText;

/**
 * Reads a page of the help: well-formed XHTML of the few elements that a page needs, without a document type, so that
 * nothing in it can open another file or grow.
 */
public final class PageReader {
    private static final int MOST_BYTES = 1_000_000;
    private static final int DEEPEST = 12;

    private final String name;
    private final XMLStreamReader xml;

    private PageReader(String name, XMLStreamReader xml) {
        this.name = name;
        this.xml = xml;
    }

    /** Reads all of a stream, which stays open. */
    public static Page read(String name, InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new FileFormatException(name, "a help page has at most " + MOST_BYTES + " bytes");
        }
        String text = SourceText.decode(name, bytes, "a help page").text(); // bytes, the library complains of by itself
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new PageReader(name, factory.createXMLStreamReader(new StringReader(text))).page();
        } catch (XMLStreamException broken) {
            throw new FileFormatException(name, place(broken.getLocation()), firstLine(broken.getMessage()));
        }
    }

    /** The library tells the place in lines of its own before the reason. */
    private static String firstLine(String message) {
        return message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9).strip();
    }

    private static Place place(Location location) {
        return location == null ? Place.NONE
                : new Place(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private FileFormatException rejected(String problem) {
        return new FileFormatException(name, place(xml.getLocation()), problem);
    }

    // ---- the page

    private Page page() throws XMLStreamException, FileFormatException {
        start("html");
        start("head");
        start("title");
        String title = xml.getElementText().strip();
        end("head");
        start("body");
        List<Block> blocks = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            block(blocks);
        }
        end("html");
        return new Page(name, title, blocks);
    }

    private void block(List<Block> blocks) throws XMLStreamException, FileFormatException {
        switch (xml.getLocalName()) {
            case "h1" -> blocks.add(new Block.Heading(1, prose()));
            case "h2" -> blocks.add(new Block.Heading(2, prose()));
            case "p" -> blocks.add(new Block.Paragraph(prose()));
            case "pre" -> blocks.add(code());
            case "ul" -> list(blocks);
            case "table" -> blocks.add(table());
            case "img" -> blocks.add(picture());
            default -> throw unknown();
        }
    }

    private FileFormatException unknown() {
        return rejected("<" + xml.getLocalName() + "> does not belong here on a help page");
    }

    private void list(List<Block> blocks) throws XMLStreamException, FileFormatException {
        allow();
        while (startsAnother("li")) {
            blocks.add(new Block.Item(prose()));
        }
    }

    private Block table() throws XMLStreamException, FileFormatException {
        allow();
        List<List<Prose>> rows = new ArrayList<>();
        while (startsAnother("tr")) {
            allow();
            List<Prose> row = new ArrayList<>();
            while (startsAnother("td")) {
                row.add(prose());
            }
            rows.add(row);
        }
        return new Block.Table(rows);
    }

    private Block code() throws XMLStreamException, FileFormatException {
        allow();
        return new Block.Code(xml.getElementText().stripTrailing());
    }

    private Block picture() throws XMLStreamException, FileFormatException {
        allow("src", "alt");
        Block picture = new Block.Picture(attribute("src"), attribute("alt"));
        end("img");
        return picture;
    }

    // ---- texts

    /** From behind the start of an element to its end. */
    private Prose prose() throws XMLStreamException, FileFormatException {
        allow();
        ProseBuilder builder = new ProseBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT || builder.depth() > 1;
                event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        builder.add(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> begin(builder);
                case XMLStreamConstants.END_ELEMENT -> builder.end();
                case XMLStreamConstants.COMMENT -> { }
                default -> throw rejected("a help page has text and elements only");
            }
        }
        return builder.finish();
    }

    private void begin(ProseBuilder builder) throws FileFormatException {
        if (builder.depth() > DEEPEST) {
            throw rejected("elements are nested too deeply");
        }
        String element = xml.getLocalName();
        if (element.equals("a")) {
            allow("href");
            builder.begin(attribute("href"));
        } else {
            builder.begin(switch (element) {
                case "code" -> Prose.Face.CODE;
                case "b" -> Prose.Face.BOLD;
                case "i" -> Prose.Face.ITALIC;
                default -> throw unknown();
            });
            allow();
        }
    }

    // ---- tags

    private void start(String element) throws XMLStreamException, FileFormatException {
        xml.nextTag();
        if (!xml.isStartElement() || !xml.getLocalName().equals(element)) {
            throw rejected("<" + element + "> is expected here");
        }
        allow();
    }

    private void end(String element) throws XMLStreamException, FileFormatException {
        xml.nextTag();
        if (!xml.isEndElement() || !xml.getLocalName().equals(element)) {
            throw rejected("</" + element + "> is expected here");
        }
    }

    private boolean startsAnother(String element) throws XMLStreamException, FileFormatException {
        if (xml.nextTag() == XMLStreamConstants.END_ELEMENT) {
            return false;
        }
        if (!xml.getLocalName().equals(element)) {
            throw unknown();
        }
        return true;
    }

    private void allow(String... attributes) throws FileFormatException {
        for (int each = 0; each < xml.getAttributeCount(); each++) {
            if (!Set.of(attributes).contains(xml.getAttributeLocalName(each))) {
                throw rejected("<" + xml.getLocalName() + "> takes no attribute " + xml.getAttributeLocalName(each));
            }
        }
    }

    private String attribute(String attribute) throws FileFormatException {
        String value = xml.getAttributeValue(null, attribute);
        if (value == null) {
            throw rejected("<" + xml.getLocalName() + "> needs the attribute " + attribute);
        }
        return value;
    }
}
