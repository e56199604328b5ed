package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.alerts.Ledger.Word;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.events.Announcement;
import org.marrowwatch.events.Listener;
import org.marrowwatch.flags.FlagId;

/** Tells of a flag as soon as it is news: of a critical one at any hour, of others where someone has chosen so. */
@ApplicationScoped
public class AtOnce implements Listener {

    private final Notices notices;
    private final Sections sections;
    private final Recipients recipients;
    private final AlertMail letters;
    private final MailLog mails;
    private final Ledger ledger;
    private final UntoldLog untold;
    private final Clock clinic;

    public AtOnce(
            Notices notices,
            Sections sections,
            Recipients recipients,
            AlertMail letters,
            MailLog mails,
            Ledger ledger,
            UntoldLog untold,
            Clock clinic) {
        this.notices = notices;
        this.sections = sections;
        this.recipients = recipients;
        this.letters = letters;
        this.mails = mails;
        this.ledger = ledger;
        this.untold = untold;
        this.clinic = clinic;
    }

    @Override
    public void hear(List<Announcement> announcements) {
        List<FlagId> flags = announcements.stream()
                .filter(AtOnce::mayBeNews)
                .flatMap(announcement -> Optional.ofNullable(announcement.flag()).stream())
                .distinct()
                .toList();
        if (flags.isEmpty()) {
            return;
        }
        // as they stand now: what was cleared or answered in the meantime needs no mail
        Map<EpisodeId, List<Notice>> byEpisode = notices.of(flags).stream()
                .filter(Notice::unanswered)
                .collect(Collectors.groupingBy(Notice::episode, LinkedHashMap::new, Collectors.toList()));
        if (!byEpisode.isEmpty()) {
            Staff staff = recipients.staff();
            byEpisode.values().forEach(ofOne -> tell(staff, ofOne));
        }
    }

    private static boolean mayBeNews(Announcement announcement) {
        return switch (announcement.type()) {
            case FLAG_RAISED, FLAG_WORSENED, FLAG_WOKEN -> true;
            case FACTS_RECORDED, FLAG_REVISED, FLAG_CLEARED -> false;
        };
    }

    /** One mail to each for all that an episode raised at once. */
    private void tell(Staff staff, List<Notice> ofOne) {
        Map<Recipient, List<Telling>> tellings = new LinkedHashMap<>();
        for (Notice notice : ofOne) {
            Map<String, Word> words = ledger.wordsOn(notice.flag());
            for (Recipient recipient : told(staff, notice)) {
                telling(notice, words.get(recipient.name()))
                        .ifPresent(telling -> tellings.computeIfAbsent(recipient, one -> new ArrayList<>())
                                .add(telling));
            }
        }
        tellings.forEach(this::write);
    }

    /**
     * Who is told of a flag. A critical flag that nobody would hear of, because those who are told only of their own do not
     * look after it, goes to all who are told of any, and to those who are away when nobody else is there.
     */
    private List<Recipient> told(Staff staff, Notice notice) {
        List<Recipient> told = new ArrayList<>();
        for (Recipient one : staff.all()) {
            if (!one.toldAtOnce(notice)) {
                if (notice.critical() && one.name().equals(notice.owner())) {
                    untold.note(one.name(), notice, Reason.DECLINED, null, clinic.instant());
                }
            } else if (!Recipients.mayBeTold(one.account())) {
                untold.note(one.name(), notice, Reason.NO_ADDRESS, null, clinic.instant());
            } else if (one.away()) {
                String instead = staff.acting(one.name()).map(Account::name).orElse(null);
                untold.note(one.name(), notice, Reason.AWAY, instead, clinic.instant());
            } else {
                told.add(one);
            }
        }
        if (!notice.critical() || !told.isEmpty()) {
            return told;
        }
        List<Recipient> willing =
                staff.recipients().stream().filter(Recipient::willing).toList();
        List<Recipient> present =
                willing.stream().filter(Predicate.not(Recipient::away)).toList();
        return present.isEmpty() ? willing : present;
    }

    private static Optional<Telling> telling(Notice notice, @Nullable Word word) {
        if (word == null || word.occurrence() < notice.occurrence()) {
            return Optional.of(new Telling(notice, Matter.NEW, 1));
        }
        if (word.news() >= notice.news()) {
            return Optional.empty();
        }
        Matter matter = notice.severity().above(word.severity()) ? Matter.WORSE : Matter.AGAIN;
        return Optional.of(new Telling(notice, matter, 1));
    }

    private void write(Recipient recipient, List<Telling> tellings) {
        boolean critical = tellings.stream().map(Telling::notice).anyMatch(Notice::critical);
        Instant now = clinic.instant();
        Instant due = critical
                ? now
                : recipient
                        .subscription()
                        .hours()
                        .open(recipient.at(now, clinic.getZone()))
                        .toInstant();
        Mail mail = letters.atOnce(recipient, tellings.get(0).notice(), sections.of(tellings, List.of()));
        mails.add(mail, due);
        ledger.note(mail, tellings);
    }

    /** Tells someone of a flag that nobody has answered for some time. */
    void escalate(Account account, Notice notice, Matter matter, Duration waiting) {
        Word word = ledger.wordsOn(notice.flag()).get(account.name());
        int round = word != null && word.news() == notice.news() ? word.round() : 0;
        Telling telling = new Telling(notice, matter, round);
        Mail mail = letters.unanswered(account, telling, waiting, sections.of(List.of(telling), List.of()));
        mails.add(mail, clinic.instant());
        ledger.note(mail, List.of(telling));
    }
}
