package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.alerts.Sending;

/** The mails in the database that are to leave. */
@ApplicationScoped
class SqlOutTray implements OutTray, PanacheRepositoryBase<MailRow, UUID> {

    private static final int LONGEST_ERROR = 2_000;
    private static final String NOT_SUSPENDED =
            "not exists (select 1 from AccountRow a where a.name = m.recipient and a.suspended)";

    private static final Duration PACE = Duration.ofMinutes(1);

    /** Of so many places in a minute one is for urgent mails alone. */
    private static final int SHARES = 5;

    @Override
    public Optional<Sending> claim(Instant now, Duration lease, int perMinute) {
        if (due(now, true, 1).isEmpty() && due(now, false, 1).isEmpty()) {
            return Optional.empty();
        }
        // one at a time counts and takes, so that all instances together keep to the limit
        getEntityManager()
                .createNativeQuery("select id from mail_pace for update", Integer.class)
                .getSingleResult();
        // another instance's clock may be a little ahead; what was tried long after now was so before a clock was set
        // back
        long taken = count("triedAt > ?1 and triedAt < ?2", now.minus(PACE), now.plus(PACE));
        return first(now, true, taken < perMinute)
                .or(() -> first(now, false, taken < perMinute - perMinute / SHARES))
                .map(row -> taken(row, now, lease));
    }

    private Optional<MailRow> first(Instant now, boolean urgent, boolean place) {
        if (!place) {
            return Optional.empty();
        }
        return FreeRows.first(1, atMost -> due(now, urgent, atMost), ids -> find("id in ?1 and dueAt <= ?2", ids, now))
                .stream()
                .findFirst();
    }

    private List<UUID> due(Instant now, boolean urgent, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select m.id from MailRow m where m.urgent = ?1 and m.dueAt <= ?2 and " + NOT_SUSPENDED
                                + " order by m.dueAt",
                        UUID.class)
                .setParameter(1, urgent)
                .setParameter(2, now)
                .setMaxResults(atMost)
                .getResultList();
    }

    private Sending taken(MailRow row, Instant now, Duration lease) {
        boolean repeated = row.inHand;
        if (repeated) {
            step(row.id, new Mail.Step(now, Mail.Status.WAITING, null, null));
        }
        row.dueAt = now.plus(lease);
        row.triedAt = now;
        row.inHand = true;
        row.attempts++;
        return new Sending(row.mail(), row.edition, row.wantedAt, repeated);
    }

    @Override
    public void done(UUID mail, Mail.Status status, Instant at) {
        Instant when = at.truncatedTo(ChronoUnit.MICROS);
        update(
                "status = ?1, sentAt = ?2, dueAt = null, error = null, inHand = false where id = ?3",
                status.slug(),
                when,
                mail);
        step(mail, new Mail.Step(when, status, null, null));
    }

    @Override
    public void failed(UUID mail, String error, Instant at, Optional<Instant> again) {
        failed(mail, error, false, at, again);
    }

    @Override
    public void unsettled(UUID mail, String error, Instant at, Optional<Instant> again) {
        failed(mail, error, true, at, again);
    }

    private void failed(UUID mail, String error, boolean taken, Instant at, Optional<Instant> again) {
        Mail.Status status = again.isPresent() ? Mail.Status.WAITING : Mail.Status.FAILED;
        String said = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        int changed = update(
                "status = ?1, dueAt = ?2, error = ?3, inHand = ?4 where id = ?5 and status = ?6",
                status.slug(),
                again.map(instant -> instant.truncatedTo(ChronoUnit.MICROS)).orElse(null),
                said,
                taken,
                mail,
                Mail.Status.WAITING.slug());
        // who was cancelled while the mail server was asked stays so
        if (changed > 0) {
            step(mail, new Mail.Step(at, status, null, said));
        }
    }

    @Override
    public void tryAgain(UUID mail, String by, Instant now) {
        int changed = update(
                "status = ?1, dueAt = ?2, wantedAt = ?2, edition = edition + 1, attempts = 0, inHand = false"
                        + " where id = ?3 and status in (?4)",
                Mail.Status.WAITING.slug(),
                now.truncatedTo(ChronoUnit.MICROS),
                mail,
                List.of(Mail.Status.FAILED.slug(), Mail.Status.CANCELLED.slug(), Mail.Status.SENT.slug()));
        if (changed > 0) {
            step(mail, new Mail.Step(now, Mail.Status.WAITING, by, null));
        }
    }

    @Override
    public void cancel(UUID mail, String by, Instant now) {
        leave(
                mail,
                Set.of(Mail.Status.WAITING, Mail.Status.FAILED),
                new Mail.Step(now, Mail.Status.CANCELLED, by, null));
    }

    @Override
    public void overtake(UUID mail, Instant now) {
        leave(mail, Set.of(Mail.Status.WAITING), new Mail.Step(now, Mail.Status.OVERTAKEN, null, null));
    }

    private void leave(UUID mail, Set<Mail.Status> from, Mail.Step step) {
        int changed = update(
                "status = ?1, dueAt = null, inHand = false where id = ?2 and status in (?3)",
                step.status().slug(),
                mail,
                from.stream().map(Mail.Status::slug).toList());
        if (changed > 0) {
            step(mail, step);
        }
    }

    private void step(UUID mail, Mail.Step step) {
        getEntityManager().persist(MailStepRow.of(mail, step));
    }

    @Override
    public long waiting() {
        return count("status", Mail.Status.WAITING.slug());
    }

    @Override
    public Optional<Instant> waitingSince() {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select min(m.wantedAt) from MailRow m where m.status = ?1 and " + NOT_SUSPENDED, Instant.class)
                .setParameter(1, Mail.Status.WAITING.slug())
                .getSingleResult());
    }

    @Override
    public long failures() {
        return count("status", Mail.Status.FAILED.slug());
    }

    @Override
    public long failures(String recipient) {
        return count("status = ?1 and recipient = ?2", Mail.Status.FAILED.slug(), recipient);
    }

    @Override
    public long failuresSince(Instant moment) {
        return count(
                "status = ?1 and id in (select s.mail from MailStepRow s where s.status = ?1 and s.at >= ?2)",
                Mail.Status.FAILED.slug(),
                moment);
    }
}
