package org.storletdesigner.exchange.visioncloud;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.storletdesigner.model.files.FileFormatException;
import org.storletdesigner.model.files.Place;

/** The characters of a rule file, which is UTF-8 and no larger than a limit, and where its lines begin. */
final class RuleText {
    /** What a lenient decoder puts in the place of what it cannot decode. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private final String text;
    private int[] lineStarts;

    private RuleText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static RuleText read(InputStream input, String file) throws FileFormatException {
        try {
            byte[] bytes = input.readNBytes(RuleLimits.MAX_BYTES + 1);
            if (bytes.length > RuleLimits.MAX_BYTES) {
                throw new FileFormatException(file, "the file is larger than the limit of "
                        + (RuleLimits.MAX_BYTES >> 20) + " MB");
            }
            return decode(bytes, file);
        } catch (FileFormatException refused) {
            throw refused;
        } catch (IOException failure) {
            throw new FileFormatException(file, "this file cannot be read: " + failure.getMessage());
        }
    }

    /** Takes the bytes of a file. */
    static RuleText decode(byte[] bytes, String file) throws FileFormatException {
        refuseForeign(bytes, file);
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        RuleText decoded = new RuleText(file, new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
        if (decoded.text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(bytes, start, file);
        }
        return decoded;
    }

    // Slower and larger than the above by far, so it runs only where the replacement character raises suspicion.
    private static void refuseMalformed(byte[] bytes, int start, String file) throws FileFormatException {
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer output = CharBuffer.allocate(bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
        if (result.isError()) {
            RuleText sound = new RuleText(file, output.flip().toString());
            throw sound.rejected(sound.text.length(),
                    "byte %02X is not UTF-8 here; the file must be UTF-8".formatted(bytes[input.position()]));
        }
    }

    private static void refuseForeign(byte[] bytes, String file) throws FileFormatException {
        if (bytes.length == 0) {
            throw new FileFormatException(file, "the file is empty");
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0, 0, 0xFE, 0xFF)
                || startsWith(bytes, 0, 0, 0, '[')
                || bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0)) {
            throw new FileFormatException(file, "the file is UTF-16 or UTF-32; it must be UTF-8");
        }
        for (int at = 0; at < Math.min(bytes.length, 8192); at++) {
            if (bytes[at] == 0) {
                throw new FileFormatException(file, "this is a binary file, neither a workflow nor a list of rules");
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

    String text() {
        return text;
    }

    FileFormatException rejected(int offset, String problem) {
        return new FileFormatException(file, place(offset), problem);
    }

    /** From 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    Place place(int offset) {
        int line = line(offset);
        int start = lineStarts()[line - 1];
        return new Place(line, text.codePointCount(start, Math.min(offset, text.length())) + 1);
    }

    private int[] lineStarts() {
        if (lineStarts == null) {
            lineStarts = findLineStarts();
        }
        return lineStarts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[64];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            if (endsLine(at)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private boolean endsLine(int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }
}
