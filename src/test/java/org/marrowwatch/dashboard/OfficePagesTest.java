package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Accounts. */
@QuarkusTest
class OfficePagesTest {

    @Test
    void anAccountIsAddedWithAPasswordThatIsShownOnce() {
        Browser administrator = Browser.of("administrator");
        String name = "n" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> form =
                Map.of("name", name, "role", "nurse", "address", name + "@example.org", "language", "fr");

        String page = administrator
                .send("/people", form)
                .then()
                .statusCode(201)
                .extract()
                .asString();

        Matcher password = Pattern.compile("class=\"secret\">([^<]+)<").matcher(page);
        assertThat(password.find()).isTrue();
        assertThat(administrator.page("/people")).contains(name).doesNotContain(password.group(1));
        assertThat(Browser.tryLogin(name, password.group(1)).getHeader("Location"))
                .doesNotContain("failed");
        administrator.send("/people", form).then().statusCode(422).body(containsString("such an account already"));
    }

    @Test
    void anAccountThatCannotBeIsSentBack() {
        Browser.of("administrator")
                .send("/people", Map.of("name", "A b", "role", "king", "address", "nowhere"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"name-problem\""))
                .body(containsString("id=\"role-problem\""))
                .body(containsString("id=\"address-problem\""));
    }
}
