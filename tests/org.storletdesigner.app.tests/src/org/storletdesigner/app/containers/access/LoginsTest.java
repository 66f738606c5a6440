package org.storletdesigner.app.containers.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.store.StoreException;

class LoginsTest {
    private static final Login LOGIN = Login.ofSwift("https://swift.example.org/auth/v1.0", "shop:clerk", false);
    private static final String KEY = "open sesame, quietly";

    @TempDir
    private Path folder;

    private Logins logins() {
        return new Logins(folder.resolve("logins"));
    }

    @Test
    void aKeyThatIsKeptComesBackAndStandsInNoFile() throws IOException {
        logins().keep("shop", LOGIN, Secret.of(KEY));
        assertThat(logins().key("shop").map(Secret::reveal)).contains(KEY);
        assertThat(logins().login("shop")).contains(LOGIN);
        assertThat(logins().of("shop")).containsInstanceOf(Account.Legacy.class);
        assertThat(files()).isNotEmpty().allSatisfy(file ->
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(KEY));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void onlyItsOwnerCanReadWhatItIsEncryptedWith() throws IOException {
        logins().keep("shop", LOGIN, Secret.of(KEY));
        Path key = folder.resolve("logins/master.key");
        FileStore store = Files.getFileStore(key);
        if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void anAccountIsNamedAsPeopleLike() throws IOException {
        logins().keep("Größe & Maß", LOGIN, Secret.of(KEY));
        logins().keep("..", LOGIN, Secret.of("other"));
        assertThat(logins().key("Größe & Maß").map(Secret::reveal)).contains(KEY);
        assertThat(logins().key("..").map(Secret::reveal)).contains("other");
    }

    @Test
    void anotherKeyTakesThePlaceOfTheFirst() throws IOException {
        Logins logins = logins();
        logins.keep("shop", LOGIN, Secret.of("first"));
        logins.keep("shop", LOGIN, Secret.of("second"));
        assertThat(logins.key("shop").map(Secret::reveal)).contains("second");
    }

    @Test
    void whatIsForgottenIsGoneAndOthersStay() throws IOException {
        Logins logins = logins();
        logins.keep("shop", LOGIN, Secret.of(KEY));
        logins.keep("barn", LOGIN, Secret.of(KEY));
        logins.forget("shop");
        assertThat(logins.of("shop")).isEmpty();
        assertThat(logins.of("barn")).isPresent();
    }

    @Test
    void aFolderThatCannotBeUsedIsTold() throws IOException {
        Files.createFile(folder.resolve("logins"));
        assertThatThrownBy(() -> logins().of("shop")).isInstanceOf(StoreException.class)
                .hasMessageContaining("make this folder readable and writable");
    }
}
