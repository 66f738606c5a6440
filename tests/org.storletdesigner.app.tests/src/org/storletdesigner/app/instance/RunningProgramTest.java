package org.storletdesigner.app.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningProgramTest {
    private final BlockingQueue<List<String>> handedOver = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    @Test
    void aLaterStartHandsItsFilesOver() throws IOException, InterruptedException {
        List<String> files = List.of("/a b.storlets", "/ü.storlets");
        try (RunningProgram program = RunningProgram.listen(folder, handedOver::add)) {
            assertThat(RunningProgram.handOver(folder, files, 1)).isTrue();
            assertThat(handedOver.poll(10, TimeUnit.SECONDS)).isEqualTo(files);
        }
    }

    @Test
    void aLaterStartWithoutFilesIsHeardOf() throws IOException, InterruptedException {
        try (RunningProgram program = RunningProgram.listen(folder, handedOver::add)) {
            assertThat(RunningProgram.handOver(folder, List.of(), 1)).isTrue();
            assertThat(handedOver.poll(10, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void nobodyAnswersWhereNothingRuns() throws InterruptedException {
        assertThat(RunningProgram.handOver(folder, List.of("a"), 2)).isFalse();
    }

    @Test
    void whatAKilledProgramLeftBehindMisleadsNobody() throws IOException, InterruptedException {
        RunningProgram killed = RunningProgram.listen(folder, handedOver::add);
        Door left = Door.posted(folder).orElseThrow();
        killed.close();
        left.post(folder);
        assertThat(RunningProgram.handOver(folder, List.of("a"), 1)).isFalse();
        try (RunningProgram next = RunningProgram.listen(folder, handedOver::add)) {
            assertThat(RunningProgram.handOver(folder, List.of("b"), 1)).isTrue();
            assertThat(handedOver.poll(10, TimeUnit.SECONDS)).containsExactly("b");
        }
    }

    @Test
    void whoDoesNotKnowTheWordOpensNothing() throws IOException {
        try (RunningProgram program = RunningProgram.listen(folder, handedOver::add);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), Door.posted(folder).orElseThrow().port())) {
            new Request("guessed", List.of("/etc/passwd")).writeTo(new DataOutputStream(socket.getOutputStream()));
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
            assertThat(handedOver).isEmpty();
        }
    }

    @Test
    void rubbishDoesNotEndTheListening() throws IOException, InterruptedException {
        try (RunningProgram program = RunningProgram.listen(folder, handedOver::add)) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Door.posted(folder).orElseThrow().port())) {
                socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes());
                assertThat(socket.getInputStream().read()).isEqualTo(-1);
            }
            assertThat(RunningProgram.handOver(folder, List.of("a"), 1)).isTrue();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadTheWord() throws IOException {
        new Door(1, "secret").post(folder);
        try (var files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "80", "x\ny", "70000000\ny", "-1\ny", "80\ny\nz"})
    void aBrokenNoteIsNoDoor(String text) throws IOException {
        Files.writeString(folder.resolve("running"), text);
        assertThat(Door.posted(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 16_385, Integer.MAX_VALUE})
    void aLengthOutOfBoundsIsRefusedBeforeAnythingIsRead(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeInt(length);
        DataInputStream input = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        assertThatThrownBy(() -> Request.readFrom(input)).isInstanceOf(IOException.class).hasMessageContaining("out of bounds");
    }
}
