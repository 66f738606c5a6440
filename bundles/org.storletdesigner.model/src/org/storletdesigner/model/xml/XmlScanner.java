package org.storletdesigner.model.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.FileLimits;

/**
 * Reads the tags and texts of an XML 1.0 file in order. It knows no document type and no entity but the five of XML,
 * so nothing in a file can make it open another one or grow. Every offset that it gives is exact, which those of the
 * Java library's reader are not once a file has Windows line ends or characters beyond U+FFFF.
 */
public final class XmlScanner {
    public enum Tag { START, END, FINISH }

    public record Attribute(String name, String value, int offset) { }

    private record Open(String name, int offset) { }

    private static final String NOTHING_FOLLOWS = "nothing may follow the document's element";
    private static final String CUT_OFF = "the file is cut off inside a tag";

    private final SourceText source;
    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private int at;
    private int elements;
    private boolean selfClosed;
    private String name;
    private int tagOffset;
    private DecodedText.Builder content;

    public XmlScanner(SourceText source) throws FileFormatException {
        this.source = source;
        this.text = source.text();
        this.at = XmlDeclaration.end(source);
    }

    /** The name of the tag that came last. */
    public String name() {
        return name;
    }

    /** The attributes of the start tag that came last. */
    public List<Attribute> attributes() {
        return List.copyOf(attributes);
    }

    /** Where the tag that came last begins. */
    public int offset() {
        return tagOffset;
    }

    /** The text between the last tag and the one before it. */
    public DecodedText textBefore() {
        return content.finish();
    }

    public Tag next() throws FileFormatException {
        content = new DecodedText.Builder(at);
        if (selfClosed) {
            selfClosed = false;
            return close();
        }
        while (at < text.length()) {
            if (text.charAt(at) != '<') {
                characters();
            } else if (!skipped()) {
                return tag();
            }
        }
        return finish();
    }

    private Tag finish() throws FileFormatException {
        if (!open.isEmpty()) {
            throw rejected(at, "the file is cut off: it ends inside <" + open.peek().name() + ">, which begins in line "
                    + source.place(open.peek().offset()).line());
        }
        if (elements == 0) {
            throw rejected(at, "the file has no element; it is not a document");
        }
        return Tag.FINISH;
    }

    // ---- what is not a tag

    private boolean skipped() throws FileFormatException {
        if (text.startsWith("<![CDATA[", at)) {
            literalSection();
        } else if (text.startsWith("<!--", at)) {
            skipComment();
        } else if (text.startsWith("<!", at)) {
            throw rejected(at, "a document type or entity declaration is not allowed in a document");
        } else if (text.startsWith("<?", at)) {
            skipInstruction();
        } else {
            return false;
        }
        return true;
    }

    private void skipComment() throws FileFormatException {
        int end = find("--", at + 4, "this comment is never closed");
        if (!text.startsWith("-->", end)) {
            throw rejected(end, "'--' is not allowed inside a comment");
        }
        refuseForbidden(at, end);
        at = end + 3;
    }

    private void skipInstruction() throws FileFormatException {
        int start = at;
        at += 2;
        String target = readName();
        int end = find("?>", at, "this processing instruction is never closed");
        if (target.equalsIgnoreCase("xml") || target.indexOf(':') >= 0 || end > at && !isSpace(text.charAt(at))) {
            throw rejected(start, "this processing instruction is not allowed here");
        }
        refuseForbidden(at, end);
        at = end + 2;
    }

    private int find(String closing, int from, String problem) throws FileFormatException {
        int end = text.indexOf(closing, from);
        if (end < 0) {
            throw rejected(at, problem + "; the file may be cut off");
        }
        return end;
    }

    private void literalSection() throws FileFormatException {
        if (open.isEmpty()) {
            throw rejected(at, "text is not allowed outside the document's element");
        }
        int start = at + 9;
        int end = find("]]>", start, "this CDATA section is never closed");
        at = start;
        content.begin(at);
        while (at < end) {
            plainOrSpecial(end);
        }
        at = end + 3;
        content.begin(at);
    }

    // ---- text

    private void characters() throws FileFormatException {
        if (open.isEmpty()) {
            if (!isSpace(text.charAt(at))) {
                throw rejected(at, elements == 0 ? "this is not an XML file" : NOTHING_FOLLOWS);
            }
            at++;
            return;
        }
        if (text.charAt(at) == '&') {
            int start = at;
            content.escaped(reference(), start, at);
        } else if (text.startsWith("]]>", at)) {
            throw rejected(at, "']]>' is not allowed in a text; write ']]&gt;'");
        } else {
            plainOrSpecial(text.length());
        }
    }

    /** One stretch of ordinary characters up to a limit, or one line end or escape. */
    private void plainOrSpecial(int limit) throws FileFormatException {
        int start = at;
        char c = text.charAt(at);
        if (c == '\r') {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            content.escaped('\n', start, at);
        } else if (c == TextEscape.MARK) {
            at = TextEscape.end(text, start);
            if (at < 0 || at > limit) {
                throw rejected(start, TextEscape.problem());
            }
            content.escaped(TextEscape.codePoint(text, start, at), start, at);
        } else {
            plain(start, limit);
        }
    }

