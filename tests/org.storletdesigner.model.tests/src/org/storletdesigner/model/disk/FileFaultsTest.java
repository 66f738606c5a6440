package org.storletdesigner.model.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileFaultsTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("/x/f"), "there is no such file", "there is no such folder"),
                Arguments.of(new NoSuchFileException("/f"), "there is no such file", "no file can be made here"),
                Arguments.of(new AccessDeniedException("/x/f"),
                        "this file may not be read", "this file may not be written"),
                Arguments.of(new FileSystemException("/x/f", null, "Too many levels"),
                        "this file cannot be read: Too many levels", "this file cannot be written: Too many levels"),
                Arguments.of(new FileSystemException("/x/f"),
                        "this file cannot be read: /x/f", "this file cannot be written: /x/f"),
                Arguments.of(new IOException("the disk is gone"),
                        "this file cannot be read: the disk is gone", "this file cannot be written: the disk is gone"),
                Arguments.of(new IOException(), "this file cannot be read", "this file cannot be written"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureHasASentence(IOException failure, String read, String written) {
        assertThat(FileFaults.unreadable("f", failure)).hasMessage("f: " + read);
        assertThat(FileFaults.unwritable("f", failure)).hasMessage("f: " + written);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aSentenceIsToldOnce(IOException failure) {
        FileFormatException told = FileFaults.unreadable("f", failure);
        assertThat(FileFaults.unwritable("g", told)).isSameAs(told);
    }
}
