package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.marrowwatch.intake.SettingsJson;
import org.marrowwatch.review.ChosenSettings;
import org.marrowwatch.review.SettingsLog;
import org.marrowwatch.rules.RuleSettings;

/** The choices of rule settings in the database. */
@ApplicationScoped
class SqlSettingsLog implements SettingsLog, PanacheRepositoryBase<SettingsRow, Integer> {

    @Override
    public Edition latest() {
        return getEntityManager()
                .createQuery("select s.number, s.at from SettingsRow s order by s.number desc", Edition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(Edition.FIRST);
    }

    @Override
    public List<ChosenSettings> all() {
        return listAll(Sort.by("number")).stream().map(SqlSettingsLog::read).toList();
    }

    private static ChosenSettings read(SettingsRow row) {
        SettingsJson.Kept kept = SettingsJson.read(row.body);
        List<ChosenSettings.Flaw> flaws = kept.problems().stream()
                .map(problem -> new ChosenSettings.Flaw(problem.pointer(), problem.detail()))
                .toList();
        boolean whole = kept.settings().isPresent() && flaws.isEmpty();
        return new ChosenSettings(
                row.number,
                kept.settings().orElse(RuleSettings.CLINICAL_REFERENCE),
                row.effectiveFrom,
                row.by,
                row.at,
                row.reason,
                whole
                        ? Optional.empty()
                        : Optional.of(new ChosenSettings.Damage(
                                row.body, flaws, kept.settings().isPresent())));
    }

    @Override
    public void add(ChosenSettings choice) throws Outdated {
        if (choice.number() != latest().number() + 1) {
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
