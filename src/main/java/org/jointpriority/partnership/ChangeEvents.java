package org.jointpriority.partnership;

import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.storage.AnnouncingStore;

/**
 * How others hear of what happens to joint priorities. Apps that know them always do; webhooks, automation and other apps, which
 * know issues alone, only where an administrator wants it.
 * <p>Every method refuses with {@link Refusal.Kind#NOT_LOGGED_IN}, then with {@link Refusal.Kind#FORBIDDEN} whoever is no
 * administrator.</p>
 */
@Named
public final class ChangeEvents {
    private final People people;
    private final AnnouncingStore store;

    @Inject
    public ChangeEvents(People people, AnnouncingStore store) {
        this.people = people;
        this.store = store;
    }

    /** Whether a change is announced as an update of its issue, too. */
    public boolean areIssueUpdates() {
        Administrators.current(people);
        return store.announcesIssueUpdates();
    }

    /** From the next change on. */
    public void announceIssueUpdates(boolean announced) {
        Administrators.current(people);
        store.announceIssueUpdates(announced);
    }
}
