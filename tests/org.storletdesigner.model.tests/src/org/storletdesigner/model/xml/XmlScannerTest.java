package org.storletdesigner.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.disk.FileFormatException;

/** The Java library's reader is the reference: what is taken in must mean the same there. */
class XmlScannerTest {
    private static final String[] PIECES = {"<a>", "</a>", "<a/>", "<b c='1'>", "</b>", "<b c=\"x&amp;y\" d='&#65;'/>", "text", " ",
        "\n", "\r\n", "\r", "&amp;", "&lt;", "&#10;", "&#x1F600;", "<!-- c -->", "<![CDATA[ < & ]]>", "]]>", "]", "<?pi x?>", "<",
        "&", ">", "'", "\"", "é", "\uD83D\uDE00", "\u0001", "--", "<?xml version='1.0'?>", "<a\n>", "</a >", "<a b>", "<a b=''c=''/>"};

    private static final XMLInputFactory REFERENCE = XMLInputFactory.newDefaultFactory();

    static {
        REFERENCE.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        REFERENCE.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    }

    @Test
    void whatIsAcceptedIsXmlAndMeansTheSame() {
        Random random = new Random(11);
        int accepted = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = "<r>" + pieces(random) + "</r>" + (random.nextInt(4) == 0 ? pieces(random) : "");
            List<String> ours = ours(text);
            if (!ours.isEmpty()) {
                accepted++;
                assertThat(ours).as(text).isEqualTo(reference(text));
            } else {
                assertThat(reference(text)).as("refused though it is XML: " + text).isEmpty();
            }
        }
        assertThat(accepted).isBetween(2_000, 18_000);
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(6); count > 0; count--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** What the scanner tells, tag by tag; nothing when it refuses. */
    private static List<String> ours(String text) {
        List<String> events = new ArrayList<>();
        try {
            XmlScanner scanner = new XmlScanner(new SourceText("x", text));
            for (XmlScanner.Tag tag = scanner.next(); tag != XmlScanner.Tag.FINISH; tag = scanner.next()) {
                boolean starts = tag == XmlScanner.Tag.START;
                events.add(scanner.textBefore().value() + (starts ? "<" : "</") + scanner.name());
                (starts ? scanner.attributes() : List.<XmlScanner.Attribute>of())
                        .forEach(each -> events.add(each.name() + "=" + each.value()));
            }
            return events;
        } catch (FileFormatException refused) {
            return List.of();
        }
    }

    private static List<String> reference(String text) {
        List<String> events = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        try {
            XMLStreamReader reader = REFERENCE.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                take(reader, reader.next(), between, events);
            }
            return events;
        } catch (XMLStreamException refused) {
            return List.of();
        }
    }

    private static void take(XMLStreamReader reader, int event, StringBuilder between, List<String> events) {
        switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                between.append(reader.getText());
            case XMLStreamConstants.START_ELEMENT -> {
                events.add(between + "<" + reader.getLocalName());
                for (int index = 0; index < reader.getAttributeCount(); index++) {
                    events.add(reader.getAttributeLocalName(index) + "=" + reader.getAttributeValue(index));
                }
                between.setLength(0);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                events.add(between + "</" + reader.getLocalName());
                between.setLength(0);
            }
            default -> { } // comments and instructions say nothing
        }
    }
}
