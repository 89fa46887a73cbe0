package org.jointpriority.jira.views;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

/** The views by the names that they have in addresses. */
@Named
public final class Views {
    private final List<View> all;

    @Inject
    public Views(List<View> all) {
        this.all = all;
    }

    public Optional<View> named(String code) {
        return all.stream().filter(view -> view.kind().code().equals(code)).findFirst();
    }
}
