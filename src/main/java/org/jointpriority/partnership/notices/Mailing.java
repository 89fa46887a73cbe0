package org.jointpriority.partnership.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.notices.MailChoice;
import org.jointpriority.domain.notices.MailRules;
import org.jointpriority.domain.notices.Notice;
import org.jointpriority.domain.notices.Retries;
import org.jointpriority.partnership.Issues;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.NoticeStore;
import org.jointpriority.storage.SealedLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings people the notices of their departments by mail. Nobody's permission is asked to run it, but of everybody who is
 * written to whether they may see what it is about. It may be broken off anywhere and be run again, also at the same time.
 */
@Named
public final class Mailing {
    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);
    private static final int BATCH = 100;

    private final People people;
    private final Issues issues;
    private final Grounds grounds;
    private final NoticeStore notices;
    private final Letters letters;
    private final Post post;
    private final Clock clock;

    @Inject
    public Mailing(People people, Issues issues, Grounds grounds, JointPriorityStore store, NoticeStore notices, Post post, Clock clock) {
        this.people = people;
        this.issues = issues;
        this.grounds = grounds;
        this.notices = notices;
        this.letters = new Letters(issues, grounds, store);
        this.post = post;
        this.clock = clock;
    }

    /** Does all that is to be done now. */
    public void run() {
        MailRules rules = notices.rules();
        tellOfAllowances();
        addressAll(rules);
        notices.forgetBefore(clock.instant().minus(Retries.LONGEST_WAITING));
        if (rules.isSent() && post.isOpen()) {
            handOver();
        }
    }

    private void tellOfAllowances() {
        LocalDate today = grounds.known().today();
        notices.untoldAllowances(today, clock.instant()).ifPresent(untold ->
                notices.tellAllowances(untold.stream().filter(this::concernsSomebody).collect(Collectors.toList()), today));
    }

    /** What is resolved is told when it has been reopened, what cannot be read the next day. */
    private boolean concernsSomebody(Notice notice) {
        try {
            return issues.find(notice.issueId()).filter(JointIssue::isOpen).isPresent();
        } catch (RuntimeException e) {
            LOG.error("The department could not be told of the allowance {}; that is tried again tomorrow", notice, e);
            return false;
        }
    }

    private void addressAll(MailRules rules) {
        Instant quiet = clock.instant().minus(rules.quiet());
        Readers readers = new Readers();
        int left = 0;
        for (List<Notice> batch = notices.writtenBy(quiet, left, BATCH); !batch.isEmpty(); batch = notices.writtenBy(quiet, left, BATCH)) {
            Map<Notice, Map<String, Instant>> addressed = new LinkedHashMap<>();
            for (Notice notice : batch) {
                try {
                    addressed.put(notice, rules.isSent() ? readers.of(notice) : Collections.emptyMap());
                } catch (RuntimeException e) {
                    // One that cannot be read does not keep the others waiting.
                    LOG.error("Who is to be told {} could not be found out; it is tried again", notice, e);
                    left++;
                }
            }
            notices.copy(addressed);
        }
    }

    private void handOver() {
        Instant now = clock.instant();
        for (String userKey : notices.waiting(now)) {
            try {
                notices.seal(userKey, now).ifPresent(this::handOver);
            } catch (RuntimeException e) {
                // One person's mail does not keep the others waiting.
                LOG.error("The mail to {} could not be made; it is tried again", userKey, e);
            }
        }
    }

    private void handOver(SealedLetter sealed) {
        MailChoice choice = notices.choices(Collections.singleton(sealed.userKey())).getOrDefault(sealed.userKey(), MailChoice.unchosen());
        Optional<Letter> letter = people.byKey(sealed.userKey()).filter(people::isActive)
                .filter(post::reaches).flatMap(person -> letters.write(sealed, person, choice));
        if (letter.isPresent()) {
            post.hand(letter.get(), new Sending(sealed));
        } else {
            notices.sent(sealed);
        }
    }

    /** Who is told, for one run: within it, groups and choices stay as they are. */
    private final class Readers {
        private final Map<String, List<Person>> members = new HashMap<>();
        private final Map<String, MailChoice> choices = new HashMap<>();
        private final Map<Long, Optional<JointIssue>> found = new HashMap<>();

        /** When each of them is to get it, by user key; without those who did it, may not see it, or want no mail. */
        Map<String, Instant> of(Notice notice) {
            Map<String, Instant> readers = new LinkedHashMap<>();
            found.computeIfAbsent(notice.issueId(), issues::find).filter(JointIssue::isOpen).ifPresent(issue ->
                    grounds.known().basis().departments().byId(notice.departmentId()).filter(Department::isActive).ifPresent(department -> {
                        for (Person person : answering(issue, department)) {
                            if (!person.key().equals(notice.by())) {
                                choice(person).due(clock.instant(), people.zone(person)).ifPresent(due -> readers.put(person.key(), due));
                            }
                        }
                    }));
            return readers;
        }

        /** The owner; where there is none, or one who is gone or may not see it, all who may speak for the department. */
        private List<Person> answering(JointIssue issue, Department department) {
            Optional<Person> owner = Optional.ofNullable(issue.owners().get(department.id())).flatMap(people::byKey)
                    .filter(people::isActive).filter(person -> sees(person, issue));
            return owner.map(Collections::singletonList).orElseGet(() ->
                    members.computeIfAbsent(department.group(), people::activeMembers).stream()
                            .filter(person -> sees(person, issue)).collect(Collectors.toList()));
        }

        private boolean sees(Person person, JointIssue issue) {
            return !issues.open(person, Collections.singleton(issue.id())).isEmpty();
        }

        private MailChoice choice(Person person) {
            return choices.computeIfAbsent(person.key(), key -> notices.choices(Collections.singleton(key)).getOrDefault(key, MailChoice.unchosen()));
        }
    }

    private final class Sending implements Post.Delivery {
        private final SealedLetter sealed;

        Sending(SealedLetter sealed) {
            this.sealed = sealed;
        }

        @Override
        public boolean begin() {
            return notices.begin(sealed, clock.instant());
        }

        @Override
        public void sent() {
            notices.sent(sealed);
        }

        @Override
        public void returned(Exception why) {
            LOG.warn("The mail {} to {} was not sent; it is kept and tried again", sealed.number(), sealed.userKey(), why);
            notices.returned(sealed);
        }
    }
}
