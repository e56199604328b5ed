package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Section.Told;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.rules.Severity;

/** Whole mails, as they are read in both languages. */
@QuarkusTest
class AlertMailTest {

    private static final String UNSUBSCRIBE = "https://marrowwatch.example.org/unsubscribe/KEY";

    @Inject
    AlertMail mails;

    @Inject
    SteppableClock clock;

    @BeforeEach
    void itIsTheFifteenthOfJune() {
        clock.set(Standings.TODAY, LocalTime.of(10, 0));
    }

    private static Recipient reader(Language language, String... standsInFor) {
        Account account = new Account("dr-martin", Role.CLINICIAN, "martin@example.org", language);
        Set<String> own = Set.copyOf(
                Stream.concat(Stream.of("dr-martin"), Stream.of(standsInFor)).toList());
        return new Recipient(
                account,
                Choice.everything().atOnce(Severity.WARNING).reach(Reach.TEAM).subscription(),
                new Circle(own, Set.of("nurse-roux"), Set.of("nurse-roux")),
                false);
    }

    private static Section section(Heading heading, Matter matter, Flag... flags) {
        return new Section(
                heading, Stream.of(flags).map(flag -> new Told(flag, matter)).toList(), flags.length);
    }

    private static void approve(String name, Language language, Mail mail) {
        String whole = "Subject: " + mail.subject() + "\n\n" + mail.text() + "\n" + mail.html();
        Approvals.verify(
                whole,
                new Options()
                        .withReporter(QuietReporter.INSTANCE)
                        .forFile()
                        .withBaseName("letters/" + name + "-" + language.tag()));
    }

