package org.jointpriority.storage;

import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Does several things to the database, or none of them. */
@Named
public final class Transactions {
    private static final int ATTEMPTS = 4;

    private final ActiveObjects activeObjects;

    @Inject
    public Transactions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /**
     * Does the work in one transaction, which any exception undoes. When somebody else was first with the same thing,
     * the work is done once more on what they left; it must not do anything but read and write the database.
     */
    public <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return activeObjects.executeInTransaction(work::get);
            } catch (Overtaken overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }
}
