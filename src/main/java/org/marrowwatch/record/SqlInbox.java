package org.marrowwatch.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Journal.MessageId;
import org.marrowwatch.intake.Inbox;
import org.marrowwatch.intake.Problem;

/** Messages in the database, those recorded and those refused. */
@ApplicationScoped
class SqlInbox implements Inbox {

    private static final int LONGEST = 1_048_576;

    private final EntityManager database;

    SqlInbox(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Known> find(MessageId message) {
        // facts know their episode
        List<FactRow> facts = database.createQuery(
                        "from FactRow where source = ?1 and messageId = ?2 order by id", FactRow.class)
                .setParameter(1, message.source())
                .setParameter(2, message.id())
                .getResultList();
        return facts.stream()
                .findFirst()
                .map(first -> new Known(
                        new EpisodeId(first.episode),
                        facts.stream().map(fact -> new FactId(fact.id)).toList()));
    }

    @Override
    public Optional<EpisodeId> episode(MessageId message) {
        List<?> noted = database.createNativeQuery(
                        "select episode from message where source = ?1 and message_id = ?2", UUID.class)
                .setParameter(1, message.source())
                .setParameter(2, message.id())
                .getResultList();
        return noted.stream().findFirst().map(id -> new EpisodeId((UUID) id));
    }

    @Override
    public void note(MessageId message, EpisodeId episode) {
        try {
            database.createNativeQuery("insert into message (source, message_id, episode) values (?1, ?2, ?3)")
                    .setParameter(1, message.source())
                    .setParameter(2, message.id())
                    .setParameter(3, episode.value())
                    .executeUpdate();
        } catch (ConstraintViolationException taken) {
            throw new AlreadyNoted(message, taken);
        }
    }

    @Override
    public void refuse(String sender, Instant at, String body, List<Problem> problems) {
        RefusedRow row = new RefusedRow();
        row.id = Ids.next();
        row.sender = sender;
        row.at = at.truncatedTo(ChronoUnit.MICROS);
        row.body = keepable(body);
        row.problems = keepable(ProblemList.write(problems));
        QuarkusTransaction.requiringNew().run(() -> database.persist(row));
    }

    /** Without halves of surrogate pairs and within the column: a message is longer than it came once it is spelled out. */
    private static String keepable(String text) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }
}
