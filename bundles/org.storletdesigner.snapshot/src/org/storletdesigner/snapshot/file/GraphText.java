package org.storletdesigner.snapshot.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.Place;
import org.storletdesigner.model.xml.SourceText;

/**
 * The characters of a graph file. Bytes that are none stand as U+FFFD, one for each run of them, and are told, so that
 * they cost no more than the text in which they stand.
 *
 * @param faults one for each such run, in the order of the file
 */
record GraphText(SourceText source, List<FileFormatException> faults) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int BUFFER = 8192;
    /** With so many faults, and one in so many characters, a file is something else that only begins as a graph. */
    private static final int MOST_FAULTS = 20;
    private static final int TEXT_PER_FAULT = 20;

    private static final Pattern XML_ENCODING = Pattern.compile(
            "\\A(?:\u00EF\u00BB\u00BF)?<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

    GraphText {
        faults = List.copyOf(faults);
    }

    /**
     * Decodes UTF-8, or what an XML file says that it is in.
     *
     * @throws FileFormatException for a binary file, and for DOT and GML with conflict marks of git
     */
    static GraphText of(String file, byte[] bytes, SnapshotFormat format) throws FileFormatException {
        Decoding decoding = new Decoding(charset(file, bytes, format), format);
        decoding.decode(ByteBuffer.wrap(bytes));
        if (decoding.count == 0 && format != SnapshotFormat.GRAPHML) {
            return new GraphText(SourceText.decode(file, bytes, format.noun()), List.of());
        }
        if (decoding.isBinary()) {
            throw new FileFormatException(file, Place.BEGINNING, "this is a binary file, not " + format.noun());
        }
        SourceText source = new SourceText(file, decoding.text.toString());
        return new GraphText(source, decoding.faults(source));
    }

    /** A file that begins as a graph in bytes is not in UTF-16, whatever it says. */
    private static Charset charset(String file, byte[] bytes, SnapshotFormat format) throws FileFormatException {
        String head = new String(bytes, 0, Math.min(bytes.length, BUFFER), StandardCharsets.ISO_8859_1);
        Matcher encoding = XML_ENCODING.matcher(head);
        if (format != SnapshotFormat.GRAPHML || !encoding.find() || encoding.group(1).matches("(?i)UTF-?(8|16|32).*")) {
            return StandardCharsets.UTF_8;
        }
        String name = encoding.group(1);
        if (!Charset.isSupported(name)) {
            throw new FileFormatException(file, Place.BEGINNING, "the encoding '" + name + "' is not known");
        }
        return Charset.forName(name);
    }

    /** Decodes once, from the beginning to the end. */
    private static final class Decoding {
        private final Charset charset;
        private final boolean xml;
        private final StringBuilder text = new StringBuilder();
        private int count;
        private int last = -1;
        private final List<Integer> places = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        private Decoding(Charset charset, SnapshotFormat format) {
            this.charset = charset;
            xml = format == SnapshotFormat.GRAPHML;
        }

        private void decode(ByteBuffer input) {
            CharsetDecoder decoder = charset.newDecoder();
            CharBuffer output = CharBuffer.allocate(BUFFER);
            CoderResult result;
            do {
                result = decoder.decode(input, output, true);
                output.flip();
                while (output.hasRemaining()) {
                    take(output.get());
                }
                output.clear();
                if (result.isError()) {
                    fault("byte %02X is not %s here".formatted(input.get(input.position()), charset.name()));
                    input.position(input.position() + result.length());
                }
            } while (!result.isUnderflow());
        }

        private void take(char c) {
            if (c == 0 || xml && (c < ' ' && "\t\r\n".indexOf(c) < 0 || c == 0xFFFE || c == 0xFFFF)) {
                fault("a character with the code %02X cannot stand here".formatted((int) c));
            } else if (c != 0xFEFF || !text.isEmpty()) {
                text.append(c);
            }
        }

        private void fault(String problem) {
            if (last < 0 || last < text.length() - 1) {
                last = text.length();
                text.append(REPLACEMENT);
                if (++count <= MOST_FAULTS) {
                    places.add(last);
                    problems.add(problem);
                }
            }
        }

        private boolean isBinary() {
            return count > MOST_FAULTS && count > text.length() / TEXT_PER_FAULT;
        }

        private List<FileFormatException> faults(SourceText source) {
            List<FileFormatException> faults = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                faults.add(source.rejected(places.get(i), problems.get(i)));
            }
            if (count > MOST_FAULTS) {
                faults.add(source.rejected(last, "of " + (count - MOST_FAULTS) + " more such places, this is the last"));
            }
            return faults;
        }
    }
}
