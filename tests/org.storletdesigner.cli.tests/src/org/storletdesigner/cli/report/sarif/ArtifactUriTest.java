package org.storletdesigner.cli.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a.storlets             | a.storlets
            ./a/../b/c.json        | b/c.json
            two words/ü 😀.json    | two%20words/%C3%BC%20%F0%9F%98%80.json
            100% #1?.json          | 100%25%20%231%3F.json
            a:b.json               | a%3Ab.json
            [x](1){0}.json         | %5Bx%5D%281%29%7B0%7D.json
            """)
    void aFileInTheFolderIsToldFromThere(String file, String uri) {
        assertThat(ArtifactUri.of(file)).isEqualTo(new ArtifactUri(uri, true));
        assertThat(ArtifactUri.of(Path.of(file).toAbsolutePath().toString())).isEqualTo(ArtifactUri.of(file));
    }

    @Test
    void aFileElsewhereIsToldFromTheRoot() {
        ArtifactUri uri = ArtifactUri.of("../two words/ü.json");
        assertThat(uri.text()).startsWith("file:///").endsWith("/two%20words/%C3%BC.json").doesNotContain("..");
        assertThat(uri.relative()).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            swift:shop/two photos#3   | swift:shop/two%20photos%233
            folder:/home/ü/a b        | folder:/home/%C3%BC/a%20b
            """)
    void anAddressOfAContainerKeepsItsScheme(String address, String uri) {
        assertThat(ArtifactUri.of(address)).isEqualTo(new ArtifactUri(uri, false));
    }

    @Test
    void whatCannotBeTheNameOfAFileHasAnAddress() {
        assertThat(ArtifactUri.of("a\0b")).isEqualTo(new ArtifactUri("a%00b", true));
    }
}