    private void plain(int start, int limit) throws FileFormatException {
        boolean inTags = limit == text.length();
        do {
            at++;
        } while (at < limit && isPlain(text.charAt(at), inTags));
        refuseForbidden(start, at);
        content.plain(text, start, at);
    }

    private static boolean isPlain(char c, boolean inTags) {
        return c != '\r' && c != TextEscape.MARK && !(inTags && (c == '<' || c == '&' || c == ']'));
    }

    private int reference() throws FileFormatException {
        XmlReference reference = XmlReference.read(source, at);
        at = reference.end();
        return reference.codePoint();
    }

    private void refuseForbidden(int start, int end) throws FileFormatException {
        for (int index = start; index < end; index++) {
            char c = text.charAt(index);
            if (c < ' ' && !isSpace(c) || c >= '\uFFFE') {
                throw rejected(index, "the character U+%04X is not allowed in XML".formatted((int) c));
            }
        }
    }

    // ---- tags

    private Tag tag() throws FileFormatException {
        tagOffset = at;
        return text.startsWith("</", at) ? endTag() : startTag();
    }

    private Tag endTag() throws FileFormatException {
        at += 2;
        String closed = readName();
        skipSpace();
        expect(">");
        if (open.isEmpty() || !open.peek().name().equals(closed)) {
            throw rejected(tagOffset, open.isEmpty() ? "</" + closed + "> closes nothing"
                    : "</" + closed + "> stands where </" + open.peek().name() + "> is expected");
        }
        return close();
    }

    private Tag close() {
        name = open.pop().name();
        return Tag.END;
    }

    private Tag startTag() throws FileFormatException {
        refuseTooMuch();
        at++;
        name = readName();
        attributes.clear();
        while (skipSpace() && isNamePart(peek())) {
            attribute();
        }
        selfClosed = peek() == '/';
        expect(selfClosed ? "/>" : ">");
        open.push(new Open(name, tagOffset));
        return Tag.START;
    }

    private void refuseTooMuch() throws FileFormatException {
        if (elements > 0 && open.isEmpty()) {
            throw rejected(at, NOTHING_FOLLOWS);
        }
        if (open.size() == FileLimits.MAX_DEPTH) {
            throw rejected(at, "elements are nested deeper than the limit of " + FileLimits.MAX_DEPTH);
        }
        if (++elements > FileLimits.MAX_ELEMENTS) {
            throw rejected(at, "the file has more elements than the limit of " + FileLimits.MAX_ELEMENTS);
        }
    }

    private void attribute() throws FileFormatException {
        int start = at;
        String key = readName();
        skipSpace();
        expect("=");
        skipSpace();
        if (peek() != '"' && peek() != '\'') {
            throw rejected(at, "the value of '" + key + "' must stand in quotes");
        }
        String value = quoted(text.charAt(at++));
        if (attributes.stream().anyMatch(other -> other.name().equals(key))) {
            throw rejected(start, "the attribute '" + key + "' is given twice");
        }
        if (attributes.size() == FileLimits.MAX_ATTRIBUTES) {
            throw rejected(start, "an element has more attributes than the limit of " + FileLimits.MAX_ATTRIBUTES);
        }
        attributes.add(new Attribute(key, value, start));
        refuseMissingSpace();
    }

    private void refuseMissingSpace() throws FileFormatException {
        if (isNamePart(peek())) {
            throw rejected(at, "a space is missing between two attributes");
        }
    }

    private String quoted(char quote) throws FileFormatException {
        StringBuilder value = new StringBuilder();
        int start = at;
        while (peek() != quote) {
            if (at >= text.length()) {
                throw rejected(start - 1, "this value is never closed; the file may be cut off");
            }
            if (text.charAt(at) == '<') {
                throw rejected(at, "'<' is not allowed in the value of an attribute");
            }
            refuseForbidden(at, at + 1);
            value.appendCodePoint(text.charAt(at) == '&' ? reference() : spaceOr(text.charAt(at++)));
        }
        at++;
        return value.toString();
    }

    private static char spaceOr(char c) {
        return isSpace(c) ? ' ' : c;
    }

    private String readName() throws FileFormatException {
        int start = at;
        while (isNamePart(peek())) {
            at++;
        }
        if (at == start || "-.0123456789".indexOf(text.charAt(start)) >= 0) {
            throw rejected(start, start >= text.length() ? CUT_OFF
                    : "a name is expected here; write '&lt;' for '<' in a text");
        }
        return text.substring(start, at);
    }

    private void expect(String wanted) throws FileFormatException {
        if (!text.startsWith(wanted, at)) {
            throw rejected(at, at >= text.length() ? CUT_OFF : "'" + wanted + "' is expected here");
        }
        at += wanted.length();
    }

    private boolean skipSpace() {
        while (isSpace(peek())) {
            at++;
        }
        return true;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    // Names beyond ASCII are refused: no name of the format has any.
    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                || c == '_' || c == '-' || c == '.' || c == ':';
    }

    private FileFormatException rejected(int offset, String problem) {
        return source.rejected(offset, problem);
    }
}
