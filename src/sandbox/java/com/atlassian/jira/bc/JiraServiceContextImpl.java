package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Who asks, and what went wrong. */
public class JiraServiceContextImpl implements JiraServiceContext {
    private final ApplicationUser user;
    private final Errors errors = new Errors();

    public JiraServiceContextImpl(ApplicationUser user) {
        this.user = user;
    }

    public ApplicationUser getLoggedInApplicationUser() {
        return user;
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }

    /** The messages of one call. */
    public static final class Errors implements ErrorCollection {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void addError(String field, String message) {
            messages.add(message);
        }

        public void addErrorMessage(String message) {
            messages.add(message);
        }

        @Override
        public Collection<String> getErrorMessages() {
            return messages;
        }

        @Override
        public boolean hasAnyErrors() {
            return !messages.isEmpty();
        }
    }
}
