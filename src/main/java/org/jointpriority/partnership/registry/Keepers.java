package org.jointpriority.partnership.registry;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.partnership.Issues;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.RegistryFollower;
import org.jointpriority.storage.KeptRegistry;
import org.jointpriority.storage.RegistryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may see the registry, who keeps it, and how it is written by whoever may. */
@Named
final class Keepers {
    private static final Logger LOG = LoggerFactory.getLogger(Keepers.class);

    private final People people;
    private final Issues issues;
    private final RegistryStore store;
    private final List<RegistryFollower> followers;
    private final Clock clock;

    @Inject
    Keepers(People people, Issues issues, RegistryStore store, List<RegistryFollower> followers, Clock clock) {
        this.people = people;
        this.issues = issues;
        this.store = store;
        this.followers = followers;
        this.clock = clock;
    }

    /** The person who asks, if there are joint priorities for them to see or the registry is theirs to keep. */
    Person reader(KeptRegistry registry) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        if (!isReader(person, registry)) {
            throw Refusal.forbidden(Message.of("joint-priority.refusal.registry.not-a-reader"));
        }
        return person;
    }

    boolean isReader(Person person, KeptRegistry registry) {
        return isKeeper(person, registry) || issues.browsesAny(person);
    }

    /** The person who asks, if the registry is theirs to keep; who keeps it is told only to those who may see it. */
    Person keeper(KeptRegistry registry) {
        Person person = reader(registry);
        if (!isKeeper(person, registry)) {
            throw Refusal.forbidden(registry.groups().value().isEmpty()
                    ? Message.of("joint-priority.refusal.registry.nobody-keeps-it")
                    : Message.of("joint-priority.refusal.registry.not-a-keeper", String.join(", ", registry.groups().value())));
        }
        return person;
    }

    /** An administrator names the keepers, and is one of them only as a member of their groups. */
    boolean isKeeper(Person person, KeptRegistry registry) {
        return registry.groups().value().stream().anyMatch(group -> people.isMember(person, group));
    }

    <T> T write(Person by, Function<RegistryStore.Writing, T> work) {
        RegistryStore.Written<T> written;
        try {
            written = store.write(by.key(), clock.instant(), work);
        } catch (InvalidValue e) {
            throw Refusal.invalid(e);
        }
        Registry before = written.before().registry();
        Registry after = written.after().registry();
        if (before.version() != after.version()) {
            followers.forEach(follower -> tell(follower, before, after, by));
        }
        return written.result();
    }

    /** What is committed stays, whoever cannot follow at once: all of them catch up later. */
    private static void tell(RegistryFollower follower, Registry before, Registry after, Person by) {
        try {
            follower.registryChanged(before, after, by.key());
        } catch (RuntimeException e) {
            LOG.error("{} could not follow the registry to {}; it is tried again when Jira starts, if not earlier",
                    follower.getClass().getSimpleName(), after, e);
        }
    }

    static void refuseMoreThanFit(KeptRegistry registry, RegistryTable<?> table, int added) {
        if (registry.all(table).size() + added > Limits.ROWS) {
            throw Refusal.invalid(Message.of("joint-priority.refusal.registry.full", Limits.ROWS));
        }
    }
}
