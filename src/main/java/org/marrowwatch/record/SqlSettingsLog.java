package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.marrowwatch.intake.SettingsJson;
import org.marrowwatch.review.ChosenSettings;
import org.marrowwatch.review.SettingsLog;

/** The choices of rule settings in the database. */
@ApplicationScoped
class SqlSettingsLog implements SettingsLog, PanacheRepositoryBase<SettingsRow, Integer> {

    @Override
    public int latest() {
        return getEntityManager()
                .createQuery("select coalesce(max(s.number), 0) from SettingsRow s", Integer.class)
                .getSingleResult();
    }

    @Override
    public List<ChosenSettings> all() {
        return listAll(Sort.by("number")).stream()
                .map(row -> new ChosenSettings(
                        row.number, SettingsJson.settings(row.body), row.effectiveFrom, row.by, row.at, row.reason))
                .toList();
    }

    @Override
    public void add(ChosenSettings choice) throws Outdated {
        if (choice.number() != latest() + 1) {
            throw new Outdated();
        }
        SettingsRow row = new SettingsRow();
        row.number = choice.number();
        row.effectiveFrom = choice.effectiveFrom();
        row.by = choice.by();
        row.at = choice.at();
        row.reason = choice.reason();
        row.body = SettingsJson.body(choice.settings());
        try {
            persistAndFlush(row);
        } catch (ConstraintViolationException sameMoment) {
            Outdated outdated = new Outdated();
            outdated.initCause(sameMoment);
            throw outdated;
        }
    }
}
