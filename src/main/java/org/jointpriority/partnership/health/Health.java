package org.jointpriority.partnership.health;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.health.Check;
import org.jointpriority.domain.health.Finding;
import org.jointpriority.domain.notices.MailRules;
import org.jointpriority.domain.notices.Retries;
import org.jointpriority.partnership.Administrators;
import org.jointpriority.partnership.AffectedSystems;
import org.jointpriority.partnership.Issues;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.UpkeepSchedule;
import org.jointpriority.partnership.notices.Post;
import org.jointpriority.storage.FoundationStore;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.NoticeStore;
import org.jointpriority.storage.RegistryStore;

/**
 * Finds what is not in order, and mends what can be mended without harm. Looking changes nothing, and costs as many statements for
 * many joint priorities as for a few; mending never touches an issue.
 * <p>Every method refuses with {@link Refusal.Kind#NOT_LOGGED_IN}, then with {@link Refusal.Kind#FORBIDDEN} whoever is no administrator.</p>
 */
@Named
public final class Health {
    private static final int BATCH = 100;

    private final People people;
    private final Issues issues;
    private final Installation installation;
    private final AffectedSystems affectedSystems;
    private final FoundationStore foundation;
    private final Grounds grounds;
    private final RegistryStore registry;
    private final JointPriorityStore store;
    private final NoticeStore notices;
    private final Post post;
    private final UpkeepSchedule schedule;
    private final Clock clock;

    @Inject
    public Health(People people, Issues issues, Installation installation, AffectedSystems affectedSystems, FoundationStore foundation,
            Grounds grounds, RegistryStore registry, JointPriorityStore store, NoticeStore notices, Post post, UpkeepSchedule schedule, Clock clock) {
        this.people = people;
        this.issues = issues;
        this.installation = installation;
        this.affectedSystems = affectedSystems;
        this.foundation = foundation;
        this.grounds = grounds;
        this.registry = registry;
        this.store = store;
        this.notices = notices;
        this.post = post;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** One finding for each check, in their order. */
    public List<Finding> look() {
        Administrators.current(people);
        Ground ground = grounds.present();
        Map<Long, Boolean> kept = store.upToDate(ground.basis(), ground.today());
        Map<Long, Boolean> remaining = issues.remaining(kept.keySet());
        MailRules rules = notices.rules();
        Instant late = clock.instant().minus(Retries.USUAL_WAITING);
        Predicate<String> hasPeople = group -> !people.activeMembers(group).isEmpty();
        return Collections.unmodifiableList(Arrays.asList(
                Finding.counted(Check.SET_UP, installation.missing()),
                Finding.ofSystemOptions(affectedSystems.areInStep()),
                Finding.counted(Check.STANDINGS, behind(kept, remaining)),
                Finding.ofDepartments(ground.basis().departments(), hasPeople),
                Finding.ofRegistryKeepers(registry.known().groups().value(), hasPeople),
                Finding.ofMailServer(rules, post.isOpen()),
                Finding.ofMailWaiting(rules, post.isOpen(), notices.overdue(late.minus(rules.quiet()), late)),
                Finding.counted(Check.GONE_ISSUES, gone(kept, remaining).size())));
    }

    /**
     * Mends what the check finds, and looks again; what a job has to do first is not in order until it has. Refuses with
     * {@link Refusal.Kind#INVALID} for {@code check} what one press cannot mend.
     */
    public List<Finding> mend(Check check) {
        Person administrator = Administrators.current(people);
        switch (check) {
            case SYSTEM_OPTIONS:
                affectedSystems.keepInStep();
                break;
            case STANDINGS:
                schedule.soon();
                break;
            case MAIL_WAITING:
                notices.hurry(clock.instant());
                break;
            case GONE_ISSUES:
                forgetGone(administrator);
                break;
            default:
                throw Refusal.invalid("check", Message.of("joint-priority.health.elsewhere"));
        }
        return look();
    }

    private void forgetGone(Person by) {
        Map<Long, Boolean> kept = store.upToDate(grounds.known().basis(), grounds.known().today());
        List<Long> gone = gone(kept, issues.remaining(kept.keySet()));
        for (int from = 0; from < gone.size(); from += BATCH) {
            List<Long> batch = gone.subList(from, Math.min(from + BATCH, gone.size()));
            // Said before it is done: what breaks off in between is found again.
            foundation.noteForgotten(batch, by.key(), clock.instant());
            store.forget(batch);
        }
    }

    private static List<Long> gone(Map<Long, Boolean> kept, Map<Long, Boolean> remaining) {
        return kept.keySet().stream().filter(issueId -> !remaining.containsKey(issueId)).sorted().collect(Collectors.toList());
    }

    /** What is no joint priority at present need not be up to date: it is caught up when it becomes one again. */
    private int behind(Map<Long, Boolean> kept, Map<Long, Boolean> remaining) {
        Set<Long> unfollowed = new HashSet<>();
        if (!registry.pending().isEmpty()) {
            unfollowed.addAll(store.surroundings().keySet());
            unfollowed.addAll(store.withLifting());
        }
        return (int) kept.keySet().stream().filter(issueId -> remaining.getOrDefault(issueId, false))
                .filter(issueId -> !kept.get(issueId) || unfollowed.contains(issueId)).count();
    }
}
