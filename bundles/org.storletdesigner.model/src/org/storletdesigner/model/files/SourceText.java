package org.storletdesigner.model.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The characters of a file, and where its lines begin. */
final class SourceText {
    private static final String MARKS = "<>=|";
    /** Of so many lines one is noted, so that a file of nothing but line ends costs no more than others. */
    private static final int STRIDE = 64;

    private final String file;
    private final String text;
    private int[] milestones;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Decodes UTF-8 strictly; what is not a text of this kind is refused in a sentence. */
    static SourceText decode(String file, byte[] bytes) throws FileFormatException {
        refuseForeign(file, bytes);
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) { // stands for malformed bytes, unless the file has this very character
            refuseMalformed(file, ByteBuffer.wrap(bytes, start, bytes.length - start));
        }
        SourceText source = new SourceText(file, text);
        source.refuseConflicts();
        return source;
    }

    private static void refuseMalformed(String file, ByteBuffer input) throws FileFormatException {
        CharBuffer output = CharBuffer.allocate(input.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
        if (result.isError()) {
            String before = output.flip().toString();
            throw new SourceText(file, before).rejected(before.length(),
                    "byte %02X is not UTF-8 here; documents are stored as UTF-8"
                            .formatted(input.get(input.position())));
        }
    }

    private static void refuseForeign(String file, byte[] bytes) throws FileFormatException {
        if (bytes.length == 0) {
            throw new FileFormatException(file, "the file is empty");
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0, '<') || startsWith(bytes, '<', 0)) {
            throw new FileFormatException(file, "the file is UTF-16 or UTF-32; documents are stored as UTF-8");
        }
        for (int at = 0; at < Math.min(bytes.length, 8192); at++) {
            if (bytes[at] == 0) {
                throw new FileFormatException(file, "this is a binary file, not a document");
            }
        }
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
        for (int start = 0; start < text.length(); start = nextLine(start)) {
            if (isConflictMark(text, start)) {
                throw rejected(start, "this is a conflict mark of git: resolve the conflict first");
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

    String text() {
        return text;
    }

    FileFormatException rejected(int offset, String problem) {
        return new FileFormatException(file, place(offset), problem);
    }

    Place place(int offset) {
        int found = Arrays.binarySearch(milestones(), offset);
        int milestone = found >= 0 ? found : -found - 2;
        int line = milestone * STRIDE;
        int start = milestones()[milestone];
        for (int next = nextLine(start); next > start && next <= offset && endsLine(next - 1); next = nextLine(start)) {
            start = next;
            line++;
        }
        return new Place(line + 1, text.codePointCount(start, Math.min(offset, text.length())) + 1);
    }

    private int[] milestones() {
        if (milestones == null) {
            milestones = findMilestones();
        }
        return milestones;
    }

    private int[] findMilestones() {
        int[] found = new int[16];
        int lines = 0;
        for (int start = 0; start < text.length() || lines == 0; start = nextLine(start)) {
            if (lines % STRIDE == 0) {
                found = lines / STRIDE == found.length ? Arrays.copyOf(found, found.length * 2) : found;
                found[lines / STRIDE] = start;
            }
            lines++;
        }
        return Arrays.copyOf(found, (lines + STRIDE - 1) / STRIDE);
    }

    /** Where the line after this one begins; the end of the text when there is none. */
    private int nextLine(int start) {
        int at = start;
        while (at < text.length() && !endsLine(at)) {
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    private boolean endsLine(int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }
}
