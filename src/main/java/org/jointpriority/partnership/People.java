package org.jointpriority.partnership;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who there is, who is asking, and what they belong to. */
public interface People {
    /** The person who asks; empty for somebody who has not logged in. */
    Optional<Person> current();

    /** The person with this user key, also a deactivated one; empty when there is none any more. */
    Optional<Person> byKey(String key);

    /** The same; somebody whose account is gone is still named by the key. */
    default Person named(String key) {
        return byKey(key).orElseGet(() -> Person.of(key, key));
    }

    /** False for a group that does not exist and for the empty name. */
    boolean isMember(Person person, String group);

    boolean isAdministrator(Person person);

    /** Whether the account is still in use. */
    boolean isActive(Person person);

    /** Those in the group whose accounts are in use; none of a group that does not exist. */
    List<Person> activeMembers(String group);

    /** Where the person's clock shows the time. */
    ZoneId zone(Person person);
}
