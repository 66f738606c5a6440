package org.storletdesigner.benchmark.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.storletdesigner.logic.table.VerdictLine;
import org.storletdesigner.logic.table.VerdictTable;
import org.storletdesigner.logic.verdict.Verdict;

/** The edges of a table. */
final class Edges {
    private static final int BYTES_OF_AN_EDGE = 8;

    private final VerdictTable table;

    Edges(VerdictTable table) {
        this.table = table;
    }

    Verdict verdict(int from, int to) {
        return table.columns().get(to).of(from);
    }

    /** A pair that has an edge if there is any, and else some pair: the writer and the reader. */
    int[] some(Random random) {
        for (int tries = 0; tries < 1_000; tries++) {
            int to = random.nextInt(table.columns().size());
            VerdictLine column = table.columns().get(to);
            if (column.size() > 0) {
                return new int[] {column.handler(random.nextInt(column.size())), to};
            }
        }
        return new int[] {0, 0};
    }

    Map<Verdict, Long> counts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (VerdictLine column : table.columns()) {
            for (int i = 0; i < column.size(); i++) {
                counts.merge(column.verdict(i), 1L, Long::sum);
            }
        }
        return counts;
    }

    /** Writes eight bytes an edge to a file that is thrown away: no program that tells its edges can do with less. */
    void write() {
        try {
            Path file = Files.createTempFile("edges", ".bin");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                write(channel);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
        for (int to = 0; to < table.columns().size(); to++) {
            VerdictLine column = table.columns().get(to);
            for (int i = 0; i < column.size(); i++) {
                if (buffer.remaining() < BYTES_OF_AN_EDGE) {
                    flush(buffer, channel);
                }
                buffer.putInt(column.handler(i)).putInt(to << 3 | column.verdict(i).ordinal());
            }
        }
        flush(buffer, channel);
    }

    private static void flush(ByteBuffer buffer, FileChannel channel) throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
