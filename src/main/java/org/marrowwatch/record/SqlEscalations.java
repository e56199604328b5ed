package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.marrowwatch.alerts.Escalation;
import org.marrowwatch.alerts.Escalations;
import org.marrowwatch.alerts.Notice;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.Status;

/** Escalations in the database. */
@ApplicationScoped
class SqlEscalations implements Escalations, PanacheRepositoryBase<EscalationRow, EscalationRow.Key> {

    @Override
    public boolean take(Notice notice, Escalation.Step step, Instant at, List<String> told) {
        // whoever holds the flag decides, so that nobody takes a step for one that is just being answered
        FlagRow flag = getEntityManager().find(FlagRow.class, notice.flag().value(), LockModeType.PESSIMISTIC_WRITE);
        EscalationRow.Key key = new EscalationRow.Key(notice.flag().value(), notice.news(), step.slug());
        if (flag.news != notice.news() || !flag.status.equals(Status.RAISED.slug()) || findById(key) != null) {
            return false;
        }
        EscalationRow row = new EscalationRow();
        row.key = key;
        row.at = at.truncatedTo(ChronoUnit.MICROS);
        row.told = String.join("\n", told);
        persistAndFlush(row);
        return true;
    }

    @Override
    public List<Taken> of(EpisodeId episode) {
        return getEntityManager()
                .createQuery(
                        "select e, f from EscalationRow e join FlagRow f on f.id = e.key.flag where f.episode = ?1"
                                + " order by e.at, e.key.step",
                        Object[].class)
                .setParameter(1, episode.value())
                .getResultStream()
                .map(row -> taken((EscalationRow) row[0], (FlagRow) row[1]))
                .toList();
    }

    private static Taken taken(EscalationRow row, FlagRow flag) {
        return new Taken(
                flag.flag(),
                Term.parse(Escalation.Step.class, row.key.step()).orElseThrow(),
                row.at,
                Stream.of(row.told.split("\n")).filter(name -> !name.isEmpty()).toList());
    }
}
