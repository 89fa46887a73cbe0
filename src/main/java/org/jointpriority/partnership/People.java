package org.jointpriority.partnership;

import java.util.Optional;

/** Who there is, who is asking, and what they belong to. */
public interface People {
    /** The person who asks; empty for somebody who has not logged in. */
    Optional<Person> current();

    /** The person with this user key, also a deactivated one; empty when there is none any more. */
    Optional<Person> byKey(String key);

    /** False for a group that does not exist and for the empty name. */
    boolean isMember(Person person, String group);

    boolean isAdministrator(Person person);
}
