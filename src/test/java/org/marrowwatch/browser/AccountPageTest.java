package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;
import org.marrowwatch.access.Team;
import org.marrowwatch.access.Teams;
import org.marrowwatch.alerts.Cover;
import org.marrowwatch.alerts.Covers;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.alerts.Unsubscribing;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.episode.Language;
import org.marrowwatch.rules.Severity;

/** Someone chooses at a computer or a telephone what to be told of, who stands in, and where mails go. */
@QuarkusTest
class AccountPageTest {

    @Inject
    Accounts accounts;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Covers covers;

    @Inject
    Teams teams;

    @Inject
    MailLog mails;

    @Inject
    Unsubscribing keys;

    private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void someoneHasAnAccount() {
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.add(new Account(name, Role.CLINICIAN, name + "@example.org", Language.EN), name));
    }

    @AfterEach
    void nothingOfItIsLeft() {
        QuarkusTransaction.requiringNew().call(() -> {
            covers.arrange(name, Cover.NONE);
            covers.arrange("nurse", Cover.NONE);
            teams.all().forEach(team -> teams.dissolve(team.name()));
            accounts.change(name, account -> account.suspended(true));
            return name;
        });
    }

    static Stream<Way> ways() {
        return Stream.of(
                Way.USUAL,
                Way.USUAL.in("fr").dark(),
                Way.USUAL.narrow().in("fr"),
                Way.USUAL.narrow().dark());
    }

    /** Everything unfolded, with something in every part. */
    @ParameterizedTest
    @MethodSource("ways")
    void everyPartIsOpenToEverybody(Way way) {
        QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(name, account -> account.speaking(Language.of(way.language())));
            covers.arrange(name, new Cover("nurse", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 14)));
            covers.arrange("nurse", new Cover(name, LocalDate.of(2026, 6, 10), LocalDate.of(2026, 7, 2)));
            teams.keep(new Team("Hip", name, Set.of(name, "nurse")));
            teams.keep(new Team("Knee and ankle", null, Set.of("clinicien")));
            return name;
        });
        try (Visitor visitor = Visitor.of(name, way)) {
            Page page = visitor.open("/account");
            page.fill("#address", "anew@example.org");
            page.click("form[action='/account'] button");
            page.waitForSelector(".wish");
            page.check("input[name=rhythm][value=weekly]");
            assertThat(page.isVisible("#weekly")).isTrue();
            lookAt(visitor, "account-folded-" + way);
            page.locator("details.fold").all().forEach(fold -> fold.evaluate("fold => fold.open = true"));
            lookAt(visitor, "account-unfolded-" + way);
            visitor.open("/");
            lookAt(visitor, "worklist-standing-in-" + way);
            String key = QuarkusTransaction.requiringNew().call(() -> keys.key(name));
            visitor.open("/unsubscribe/" + key);
            lookAt(visitor, "unsubscribe-" + way);
            page.click("button");
            page.waitForSelector("h1:not(:has-text('?'))");
            lookAt(visitor, "unsubscribed-" + way);
            visitor.open(link());
            lookAt(visitor, "address-" + way);
        }
        try (Visitor visitor = Visitor.of("administrator", way)) {
            for (String path : List.of(
                    "/people",
                    "/people/" + name,
                    "/teams",
                    "/teams/team?name=Hip",
                    "/teams/team/dissolution?name=Hip")) {
                visitor.open(path);
                String file = path.substring(1).replace(name, "sheet").replaceAll("\\W+", "-");
                lookAt(visitor, file + "-" + way);
            }
        }
    }

    private void lookAt(Visitor visitor, String picture) {
        visitor.picture(picture);
        assertThat(visitor.barriers()).as(picture).isEmpty();
        assertThat(visitor.overflows()).as(picture).isFalse();
        assertThat(visitor.complaints()).as(picture).isEmpty();
    }

    /** Where the mail leads that waits for the address. */
    private String link() {
        MailLog.Filter own = new MailLog.Filter(Optional.of(name), Optional.of(Mail.Kind.ADDRESS), Optional.empty());
        String text = QuarkusTransaction.requiringNew()
                .call(() -> mails.page(own, Optional.empty(), 1).get(0).text());
        Matcher link = Pattern.compile("example\\.org(/account/address/\\S+)").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void theZoneOfTheBrowserIsOfferedAndTaken() {
        try (Visitor visitor = Visitor.of(name)) {
            Page page = visitor.open("/account");
            page.click("details.fold:has(#zone) > summary");
            assertThat(page.isVisible("#zone-here")).isFalse();
            page.selectOption("#zone", "Asia/Tokyo");

            page.click("#zone-here button");

            assertThat(page.inputValue("#zone")).isEqualTo("Europe/Paris");
            assertThat(page.isVisible("#zone-here")).isFalse();
        }
    }

    @Test
    void everythingIsChosenWithoutAScript() {
        try (Visitor visitor = Visitor.of(name, Way.USUAL.narrow().withoutScript())) {
            Page page = visitor.open("/account");
            page.check("input[name=critical][value=mine]");
            page.click("details.fold:has(#zone) > summary");
            page.fill("#quiet-until", "");
            page.click("form[action$='subscription'] button.main");
            assertThat(page.isVisible("#quiet-until-problem")).isTrue();

            page.fill("#quiet-until", "06:30");
            page.click("details.fold:has([name='rule.alp-rise']) > summary >> nth=0");
            page.click("details.fold .fold:has([name='rule.alp-rise']) > summary");
            page.selectOption("[name='rule.alp-rise']", "warning");
            page.click("form[action$='subscription'] button.main");

            assertThat(page.url()).endsWith("?done=subscription");
            assertThat(page.textContent(".told")).contains("“Laboratory” 1 rule otherwise");
            var kept = QuarkusTransaction.requiringNew().call(() -> subscriptions.of(name));
            assertThat(kept.topics().from("alp-rise")).isEqualTo(Severity.WARNING);
            assertThat(kept.hours().quietUntil()).hasToString("06:30");
        }
    }

    @Test
    void aTeamWithAStrangeNameIsMadeAndDissolved() {
        try (Visitor visitor = Visitor.of("administrator")) {
            Page page = visitor.open("/teams");
            page.fill("#name", "Hip & knee / 100 % <b>");
            page.press("#name", "Enter");
            page.check("input[type=checkbox][value='" + name + "']");
            page.selectOption("#head", name);
            page.click("button.main");
            page.waitForSelector(".notice");
            assertThat(page.isChecked("input[type=checkbox][value='" + name + "']"))
                    .isTrue();

            page.click("a[href*=dissolution]");
            assertThat(page.textContent("h1")).contains("Hip & knee / 100 % <b>");
            page.click("button.grave");

            page.waitForSelector("text=The team is dissolved.");
            assertThat(page.locator("table.people").count()).isZero();
        }
    }
}
