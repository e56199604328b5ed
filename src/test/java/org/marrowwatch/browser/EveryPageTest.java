package org.marrowwatch.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.browser.Visitor.Way;

/** Every page of the demonstration, in both widths, languages and themes: no barrier, no complaint, nothing cut off. */
@QuarkusTest
@ExtendWith(SoftAssertionsExtension.class)
@TestProfile(EveryPageTest.Demonstration.class)
class EveryPageTest {

    public static class Demonstration implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "marrowwatch.demo", "true",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1");
        }
    }

    /** So that one run shows all there is to mend. */
    @InjectSoftAssertions
    SoftAssertions softly;

    /** A page: what its pictures are called, who looks at it, and how to get there. */
    record Place(String name, String account, String path) {}

    private static final Set<String> MISSING = Set.of("missing", "address-unknown", "unsubscribe-unknown");

    private static final List<Place> PLACES = List.of(
            new Place("worklist", "clinician", "/"),
            new Place("worklist-empty", "clinician", "/?owner=no-such-account"),
            new Place("new-episode", "clinician", "/episodes/new"),
            new Place("new-episode-unknown", "clinician", "/episodes/new/patient"),
            new Place("mails", "clinician", "/mails"),
            new Place("mails-foreseen", "administrator", "/mails?state=foreseen"),
            new Place("mails-not-sent", "administrator", "/mails?state=not-sent"),
            new Place("mails-figures", "clinician", "/mails/figures"),
            new Place("refusals", "clinician", "/refusals"),
            new Place("imports", "clinician", "/imports"),
            new Place("rules", "clinician", "/rules"),
            new Place("settings", "clinician", "/settings"),
            new Place("account", "clinician", "/account"),
            new Place("people", "administrator", "/people"),
            new Place("person", "administrator", "/people/nurse"),
            new Place("teams", "administrator", "/teams"),
            new Place("address-unknown", "clinician", "/account/address/nothing"),
            new Place("unsubscribe-unknown", "clinician", "/unsubscribe/nothing"),
            new Place("missing", "clinician", "/nowhere"));

    static Stream<Way> ways() {
        return Stream.of(
                Way.USUAL,
                Way.USUAL.in("fr").dark(),
                Way.USUAL.narrow().dark(),
                Way.USUAL.narrow().in("fr"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyPageIsOpenToEverybody(Way way) {
        for (String account : List.of("clinician", "administrator")) {
            try (Visitor visitor = Visitor.of(account, way)) {
                PLACES.stream().filter(place -> place.account.equals(account)).forEach(place -> {
                    visitor.open(place.path);
                    if (MISSING.contains(place.name)) {
                        visitor.complaints(); // a browser also says of each page that it is missing
                    }
                    lookAt(visitor, place.name + "-" + way);
                });
                if (account.equals("clinician")) {
                    visitor.open("/");
                    visitor.page().click("table.worklist tbody th a");
                    lookAt(visitor, "episode-" + way);
                    visitor.page().click("a[href$='/name']");
                    lookAt(visitor, "name-" + way);
                    visitor.page().goBack();
                    visitor.page().click("a[href$='/record']");
                    lookAt(visitor, "visit-" + way);
                    visitor.open(visitor.page().url() + "/exclusion");
                    lookAt(visitor, "fact-" + way);
                }
            }
        }
        try (Visitor visitor = new Visitor(way)) {
            visitor.open("/login?language=" + way.language());
            lookAt(visitor, "login-" + way);
        }
    }

    private void lookAt(Visitor visitor, String name) {
        visitor.picture(name);
        softly.assertThat(visitor.barriers()).as(name).isEmpty();
        softly.assertThat(visitor.overflows())
                .as("%s is wider than its window", name)
                .isFalse();
        softly.assertThat(visitor.complaints()).as(name).isEmpty();
    }
}
