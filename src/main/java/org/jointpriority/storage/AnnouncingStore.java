package org.jointpriority.storage;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;

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
                rows.set(ISSUE_UPDATES, Boolean.toString(announced));
                return null;
            });
        } finally {
            known.reset();
        }
    }

    private boolean read() {
        return rows.setting(ISSUE_UPDATES).filter(Boolean::parseBoolean).isPresent();
    }
}
