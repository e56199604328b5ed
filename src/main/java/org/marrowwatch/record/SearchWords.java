package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.Patients;

/** The words by which episodes are searched: small letters without accents, so that é finds e and Ç finds c. */
@ApplicationScoped
class SearchWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WILD = Pattern.compile("([\\\\%_])");
    private static final int LONGEST = 200;

    private final EntityManager database;

    SearchWords(EntityManager database) {
        this.database = database;
    }

    private static String plain(String text) {
        String letters = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String small = letters.toLowerCase(Locale.ROOT).strip();
        return small.substring(0, Math.min(LONGEST, small.length()));
    }

    /** Notes the words of an episode that was opened. */
    void note(EpisodeId episode, Patient patient) {
        note(episode, ofCode(episode), false);
        note(episode, ofPatient(episode, patient.identifier(), patient.name()), true);
    }

    /** Notes the words of a patient's episodes anew, after the name has changed. */
    void noteAgain(Patient patient) {
        List<UUID> episodes = database.createQuery("select id from EpisodeRow where patient = ?1", UUID.class)
                .setParameter(1, patient.id().value())
                .getResultList();
        for (UUID id : episodes) {
            EpisodeId episode = new EpisodeId(id);
            database.createNativeQuery("delete from episode_word where episode = ?1 and personal = true")
                    .setParameter(1, id)
                    .executeUpdate();
            note(episode, ofPatient(episode, patient.identifier(), patient.name()), true);
        }
    }

    static Set<String> ofCode(EpisodeId episode) {
        return Set.of(plain(episode.code()));
    }

    static Set<String> ofPatient(EpisodeId episode, String identifier, @Nullable String name) {
        Set<String> words = new LinkedHashSet<>(wordsOf(identifier));
        if (name != null) {
            words.addAll(wordsOf(name));
        }
        // a word is kept once for each episode
        words.removeAll(ofCode(episode));
        return words;
    }

    /** The text itself, its words, and the parts of those that are joined by a dash. */
    private static Set<String> wordsOf(String text) {
        Set<String> words = new LinkedHashSet<>();
        words.add(plain(text));
        words.addAll(List.of(plain(text).split("\\s+")));
        words.addAll(List.of(PARTS.split(plain(text))));
        words.remove("");
        return words;
    }

    private void note(EpisodeId episode, Set<String> words, boolean personal) {
        for (String word : words) {
            database.createNativeQuery("insert into episode_word (episode, word, personal) values (?1, ?2, ?3)")
                    .setParameter(1, episode.value())
                    .setParameter(2, word)
                    .setParameter(3, personal)
                    .executeUpdate();
        }
    }

    /**
     * Episodes that have for each of the first {@value Patients#MOST_WORDS} different words one that begins with it, the
     * latest opened first. Each word is a join, and the database weighs every order of them.
     */
    List<EpisodeId> search(List<String> wanted, boolean personal, int atMost) {
        List<String> words = wanted.stream()
                .map(SearchWords::plain)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(Patients.MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder sql = new StringBuilder("select distinct w0.episode as episode from episode_word w0");
        for (int i = 1; i < words.size(); i++) {
            sql.append(" join episode_word w" + i + " on w" + i + ".episode = w0.episode");
        }
        for (int i = 0; i < words.size(); i++) {
            sql.append(i == 0 ? " where " : " and ").append("w" + i + ".word like :word" + i + " escape '\\'");
            sql.append(personal ? "" : " and w" + i + ".personal = false");
        }
        // identifiers grow with time
        NativeQuery<?> query = database.unwrap(Session.class)
                .createNativeQuery(sql.append(" order by w0.episode desc").toString(), Object.class)
                .addScalar("episode", UUID.class);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, WILD.matcher(words.get(i)).replaceAll("\\\\$1") + "%");
        }
        return query.setMaxResults(atMost).getResultList().stream()
                .map(id -> new EpisodeId((UUID) id))
                .toList();
    }
}
