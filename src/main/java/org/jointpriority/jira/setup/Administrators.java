package org.jointpriority.jira.setup;

import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;

/** Lets nobody but Jira's administrators into the set-up. */
@Named
final class Administrators {
    private final People people;

    @Inject
    Administrators(People people) {
        this.people = people;
    }

    /** The administrator who asks; anybody else is refused. */
    Person asking() {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        if (!people.isAdministrator(person)) {
            throw Refusal.forbidden(Message.of("joint-priority.refusal.not-an-administrator"));
        }
        return person;
    }
}
