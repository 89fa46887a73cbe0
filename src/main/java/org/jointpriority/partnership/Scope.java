package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Which joint priorities a list is about: every enabled project, some projects, a saved filter, or a JQL query. */
public final class Scope {
    private static final Scope EVERYTHING = new Scope(Collections.emptyList(), OptionalLong.empty(), Optional.empty());

    private final List<String> projectKeys;
    private final OptionalLong filterId;
    private final Optional<String> jql;

    private Scope(List<String> projectKeys, OptionalLong filterId, Optional<String> jql) {
        this.projectKeys = projectKeys;
        this.filterId = filterId;
        this.jql = jql;
    }

    public static Scope everything() {
        return EVERYTHING;
    }

    /** No project at all means every enabled one. */
    public static Scope projects(Collection<String> keys) {
        return keys.isEmpty() ? EVERYTHING : new Scope(
                Collections.unmodifiableList(new ArrayList<>(new LinkedHashSet<>(keys))), OptionalLong.empty(), Optional.empty());
    }

    public static Scope filter(long id) {
        return new Scope(Collections.emptyList(), OptionalLong.of(id), Optional.empty());
    }

    public static Scope jql(String query) {
        return new Scope(Collections.emptyList(), OptionalLong.empty(), Optional.of(query));
    }

    /** Empty unless the scope was made of projects. */
    public List<String> projectKeys() {
        return projectKeys;
    }

    /** Empty unless the scope is a saved filter. */
    public OptionalLong filterId() {
        return filterId;
    }

    /** Empty unless the scope is a query. */
    public Optional<String> jql() {
        return jql;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Scope)) {
            return false;
        }
        Scope that = (Scope) other;
        return projectKeys.equals(that.projectKeys) && filterId.equals(that.filterId) && jql.equals(that.jql);
    }

    @Override
    public int hashCode() {
        return Objects.hash(projectKeys, filterId, jql);
    }

    @Override
    public String toString() {
        return "Scope(" + projectKeys + ", " + filterId + ", " + jql + ")";
    }
}
