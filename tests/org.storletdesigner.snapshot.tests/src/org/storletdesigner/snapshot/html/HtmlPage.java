package org.storletdesigner.snapshot.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page that was read as XML, which it must be, too. White space between words counts as one space. */
final class HtmlPage {
    private final String source;
    private final List<Element> elements;

    private HtmlPage(String source, Document document) {
        this.source = source;
        elements = inside(document.getElementsByTagName("*"));
    }

    static HtmlPage of(String source) throws Exception {
        return new HtmlPage(source, DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(source))));
    }

    private static List<Element> inside(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
    }

    String source() {
        return source;
    }

    List<String> texts(String tag) {
        return texts(element -> element.getTagName().equals(tag));
    }

    /** The texts of the elements of a class, outside the picture. */
    List<String> ofClass(String name) {
        return texts(element -> !element.getTagName().equals("g") && isOf(name, element));
    }

    private static boolean isOf(String name, Element element) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    /** The rows below the heads of the tables of a class, with {@code |} between their cells. */
    List<String> rows(String table) {
        List<String> rows = new ArrayList<>();
        elements.stream().filter(each -> each.getTagName().equals("table") && isOf(table, each))
                .flatMap(each -> inside(each.getElementsByTagName("tbody")).stream())
                .flatMap(each -> inside(each.getElementsByTagName("tr")).stream())
                .forEach(row -> rows.add(inside(row.getElementsByTagName("*")).stream()
                        .filter(each -> each.getTagName().equals("td") || each.getTagName().equals("th"))
                        .map(HtmlPage::text).collect(Collectors.joining(" | "))));
        return rows;
    }

    /** The values of an attribute wherever it is. */
    List<String> attributes(String name) {
        return elements.stream().filter(each -> each.hasAttribute(name)).map(each -> each.getAttribute(name)).toList();
    }

    List<String> attributeNames() {
        return elements.stream().flatMap(each -> IntStream.range(0, each.getAttributes().getLength())
                .mapToObj(i -> each.getAttributes().item(i).getNodeName())).distinct().toList();
    }

    String policy() {
        return elements.stream().filter(each -> each.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(each -> each.getAttribute("content")).collect(Collectors.joining());
    }

    /** All between the tags of the only element of this name, as a browser sees it. */
    String content(String tag) {
        String open = "<" + tag + ">";
        return source.substring(source.indexOf(open) + open.length(), source.indexOf("</" + tag + ">"));
    }

    private List<String> texts(Predicate<Element> wanted) {
        return elements.stream().filter(wanted).map(HtmlPage::text).toList();
    }

    private static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }
}
