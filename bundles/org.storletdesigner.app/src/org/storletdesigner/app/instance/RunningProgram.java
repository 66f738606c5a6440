package org.storletdesigner.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one program that works in an instance area, as later starts see it: it takes over the files that they were given.
 * That a program is the first one is told by the lock of the instance area, which the system gives back even after a
 * kill; what is written in the folder only says where that program listens.
 */
public final class RunningProgram implements AutoCloseable {
    private static final int ANSWER = 'k';
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int TRIES = 80;
    private static final int PAUSE_MILLIS = 250;

    private final Path folder;
    private final ServerSocket socket;
    private final Door door;
    private final Consumer<List<String>> opener;

    private RunningProgram(Path folder, ServerSocket socket, Door door, Consumer<List<String>> opener) {
        this.folder = folder;
        this.socket = socket;
        this.door = door;
        this.opener = opener;
    }

    /** Listens to later starts; {@code opener} gets their files in a thread of its own, and an empty list for none. */
    public static RunningProgram listen(Path folder, Consumer<List<String>> opener) throws IOException {
        ServerSocket socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        Door door = new Door(socket.getLocalPort(), randomWord());
        RunningProgram program = new RunningProgram(folder, socket, door, opener);
        door.post(folder);
        Thread.ofPlatform().daemon().name("later starts").start(program::answerAll);
        return program;
    }

    private static String randomWord() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Hands files over to the program that works in the folder, and waits while that one is still starting.
     *
     * @return whether it took them
     */
    public static boolean handOver(Path folder, List<String> files) throws InterruptedException {
        return handOver(folder, files, TRIES);
    }

    static boolean handOver(Path folder, List<String> files, int most) throws InterruptedException {
        for (int tries = 0; tries < most; tries++) {
            Optional<Door> door = Door.posted(folder);
            if (door.isPresent() && knock(door.get(), files)) {
                return true;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return false;
    }

    private static boolean knock(Door door, List<String> files) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            new Request(door.word(), files).writeTo(new DataOutputStream(socket.getOutputStream()));
            return socket.getInputStream().read() == ANSWER;
        } catch (IOException closed) {
            return false;
        }
    }

    private void answerAll() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                answer(caller);
            } catch (IOException gone) {
                // Somebody knocked and went, or the program ends.
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        caller.setSoTimeout(PATIENCE_MILLIS);
        Request request = Request.readFrom(new DataInputStream(caller.getInputStream()));
        if (isSame(request.word(), door.word())) {
            opener.accept(request.files());
            caller.getOutputStream().write(ANSWER);
        }
    }

    private static boolean isSame(String word, String other) {
        return MessageDigest.isEqual(word.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        Door.remove(folder);
    }
}
