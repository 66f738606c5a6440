package org.storletdesigner.app.containers.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.store.StoreException;

class LoginTest {
    @Test
    void bothKindsComeBackFromTheirFields() {
        Login swift = Login.ofSwift("https://swift.example.org/auth/v1.0", "shop:clerk", false);
        Login keystone = keystone("https://keystone.example.org/v3", "clerk", "shop");
        assertThat(Login.of(swift.fields())).isEqualTo(swift);
        assertThat(Login.of(keystone.fields())).isEqualTo(keystone);
    }

    private static Login keystone(String server, String user, String project) {
        return new Login(Login.Kind.KEYSTONE, server, user, "People", project, "Shops", "north", true);
    }

    @Test
    void aLoginBecomesWhatAServerIsTold() throws StoreException {
        Account account = Logins.account("shop", keystone("https://keystone.example.org/v3", "clerk", "shop"),
                Secret.of("sesame"));
        assertThat(account).isInstanceOfSatisfying(Account.Keystone.class, told -> {
            assertThat(told.userDomain()).isEqualTo("People");
            assertThat(told.region()).contains("north");
            assertThat(told.key().reveal()).isEqualTo("sesame");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | shop:clerk | where the server is
            https://swift.example.org | ''         | Enter the user
            swift.example.org         | shop:clerk | begins with https
            ftp://swift.example.org   | shop:clerk | begins with https
            https://me@example.org    | shop:clerk | no user in it
            """)
    void whatIsMissingOrWrongIsSaid(String server, String user, String said) {
        assertThat(Login.ofSwift(server, user, false).fault()).hasValueSatisfying(fault ->
                assertThat(fault).contains(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://swift.example.org:8080/auth/v1.0 | swift.example.org
            http://localhost                         | localhost
            swift.example.org                        | ''
            http://me@example.org                    | ''
            """)
    void theHostIsToldOfAServerOnly(String server, String host) {
        assertThat(Login.ofSwift(server, "shop:clerk", false).host()).isEqualTo(host);
    }

    @Test
    void keystoneNeedsAProject() {
        assertThat(keystone("https://keystone.example.org/v3", "clerk", "").fault()).isPresent();
        assertThat(keystone("https://keystone.example.org/v3", "clerk", "shop").fault()).isEmpty();
    }

    @Test
    void neitherALoginNorASecretShowsTheKey() throws StoreException {
        Login login = Login.ofSwift("https://swift.example.org/auth/v1.0", "shop:clerk", false);
        assertThat(Logins.account("shop", login, Secret.of("sesame")) + " " + login).doesNotContain("sesame");
    }
}
