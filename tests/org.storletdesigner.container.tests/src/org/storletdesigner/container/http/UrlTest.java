package org.storletdesigner.container.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            a/b.jar, a/b.jar
            a b%c,   a%20b%25c
            ../x,    %2E%2E/x
            a/./b,   a/%2E/b
            a//b,    a//b
            ä?x=1#y, %C3%A4%3Fx%3D1%23y
            """)
    void everyNameArrivesAsItIs(String name, String quoted) {
        assertThat(Url.quotedPath(name)).isEqualTo(quoted);
        assertThat(URI.create("http://host/" + quoted).getPath()).isEqualTo("/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "host", "ftp://host/x", "https://user:key@host/", "https://host/?key=1", "https:///x",
            "http:",
        "https://host/a b", "file:/etc/passwd"})
    void addressesThatAreNoServersOrHoldKeysAreRefused(String text) {
        assertThat(Url.server(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://host/, false", "http://127.0.0.1:80/, false", "http://[::1]/, false",
            "http://localhost/, false",
        "http://127.0.0.1.example.org/, true", "http://host/, true"})
    void whatOthersCanReadIsTold(String text, boolean open) {
        assertThat(Url.isOpenToOthers(Url.server(text).orElseThrow())).isEqualTo(open);
    }
}
