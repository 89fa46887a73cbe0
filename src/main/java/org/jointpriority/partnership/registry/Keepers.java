package org.jointpriority.partnership.registry;

import java.time.Clock;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.partnership.Issues;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.storage.KeptRegistry;
import org.jointpriority.storage.RegistryStore;

/** Who may see the registry, who keeps it, and how it is written by whoever may. */
@Named
final class Keepers {
    private final People people;
    private final Issues issues;
    private final RegistryStore store;
    private final Clock clock;

    @Inject
    Keepers(People people, Issues issues, RegistryStore store, Clock clock) {
        this.people = people;
        this.issues = issues;
        this.store = store;
        this.clock = clock;
    }

    /** The person who asks, if there are joint priorities for them to see or the registry is theirs to keep. */
    Person reader(KeptRegistry registry) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        if (!isKeeper(person, registry) && !issues.browsesAny(person)) {
            throw Refusal.forbidden(Message.of("joint-priority.refusal.registry.not-a-reader"));
        }
        return person;
    }

    Person keeper(KeptRegistry registry) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
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
        try {
            return store.write(by.key(), clock.instant(), work).result();
        } catch (InvalidValue e) {
            throw Refusal.invalid(e);
        }
    }

    static void refuseMoreThanFit(KeptRegistry registry, RegistryTable<?> table, int added) {
        if (registry.all(table).size() + added > Limits.ROWS) {
            throw Refusal.invalid(Message.of("joint-priority.refusal.registry.full", Limits.ROWS));
        }
    }
}
