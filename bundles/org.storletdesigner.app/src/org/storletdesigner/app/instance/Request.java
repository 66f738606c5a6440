package org.storletdesigner.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a later start asks the running program for: to come to the front, and to open these files. */
record Request(String word, List<String> files) {
    private static final int MOST_FILES = 1000;
    private static final int MOST_BYTES = 1 << 14;

    Request {
        files = List.copyOf(files);
    }

    void writeTo(DataOutputStream output) throws IOException {
        write(word, output);
        output.writeInt(files.size());
        for (String file : files) {
            write(file, output);
        }
        output.flush();
    }

    private static void write(String text, DataOutputStream output) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    /** Whoever knocks may send anything, so every length is bounded. */
    static Request readFrom(DataInputStream input) throws IOException {
        String word = read(input);
        int count = bounded(input.readInt(), MOST_FILES);
        List<String> files = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            files.add(read(input));
        }
        return new Request(word, files);
    }

    private static String read(DataInputStream input) throws IOException {
        byte[] bytes = input.readNBytes(bounded(input.readInt(), MOST_BYTES));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int bounded(int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("A request to a running program is out of bounds: " + length);
        }
        return length;
    }
}
