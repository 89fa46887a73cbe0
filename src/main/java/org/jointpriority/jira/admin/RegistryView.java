package org.jointpriority.jira.admin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import org.jointpriority.domain.RegistryEntry;

/** The groups whose members keep the registry, and the form in which they are named. */
public final class RegistryView {
    private final RegistryEntry<List<String>> groups;
    private final List<String> proposals;
    private final String address;
    private final String pageAddress;

    /** @param all the groups that there are in Jira */
    RegistryView(RegistryEntry<List<String>> groups, Collection<String> all, String restAddress, String pageAddress) {
        this.groups = groups;
        this.proposals = Collections.unmodifiableList(new ArrayList<>(new TreeSet<>(all)));
        this.address = restAddress + "/registry/groups";
        this.pageAddress = pageAddress;
    }

    public int revision() {
        return groups.revision();
    }

    public List<String> groups() {
        return groups.value();
    }

    public List<String> proposals() {
        return proposals;
    }

    public String address() {
        return address;
    }

    /** Where the registry itself is. */
    public String pageAddress() {
        return pageAddress;
    }
}
