package org.jointpriority.partnership.notices;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collections;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.notices.MailChoice;
import org.jointpriority.domain.notices.MailRules;
import org.jointpriority.domain.notices.Pace;
import org.jointpriority.partnership.Administrators;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.storage.NoticeStore;

/**
 * What people want of mail about joint priorities: everybody for himself or herself, administrators for all.
 * <p>Every method refuses with {@link Refusal.Kind#NOT_LOGGED_IN}; those that are for administrators then with
 * {@link Refusal.Kind#FORBIDDEN}; writing then with {@link Refusal.Kind#INVALID} for {@code hour} or {@code quietMinutes}.</p>
 */
@Named
public final class MailPreferences {
    private final People people;
    private final NoticeStore notices;
    private final Post post;
    private final Clock clock;

    @Inject
    public MailPreferences(People people, NoticeStore notices, Post post, Clock clock) {
        this.people = people;
        this.notices = notices;
        this.post = post;
        this.clock = clock;
    }

    public MailChoice choice() {
        Person person = person();
        return notices.choices(Collections.singleton(person.key())).getOrDefault(person.key(), MailChoice.unchosen());
    }

    /** The zone in which the hour of a choice is meant. */
    public ZoneId zone() {
        return people.zone(person());
    }

    /** What waits for the person follows the new choice. */
    public MailChoice choose(Pace pace, int hour) {
        Person person = person();
        try {
            MailChoice choice = MailChoice.of(pace, hour);
            notices.choose(person.key(), choice, choice.due(clock.instant(), people.zone(person)));
            return choice;
        } catch (InvalidValue e) {
            throw Refusal.invalid(e);
        }
    }

    /** For administrators. */
    public MailRules rules() {
        Administrators.current(people);
        return notices.rules();
    }

    /** For administrators. */
    public MailRules rule(boolean sent, int quietMinutes) {
        Administrators.current(people);
        try {
            MailRules rules = MailRules.of(sent, quietMinutes);
            notices.save(rules);
            return rules;
        } catch (InvalidValue e) {
            throw Refusal.invalid(e);
        }
    }

    /** How many people wait for mail that is due. For administrators. */
    public int waiting() {
        Administrators.current(people);
        return notices.waiting(clock.instant()).size();
    }

    /** Whether Jira can send mail at present. For administrators. */
    public boolean canSend() {
        Administrators.current(people);
        return post.isOpen();
    }

    private Person person() {
        return people.current().orElseThrow(Refusal::notLoggedIn);
    }
}
