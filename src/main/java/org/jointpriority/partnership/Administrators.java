package org.jointpriority.partnership;

/** The rule of who may set up and change what all joint priorities stand on. */
public final class Administrators {
    private Administrators() { }

    /** The administrator who asks; anybody else is refused. */
    public static Person current(People people) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        if (!people.isAdministrator(person)) {
            throw Refusal.forbidden(Message.of("joint-priority.refusal.not-an-administrator"));
        }
        return person;
    }
}
