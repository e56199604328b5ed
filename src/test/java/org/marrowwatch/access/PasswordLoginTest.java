package org.marrowwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.Language;

@QuarkusTest
class PasswordLoginTest {

    @TestHTTPResource("/q/metrics")
    URL metrics;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager database;

    @Test
    void theRightPasswordEntersTheFirstTimeAndEveryTime() throws Exception {
        String name = account("right horse");

        assertThat(status(name, "right horse")).isEqualTo(200);
        assertThat(status(name, "right horse")).isEqualTo(200);
    }

    @Test
    void aWrongPasswordNeverEntersNotEvenAfterTheRightOneWasRecognised() throws Exception {
        String name = account("right horse");

        assertThat(status(name, "wrong horse")).isEqualTo(401);
        assertThat(status(name, "right horse")).isEqualTo(200);
        assertThat(status(name, "wrong horse")).isEqualTo(401);
        assertThat(status(name, "")).isEqualTo(401);
        assertThat(status("nobody", "right horse")).isEqualTo(401);
    }

    @Test
    void aPasswordThatWasChangedIsForgottenAtOnce() throws Exception {
        String name = account("old horse");
        assertThat(status(name, "old horse")).isEqualTo(200);

        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update AccountRow set password = ?1 where name = ?2")
                        .setParameter(1, BcryptUtil.bcryptHash("new horse", 4))
                        .setParameter(2, name)
                        .executeUpdate());

        assertThat(status(name, "old horse")).isEqualTo(401);
        assertThat(status(name, "new horse")).isEqualTo(200);
    }

    @Test
    void anAccountThatIsGoneEntersNoMore() throws Exception {
        String name = account("right horse");
        assertThat(status(name, "right horse")).isEqualTo(200);

        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("delete from AccountRow where name = ?1")
                        .setParameter(1, name)
                        .executeUpdate());

        assertThat(status(name, "right horse")).isEqualTo(401);
    }

    @Test
    void aSuspendedAccountEntersNoMoreUntilItIsReinstated() throws Exception {
        String name = account("right horse");
        assertThat(status(name, "right horse")).isEqualTo(200);

        suspend(name, true);
        assertThat(status(name, "right horse")).isEqualTo(401);

        suspend(name, false);
        assertThat(status(name, "right horse")).isEqualTo(200);
    }

    private void suspend(String name, boolean suspended) {
        QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(name, account -> account.suspended(suspended));
            return name;
        });
    }

    @Test
    void passwordsAreKeptAsBcryptHashesOnly() {
        String name = account("right horse");

        Accounts.Secret secret = QuarkusTransaction.requiringNew()
                .call(() -> accounts.secret(name))
                .orElseThrow();

        assertThat(secret.bcryptHash()).startsWith("$2").doesNotContain("right horse");
        assertThat(secret.toString()).doesNotContain(secret.bcryptHash());
    }

    private String account(String password) {
        String name = "account-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.add(new Account(name, Role.NURSE, null, Language.EN), password));
        return name;
    }

    private int status(String name, String password) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(metrics.toURI())
                .header("Authorization", "Basic " + credentials)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
