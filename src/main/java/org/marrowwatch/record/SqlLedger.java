package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.alerts.Ledger;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.Matter;
import org.marrowwatch.alerts.Notice;
import org.marrowwatch.alerts.Notices;
import org.marrowwatch.alerts.Telling;
import org.marrowwatch.flags.FlagId;

/** The ledger in the database. */
@ApplicationScoped
class SqlLedger implements Ledger, PanacheRepositoryBase<AlertRow, AlertRow.Key> {

    private final Notices notices;

    SqlLedger(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Map<FlagId, Word> lastWords(String recipient) {
        return latest(recipient).collect(Collectors.toMap(row -> new FlagId(row.flag), AlertRow::word));
    }

    @Override
    public Map<String, Word> wordsOn(FlagId flag) {
        return find("flag = ?1 and latest", flag.value()).stream()
                .collect(Collectors.toMap(row -> row.key.recipient(), AlertRow::word));
    }

    @Override
    public void note(Mail mail, List<Telling> tellings) {
        followed(mail, tellings.stream().map(telling -> telling.notice().flag()).toList());
        write(mail, tellings, true);
    }

    @Override
    public void noteCleared(Mail mail, List<FlagId> flags) {
        if (flags.isEmpty()) {
            return;
        }
        followed(mail, flags);
        List<Telling> tellings = notices.of(flags).stream()
                .map(notice -> new Telling(notice, Matter.CLEARED, 1))
                .toList();
        write(mail, tellings, false);
    }

    /** A new word takes the place of the latest. */
    private void followed(Mail mail, List<FlagId> flags) {
        Set<UUID> ids = flags.stream().map(FlagId::value).collect(Collectors.toSet());
        latest(mail.recipient()).filter(row -> ids.contains(row.flag)).forEach(row -> row.latest = false);
    }

    private Stream<AlertRow> latest(String recipient) {
        return find("key.recipient = ?1 and latest", recipient).stream();
    }

    private void write(Mail mail, List<Telling> tellings, boolean latest) {
        tellings.forEach(telling -> persist(AlertRow.of(mail, telling, latest)));
        flush();
    }

    @Override
    public void withdraw(UUID mail) {
        update("latest = false where mail = ?1", mail);
    }

    @Override
    public List<Notice> toldBy(UUID mail) {
        return notices.of(find("mail", mail).stream()
                .map(row -> new FlagId(row.flag))
                .distinct()
                .toList());
    }
}
