package org.storletdesigner.model.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.Place;

/** The characters of a file, which is UTF-8, and their places. Immutable. */
public final class SourceText {
    /** What a lenient decoder puts in the place of what it cannot decode. */
    private static final char REPLACEMENT = '\uFFFD';
    private static final String MARKS = "<>=|";
    private static final int SEARCHED_FOR_ZEROS = 8192;

    private final String file;
    private final String text;
    private Lines lines;

    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Decodes UTF-8 strictly, without its byte order mark; any other file is refused in a sentence.
     *
     * @param expected what the file should be, with its article, such as "a document"
     */
    public static SourceText decode(String file, byte[] bytes, String expected) throws FileFormatException {
        refuseForeign(file, bytes, expected);
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(file, ByteBuffer.wrap(bytes, start, bytes.length - start));
        }
        SourceText source = new SourceText(file, text);
        source.refuseConflicts();
        return source;
    }

    // Slower and larger than the above by far, so it runs only where the replacement character raises suspicion.
    private static void refuseMalformed(String file, ByteBuffer input) throws FileFormatException {
        CharBuffer output = CharBuffer.allocate(input.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
        if (result.isError()) {
            String before = output.flip().toString();
            throw new SourceText(file, before).rejected(before.length(),
                    "byte %02X is not UTF-8 here; the file must be UTF-8"
                            .formatted(input.get(input.position())));
        }
    }

    private static void refuseForeign(String file, byte[] bytes, String expected) throws FileFormatException {
        if (bytes.length == 0) {
            throw new FileFormatException(file, Place.BEGINNING, "the file is empty");
        }
        if (hasWideCharacters(bytes)) {
            throw new FileFormatException(file, Place.BEGINNING, "the file is UTF-16 or UTF-32; it must be UTF-8");
        }
        for (int at = 0; at < Math.min(bytes.length, SEARCHED_FOR_ZEROS); at++) {
            if (bytes[at] == 0) {
                throw new FileFormatException(file, Place.BEGINNING, "this is a binary file, not " + expected);
            }
        }
    }

    /** By the byte order mark or, without one, by the zeros around the first character. */
    private static boolean hasWideCharacters(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0, 0, 0xFE, 0xFF) || startsWith(bytes, 0, 0, 0, '<')
                || startsWith(bytes, 0, 0, 0, '[') || bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int at = 0; at < start.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }

    /** Git leaves its marks in a file that it could not merge. */
    private void refuseConflicts() throws FileFormatException {
        for (int at = 0; at < text.length(); at++) {
            if ((at == 0 || Lines.endsBehind(text, at - 1)) && isConflictMark(text, at)) {
                throw rejected(at, "this is a conflict mark of git: resolve the conflict first");
            }
        }
    }

    /** Whether seven of one of git's characters, and no eighth, stand here. */
    static boolean isConflictMark(String text, int start) {
        if (start >= text.length() || MARKS.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end - start == 7 && (end == text.length() || " \r\n".indexOf(text.charAt(end)) >= 0);
    }

    public String text() {
        return text;
    }

    /** A refusal of the file because of the character at this offset, which counts in UTF-16 units. */
    public FileFormatException rejected(int offset, String problem) {
        return new FileFormatException(file, place(offset), problem);
    }

    /** Where the character at this offset stands; offsets beyond the end are the end. */
    public Place place(int offset) {
        return lines().place(offset);
    }

    /** The line of the character at this offset, from 1. */
    public int line(int offset) {
        return lines().line(offset);
    }

    /** Most files are never asked. */
    private Lines lines() {
        if (lines == null) {
            lines = new Lines(text);
        }
        return lines;
    }
}
