package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.marrowwatch.alerts.Cover;
import org.marrowwatch.alerts.Covers;

/** Deputies and absences in the database. */
@ApplicationScoped
class SqlCovers implements Covers, PanacheRepositoryBase<CoverRow, String> {

    @Override
    public Cover of(String account) {
        return findByIdOptional(account).map(CoverRow::cover).orElse(Cover.NONE);
    }

    @Override
    public Map<String, Cover> all() {
        return streamAll().collect(Collectors.toMap(row -> row.account, CoverRow::cover));
    }

    @Override
    public void arrange(String account, Cover cover) {
        CoverRow row = findByIdOptional(account).orElseGet(CoverRow::new);
        row.account = account;
        row.take(cover);
        persist(row);
    }
}
