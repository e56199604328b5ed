package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.PatientId;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Withdrawal;
import org.marrowwatch.intake.FactJson;

/** The journal in the database. Loading an episode, or many, is one query. */
@ApplicationScoped
class SqlJournal implements Journal, PanacheRepositoryBase<FactRow, UUID> {

    private static final String LOAD = "select e, p, f from EpisodeRow e join PatientRow p on p.id = e.patient"
            + " left join FactRow f on f.episode = e.id where e.id in (?1)";

    private final Clock clinic;
    private final SearchWords words;

    SqlJournal(Clock clinic, SearchWords words) {
        this.clinic = clinic;
        this.words = words;
    }

    @Override
    public Optional<Episode> find(EpisodeId id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id));
    }

    @Override
    public Map<EpisodeId, Episode> findAll(Collection<EpisodeId> ids) {
        Map<UUID, Loaded> loaded = new LinkedHashMap<>();
        getEntityManager()
                .createQuery(LOAD, Tuple.class)
                .setParameter(1, ids.stream().map(EpisodeId::value).toList())
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()
                .forEach(row -> {
                    EpisodeRow episode = row.get(0, EpisodeRow.class);
                    Patient patient = row.get(1, PatientRow.class).patient();
                    Loaded one = loaded.computeIfAbsent(
                            episode.id, id -> new Loaded(patient, episode.onset, new ArrayList<>()));
                    if (row.get(2) instanceof FactRow fact) {
                        one.entries().add(entry(fact));
                    }
                });
        Map<EpisodeId, Episode> episodes = new LinkedHashMap<>();
        loaded.forEach((value, one) -> {
            EpisodeId id = new EpisodeId(value);
            episodes.put(id, Episode.of(id, one.patient(), one.onset(), one.entries()));
        });
        return episodes;
    }

    @Override
    public List<Episode> ofPatient(PatientId patient) {
        List<EpisodeId> ids = getEntityManager()
                .createQuery("select id from EpisodeRow where patient = ?1", UUID.class)
                .setParameter(1, patient.value())
                .getResultStream()
                .map(EpisodeId::new)
                .toList();
        return findAll(ids).values().stream()
                .sorted(Comparator.comparing(Episode::onset).reversed())
                .toList();
    }

    private record Loaded(Patient patient, LocalDate onset, List<Entry> entries) {}

    private static Entry entry(FactRow row) {
        FactKind kind = Term.parse(FactKind.class, row.kind).orElseThrow();
        return new Entry(new FactId(row.id), row.recordedAt, row.recordedBy, FactJson.fact(kind, row.body));
    }

    @Override
    public List<EpisodeId> someAfter(Optional<EpisodeId> reached, int atMost) {
        return EpisodeRow.after(
                        getEntityManager(), reached.map(EpisodeId::value).orElse(null), atMost)
                .stream()
                .map(EpisodeId::new)
                .toList();
    }

    @Override
    public long size() {
        return getEntityManager()
                .createQuery("select count(e) from EpisodeRow e", Long.class)
                .getSingleResult();
    }

    @Override
    public EpisodeId open(Patient patient, LocalDate onset) {
        EpisodeRow row = new EpisodeRow();
        row.id = Ids.next();
        row.patient = patient.id().value();
        row.onset = onset;
        row.openedAt = now();
        row.changes = 1;
        getEntityManager().persist(row);
        getEntityManager().flush();
        EpisodeId id = new EpisodeId(row.id);
        words.note(id, patient);
        return id;
    }

    @Override
    public List<Entry> append(EpisodeId episode, List<? extends Fact> facts, String recordedBy, MessageId message) {
        List<Entry> entries = new ArrayList<>();
        for (Fact fact : facts) {
            FactRow row = new FactRow();
            row.id = Ids.next();
            row.episode = episode.value();
            row.kind = fact.kind().slug();
            row.on = fact.on();
            row.recordedAt = now();
            row.recordedBy = recordedBy;
            row.source = message.source();
            row.messageId = message.id();
            row.withdraws =
                    fact instanceof Withdrawal withdrawal ? withdrawal.fact().value() : null;
            row.version = FactRow.VERSION;
            row.body = FactJson.body(fact);
            persist(row);
            entries.add(new Entry(new FactId(row.id), row.recordedAt, recordedBy, fact));
        }
        getEntityManager()
                .createQuery("update EpisodeRow e set e.changes = e.changes + 1 where e.id = ?1")
                .setParameter(1, episode.value())
                .executeUpdate();
        return entries;
    }

    /** To the microsecond, which is what every database keeps. */
    private Instant now() {
        return clinic.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
