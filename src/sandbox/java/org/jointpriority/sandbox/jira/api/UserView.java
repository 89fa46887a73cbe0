package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** A person as Jira's API shows one; the same person whenever the key is the same. */
public record UserView(UserRecord user) implements ApplicationUser {
    static UserView of(UserRecord user) {
        return user == null ? null : new UserView(user);
    }

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getDisplayName() {
        return user.displayName();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserView && ((UserView) other).getKey().equals(getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return user.name() + "(" + user.key() + ")";
    }
}
