package org.marrowwatch.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;

/** Writes the words of all episodes anew, so that those are found that were opened before there was a search. */
class WordsOfEarlierEpisodes implements JavaMigration {

    private static final int BATCH = 1_000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("7.1");
    }

    @Override
    public String getDescription() {
        return "words of earlier episodes";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement all = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into episode_word (episode, word, personal) values (?, ?, ?)")) {
            all.executeUpdate("delete from episode_word");
            ResultSet episodes = all.executeQuery(
                    "select e.id, p.identifier, p.name from episode e join patient p on p.id = e.patient");
            int waiting = 0;
            while (episodes.next()) {
                EpisodeId episode = new EpisodeId(episodes.getObject(1, UUID.class));
                Set<String> ofPatient = SearchWords.ofPatient(episode, episodes.getString(2), episodes.getString(3));
                waiting += add(insert, episode, SearchWords.ofCode(episode), false);
                waiting += add(insert, episode, ofPatient, true);
                if (waiting >= BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static int add(PreparedStatement insert, EpisodeId episode, Set<String> words, boolean personal)
            throws SQLException {
        for (String word : words) {
            insert.setObject(1, episode.value());
            insert.setString(2, word);
            insert.setBoolean(3, personal);
            insert.addBatch();
        }
        return words.size();
    }
}
