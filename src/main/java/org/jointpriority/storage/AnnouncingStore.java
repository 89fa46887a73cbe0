package org.jointpriority.storage;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import net.java.ao.DBParam;
import org.jointpriority.storage.rows.SettingRow;

/** Whether changes are announced as updates of their issues too; kept once read, since every change asks for it. */
@Named
public final class AnnouncingStore {
    private static final String ISSUE_UPDATES = "announcing.issue-updates";

    private final Transactions transactions;
    private final Rows rows;
    private final CachedReference<Boolean> known;

    @Inject
    public AnnouncingStore(ActiveObjects activeObjects, Transactions transactions, CacheManager caches) {
        this.transactions = transactions;
        this.rows = new Rows(activeObjects);
        this.known = NodeMemory.of(caches, AnnouncingStore.class, "issue-updates", this::read);
    }

    public boolean announcesIssueUpdates() {
        return known.get();
    }

    public void announceIssueUpdates(boolean announced) {
        try {
            transactions.run(() -> {
                SettingRow row = rows.one(SettingRow.class, "SETTING_KEY", ISSUE_UPDATES)
                        .orElseGet(() -> rows.claim(SettingRow.class, new DBParam("SETTING_KEY", ISSUE_UPDATES)));
                row.setSettingText(Boolean.toString(announced));
                row.save();
                return null;
            });
        } finally {
            known.reset();
        }
    }

    private boolean read() {
        return rows.one(SettingRow.class, "SETTING_KEY", ISSUE_UPDATES).map(SettingRow::getSettingText).filter(Boolean::parseBoolean).isPresent();
    }
}
