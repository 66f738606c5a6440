package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadInputTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> badContents() {
        String good = Rules.documents().text();
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("empty", new byte[0]);
        contents.put("blank", utf8("  \n\n"));
        contents.put("prose", utf8("This is no workflow.\n"));
        contents.put("truncated JSON", utf8(good.substring(0, good.length() / 2)));
        contents.put("truncated XML", utf8(HEAD + "<storlets:Workflow xmlns:storlets=\"x"));
        contents.put("some other XML", utf8(HEAD + "<html><body/></html>"));
        contents.put("some other JSON", utf8("{\"a\": 1}"));
        contents.put("binary", randomBytes());
        contents.put("zeros", new byte[5000]);
        contents.put("Latin 1 in JSON", "[{\"handlerID\": \"é\"}]".getBytes(StandardCharsets.ISO_8859_1));
        contents.put("UTF-16", good.getBytes(StandardCharsets.UTF_16));
        contents.put("deep JSON", utf8("[".repeat(100_000)));
        contents.put("deep XML", utf8(HEAD + "<a>".repeat(100_000)));
        contents.put("external entity", utf8(HEAD
                + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"));
        contents.put("billion laughs", utf8(HEAD + "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;\">"
                + "<!ENTITY d \"&c;&c;&c;&c;\">]><a>&d;</a>"));
        contents.put("conflict marks", utf8("<<<<<<< ours\n[]\n=======\n[]\n>>>>>>> theirs\n"));
        return contents.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badContents")
    void aBadFileIsAnsweredWithItsPlaceAndAReason(String kind, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("bad"), content);
        assertIsRefused(Run.of("check", file), file);
        assertIsRefused(Run.of("check", "--format=json", file), file);
        assertIsRefused(Run.of("explain", file, "a", "b"), file);
        assertIsRefused(Run.of("export", file, "--to", "dot"), file);
    }

    @Test
    void aFileOfAHundredMegabytesIsRefused() throws IOException {
        Path file = folder.resolve("large");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write('[');
            large.setLength(100_000_000);
        }
        assertIsRefused(Run.of("check", file), file);
    }

    @Test
    void aFolderAndAMissingFileAreRefused() {
        assertIsRefused(Run.of("check", folder), folder);
        assertIsRefused(Run.of("check", folder.resolve("missing")), folder.resolve("missing"));
    }

    @Test
    void anImpossibleNameIsRefused() {
        Run run = Run.of("check", "a\0b");
        assertThat(run.err()).startsWith("a\\u0000b: this cannot be the name of a file");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        Path file = Rules.documents().in(folder, "secret.json");
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "nothing is secret from root");
        assertIsRefused(Run.of("check", file), file);
    }

    private static void assertIsRefused(Run run, Path file) {
        assertThat(run.err()).startsWith(file + ":").matches("[^\n]*?:(\\d+:\\d+:)? [^\n]{5,300}\n")
                .doesNotContain("Exception").doesNotContain("defect");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }
}