    /** What stands on a Monday in a clinic that has not looked for some days. */
    private static List<Section> monday() {
        return List.of(
                new Section(
                        Heading.CRITICAL,
                        List.of(
                                new Told(
                                        Standings.flag(
                                                1, "osteonecrosis-conversion", "left-knee", Severity.CRITICAL, 3),
                                        Matter.WORSE),
                                new Told(
                                        Standings.flag(2, "fracture-red-flag", "right-hip", Severity.CRITICAL, 16),
                                        Matter.AGAIN)),
                        2),
                section(
                        Heading.WORSE,
                        Matter.WORSE,
                        Standings.past(3, "resolution-window-exceeded", "left-hip", Severity.WARNING, "until", 23)),
                section(
                        Heading.NEW,
                        Matter.NEW,
                        Standings.past(
                                4, "resolution-window-exceeded", "right-ankle-foot", Severity.WARNING, "until", 1),
                        Standings.past(5, "resolution-window-exceeded", "left-knee", Severity.WARNING, "until", 0),
                        Standings.flag(4, "mri-not-regressing", "right-ankle-foot", Severity.WARNING, 1),
                        Standings.past(6, "mri-overdue", "left-ankle-foot", Severity.INFO, "due", 40)),
                section(
                        Heading.AGAIN,
                        Matter.AGAIN,
                        Standings.past(7, "prolonged-course", "right-hip", Severity.WARNING, "prolonged", 112)),
                new Section(
                        Heading.CLEARED,
                        List.of(new Told(
                                Standings.flag(8, "symptom-report-overdue", "left-hip", Severity.INFO, 9),
                                Matter.CLEARED)),
                        3));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDigestIsApproved(Language language) {
        Mail mail = mails.digest(reader(language, "dr-leroy"), monday(), new Standing(2, 14, 30), UNSUBSCRIBE);

        approve("digest", language, mail);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLongDigestIsApproved(Language language) {
        List<Flag> flags = new ArrayList<>();
        List<String> rules = List.of("resolution-window-exceeded", "mri-not-regressing", "alp-rise", "mri-overdue");
        List<String> places = List.of("left-hip", "right-hip", "left-knee", "right-ankle-foot", "left-ankle-foot");
        for (int i = 0; i < 50; i++) {
            String rule = rules.get(i * rules.size() / 50);
            Severity severity = rule.equals("mri-overdue") ? Severity.INFO : Severity.WARNING;
            flags.add(Standings.past(20 + i, rule, places.get(i % 5), severity, "due", 90 - i));
        }
        List<Told> told = flags.stream().map(flag -> new Told(flag, Matter.NEW)).toList();

        Mail mail = mails.digest(
                reader(language), List.of(new Section(Heading.NEW, told, 73)), new Standing(0, 60, 41), UNSUBSCRIBE);

        approve("digest-long", language, mail);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCriticalMailIsApproved(Language language) {
        Flag flag = Standings.flag(2, "fracture-red-flag", "right-hip", Severity.CRITICAL, 0);

        Mail mail = mails.atOnce(
                reader(language, "dr-leroy"),
                Standings.notice(flag, "dr-leroy"),
                List.of(section(Heading.CRITICAL, Matter.NEW, flag)));

        approve("critical", language, mail);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMailAtOnceIsApproved(Language language) {
        Flag worse = Standings.past(3, "resolution-window-exceeded", "left-hip", Severity.WARNING, "until", 23);
        Flag other = Standings.flag(3, "mri-not-regressing", "left-hip", Severity.WARNING, 0);

        Mail mail = mails.atOnce(
                reader(language),
                Standings.notice(worse, null),
                List.of(section(Heading.WORSE, Matter.WORSE, worse), section(Heading.NEW, Matter.NEW, other)));

        approve("at-once", language, mail);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMailAboutWhatNobodyHasAnsweredIsApproved(Language language) {
        Flag flag = Standings.flag(2, "fracture-red-flag", "right-hip", Severity.CRITICAL, 0);
        Telling telling = new Telling(Standings.notice(flag, "dr-leroy"), Matter.DEPUTY, 1);

        Mail mail = mails.unanswered(
                reader(language).account(),
                telling,
                Duration.ofHours(4),
                List.of(section(Heading.CRITICAL, Matter.DEPUTY, flag)));

        approve("unanswered", language, mail);
    }

    @Test
    void theSubjectOfADigestNamesAnOnlyFlag() {
        Flag flag = Standings.past(3, "resolution-window-exceeded", "left-hip", Severity.WARNING, "until", 23);
        Section cleared = section(
                Heading.CLEARED,
                Matter.CLEARED,
                Standings.flag(8, "symptom-report-overdue", "left-hip", Severity.INFO, 9));

        Mail mail = mails.digest(
                reader(Language.EN),
                List.of(section(Heading.AGAIN, Matter.AGAIN, flag), cleared),
                new Standing(0, 1, 0),
                UNSUBSCRIBE);

        assertThat(mail.subject())
                .isEqualTo("Still unanswered: Past the expected resolution window, left hip ("
                        + flag.episode().code() + ")");
    }

    @Test
    void twoCriticalFlagsOfOneKindAreToldApart() {
        Flag left = Standings.flag(1, "fracture-red-flag", "left-hip", Severity.CRITICAL, 0);
        Flag right = Standings.flag(1, "fracture-red-flag", "right-hip", Severity.CRITICAL, 2);

        Mail mail = mails.atOnce(
                reader(Language.EN),
                Standings.notice(left, "nurse-roux"),
                List.of(section(Heading.CRITICAL, Matter.NEW, left, right)));

        assertThat(mail.subject())
                .isEqualTo("Critical: Hip fracture to be excluded today, left hip, right hip ("
                        + left.episode().code() + ")");
        assertThat(mail.text())
                .contains("#flag-" + left.id(), "#flag-" + right.id(), "new, since today", "new, for 2 days");
    }

    @Test
    void noLineOfATextIsWiderThanAMailProgramExceptALink() {
        for (Language language : Language.values()) {
            Mail mail = mails.digest(reader(language), monday(), new Standing(2, 14, 30), UNSUBSCRIBE);

            assertThat(mail.text().lines().filter(line -> !line.contains("https://")))
                    .allMatch(line -> line.length() <= 72);
        }
    }
}
