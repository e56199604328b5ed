package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.marrowwatch.access.SavedViews;

/** Named worklists in the database. */
@ApplicationScoped
class SqlSavedViews implements SavedViews, PanacheRepositoryBase<SavedViewRow, SavedViewRow.Key> {

    @Override
    public List<View> of(String account) {
        return find("key.account = ?1 order by key.name", account).stream()
                .map(SavedViewRow::view)
                .toList();
    }

    @Override
    public void keep(String account, View view) {
        if (view.firstPage()) {
            update("firstPage = false where key.account = ?1", account);
        }
        SavedViewRow row = new SavedViewRow();
        row.key = new SavedViewRow.Key(account, view.name());
        row.query = view.query();
        row.firstPage = view.firstPage();
        getEntityManager().merge(row);
    }

    @Override
    public void remove(String account, String name) {
        deleteById(new SavedViewRow.Key(account, name));
    }
}
