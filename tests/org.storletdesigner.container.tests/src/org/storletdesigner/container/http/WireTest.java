package org.storletdesigner.container.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies on slow connections, and servers that stand still. */
class WireTest {
    private static final int MEGABYTE = 1 << 20;
    private static final int PART = 128 << 10;

    private ServerSocket socket;

    private interface Connection {
        void serve(InputStream in, OutputStream out) throws IOException, InterruptedException;
    }

    @BeforeEach
    void open() throws IOException {
        socket = new ServerSocket();
        socket.setReceiveBufferSize(16 << 10); // so that what is sent cannot hide in it
        socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    private void serve(Connection connection) {
        Thread.ofVirtual().start(() -> {
            try (Socket client = socket.accept()) {
                connection.serve(client.getInputStream(), client.getOutputStream());
            } catch (IOException | InterruptedException gone) {
                // The client had enough.
            }
        });
    }

    private Attempt sent(HttpRequest.Builder request, Duration idle, Duration whole) throws IOException {
        try (Wire wire = new Wire("test", new Timeouts(Duration.ofSeconds(5), idle, whole))) {
            return wire.send(request.build(), 64 * MEGABYTE, wire.deadline(), NONE);
        }
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/"));
    }

    private static void begin(OutputStream out, int length) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void readHead(InputStream in) throws IOException {
        int line = 0;
        for (int c = in.read(); c >= 0 && !(c == '\n' && line == 0); c = in.read()) {
            line = c == '\n' ? 0 : c == '\r' ? line : line + 1;
        }
    }

    @Test
    void anAnswerThatMovesIsWaitedForBeyondTheTimeOfAllTries() throws IOException {
        int parts = 15;
        serve((in, out) -> {
            readHead(in);
            begin(out, parts * PART);
            for (int part = 0; part < parts; part++) {
                out.write(new byte[PART]);
                Thread.sleep(100);
            }
        });
        assertThat(sent(request().GET(), Duration.ofSeconds(2), Duration.ofMillis(700)))
                .isInstanceOfSatisfying(Attempt.Answered.class,
                        attempt -> assertThat(attempt.answer().body()).hasSize(parts * PART));
    }

    @Test
    void aBodyThatMovesIsSentBeyondTheTimeOfAllTries() throws IOException {
        serve((in, out) -> {
            readHead(in);
            for (int left = 16 * MEGABYTE; left > 0; left -= PART) {
                in.readNBytes(PART);
                Thread.sleep(15);
            }
            begin(out, 0);
        });
        assertThat(sent(request().PUT(BodyPublishers.ofByteArray(new byte[16 * MEGABYTE])), Duration.ofSeconds(3),
                Duration.ofMillis(700))).isInstanceOf(Attempt.Answered.class);
    }

    @Test
    void aServerThatStandsStillInTheMiddleIsLeftInTime() throws IOException {
        serve((in, out) -> {
            readHead(in);
            begin(out, MEGABYTE);
            out.write(new byte[MEGABYTE / 2]);
            Thread.sleep(30_000);
        });
        long start = System.nanoTime();
        assertThat(sent(request().GET(), Duration.ofMillis(500), Duration.ofSeconds(1)))
                .isInstanceOf(Attempt.Failed.class);
        assertThat((System.nanoTime() - start) / 1_000_000).isBetween(400L, 10_000L);
    }

    @Test
    void aServerThatTakesNothingMoreIsLeftInTime() throws IOException {
        serve((in, out) -> Thread.sleep(30_000));
        long start = System.nanoTime();
        assertThat(sent(request().PUT(BodyPublishers.ofByteArray(new byte[32 * MEGABYTE])), Duration.ofMillis(500),
                Duration.ofSeconds(1))).isInstanceOf(Attempt.Failed.class);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10_000);
    }

    @Test
    void aServerThatTricklesIsLeftInTime() throws IOException {
        serve((in, out) -> {
            readHead(in);
            begin(out, MEGABYTE);
            for (int part = 0; part < 600; part++) {
                out.write(0);
                Thread.sleep(50);
            }
        });
        long start = System.nanoTime();
        assertThat(sent(request().GET(), Duration.ofMillis(500), Duration.ofSeconds(1)))
                .isInstanceOf(Attempt.Failed.class);
        assertThat((System.nanoTime() - start) / 1_000_000).isBetween(900L, 10_000L);
    }
}
