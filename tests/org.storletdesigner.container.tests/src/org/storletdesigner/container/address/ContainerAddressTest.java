package org.storletdesigner.container.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.container.address.ContainerAddress.Folder;
import org.storletdesigner.container.address.ContainerAddress.Read;
import org.storletdesigner.container.address.ContainerAddress.Rejected;
import org.storletdesigner.container.address.ContainerAddress.Swift;

class ContainerAddressTest {
    @Test
    void addressesAreReadAndWrittenBack() {
        assertThat(ContainerAddress.read("folder:/a b/c")).isEqualTo(new Read(new Folder(Path.of("/a b/c"))));
        assertThat(ContainerAddress.read("swift:AUTH_x/my files")).isEqualTo(new Read(new Swift("AUTH_x", "my files")));
        assertThat(new Swift("a", "b")).hasToString("swift:a/b");
        assertThat(new Folder(Path.of("a"))).hasToString("folder:a");
    }

    @ParameterizedTest(name = "[{0}] is rejected at {1}")
    @CsvSource(delimiter = ';', textBlock = """
            file.storlets;      0; an address of a container begins with 'folder:' or 'swift:'
            folder:;            7; the path of a folder is missing
            swift:;             6; the name of the account is missing: swift:ACCOUNT/CONTAINER
            swift:/c;           6; the name of the account is missing: swift:ACCOUNT/CONTAINER
            swift://a/c;        6; no slashes stand here: swift:ACCOUNT/CONTAINER
            swift:a;            7; a slash and the name of the container are missing
            swift:a/;           8; the name of the container is missing
            swift:a/c/d;        9; the address ends with the container, whose name has no slash
            swift:u:k@host/c;   9; keys and servers have no place in an address: only the name of the account stands here
            """)
    void saysWhereAndWhy(String text, int offset, String message) {
        assertThat(ContainerAddress.read(text)).isEqualTo(new Rejected(offset, message));
    }

    @Test
    void limitsAndControlCharactersAreTold() {
        assertThat(ContainerAddress.read("swift:a/" + "é".repeat(129)))
                .isEqualTo(new Rejected(8, "the name of a container has at most 256 bytes"));
        assertThat(ContainerAddress.read("swift:a\n/c")).isInstanceOf(Rejected.class);
        assertThat(ContainerAddress.read("folder:a\0")).isInstanceOf(Rejected.class);
    }

    @Test
    void namesOfFilesAreToldFromAddresses() {
        assertThat(ContainerAddress.isMeant("swift:a/b")).isTrue();
        assertThat(ContainerAddress.isMeant("C:\\x.storlets")).isFalse();
        assertThat(ContainerAddress.isMeant("swiftly.storlets")).isFalse();
    }
}
