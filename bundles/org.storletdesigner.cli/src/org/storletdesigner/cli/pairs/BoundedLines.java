package org.storletdesigner.cli.pairs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.storletdesigner.model.disk.FileLimits;

/** Lines of UTF-8, read one by one in bounded memory. They end with LF or CR LF, the last one perhaps with neither. */
final class BoundedLines {
    /** How many bytes of one line are kept. */
    static final int LONGEST = 16 << 20;

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A line, or why it cannot be read. */
    sealed interface Line {
        record Good(String text) implements Line { }

        record Bad(String reason) implements Line { }
    }

    private final InputStream input;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private long number;
    private int filled;

    BoundedLines(InputStream input) {
        this.input = input;
    }

    /** The next line without its end; empty after the last one. */
    Optional<Line> next() throws IOException {
        if (!hasByte()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean whole = takeLine(bytes);
        return Optional.of(whole ? decode(bytes.toByteArray())
                : new Line.Bad("the line is longer than the limit of " + (LONGEST >> 20) + " MB"));
    }

    /** Whether the next line would have to be waited for. */
    boolean wouldWait() throws IOException {
        return next == filled && input.available() <= 0;
    }

    /** Takes all bytes up to the line's end, which must come some day, and keeps them unless they are too many. */
    private boolean takeLine(ByteArrayOutputStream bytes) throws IOException {
        boolean whole = true;
        boolean ended = false;
        long length = 0;
        while (!ended && hasByte()) {
            int end = endOfLine();
            length += end - next;
            refuseEndless(length);
            whole = whole && bytes.size() + end - next <= LONGEST;
            if (whole) {
                bytes.write(buffer, next, end - next);
            }
            ended = end < filled;
            next = ended ? end + 1 : end;
        }
        return whole;
    }

    private void refuseEndless(long length) throws IOException {
        if (length > FileLimits.MAX_BYTES) {
            throw new IOException("designer: line " + number + " of the batch does not end within "
                    + (FileLimits.MAX_BYTES >> 20) + " MB; it is not read further");
        }
    }

    private int endOfLine() {
        int end = next;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean hasByte() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, input.read(buffer));
        }
        return next < filled;
    }

    private Line decode(byte[] bytes) {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        ByteBuffer from = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer to = CharBuffer.allocate(length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(from, to, true);
        return result.isError() ? new Line.Bad("the line is not UTF-8: see its byte " + (from.position() + 1))
                : new Line.Good(withoutMark(to.flip().toString()));
    }

    private String withoutMark(String text) {
        return number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
