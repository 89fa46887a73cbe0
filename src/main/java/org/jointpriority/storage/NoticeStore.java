package org.jointpriority.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jointpriority.domain.notices.MailChoice;
import org.jointpriority.domain.notices.MailRules;
import org.jointpriority.domain.notices.Notice;
import org.jointpriority.domain.notices.NoticeKind;
import org.jointpriority.domain.notices.Pace;
import org.jointpriority.domain.notices.Retries;
import org.jointpriority.storage.rows.EndorsementRow;
import org.jointpriority.storage.rows.LetterRow;
import org.jointpriority.storage.rows.MailChoiceRow;
import org.jointpriority.storage.rows.NoticeCopyRow;
import org.jointpriority.storage.rows.NoticeRow;

/**
 * The way from what happened to the mail about it: a notice is written in the transaction of what it tells of, becomes a
 * copy for each person that is to know, and the copies of a person become a letter, which is kept until it has been sent.
 * At each step, what is taken is gone with what is made of it in one transaction, whoever tries it at the same time.
 */
@Named
public final class NoticeStore {
    private static final String ALLOWANCES = "notices.allowances";
    private static final String SENT = "notices.sent";
    private static final String QUIET = "notices.quiet-minutes";

    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final Rows rows;

    @Inject
    public NoticeStore(ActiveObjects activeObjects, Transactions transactions) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.rows = new Rows(activeObjects);
    }

    /** Writes those that are not there yet. Whoever writes holds what they tell of, so that nobody else writes the same. */
    public void put(Collection<Notice> notices) {
        Set<String> present = rows.allIn(NoticeRow.class, "NATURAL_KEY", notices.stream().map(Notice::key).collect(Collectors.toList()))
                .stream().map(NoticeRow::getNaturalKey).collect(Collectors.toSet());
        notices.stream().filter(notice -> !present.contains(notice.key())).forEach(notice -> rows.claim(NoticeRow.class,
                new DBParam("NATURAL_KEY", notice.key()),
                new DBParam("ISSUE_ID", notice.issueId()),
                new DBParam("DEPARTMENT_ID", notice.departmentId()),
                new DBParam("KIND", notice.kind().name()),
                new DBParam("OCCASION", notice.occasion()),
                new DBParam("USER_KEY", notice.by()),
                new DBParam("MOMENT", notice.at().toEpochMilli())));
    }

    /** Those that had been written by then, the oldest first. */
    public List<Notice> writtenBy(Instant moment, int start, int limit) {
        return Arrays.stream(activeObjects.find(NoticeRow.class, Query.select().where("MOMENT <= ?", moment.toEpochMilli())
                .order("MOMENT, ID").offset(start).limit(limit))).map(NoticeStore::notice).collect(Collectors.toList());
    }

    /**
     * Makes copies of the notices, which are gone after that.
     *
     * @param readers for each notice when each person is to get it, by the person's user key
     */
    public void copy(Map<Notice, Map<String, Instant>> readers) {
        transactions.run(() -> {
            readers.forEach((notice, dues) -> {
                // Only one can take it away; whoever comes too late makes no second copies.
                if (activeObjects.deleteWithSQL(NoticeRow.class, "NATURAL_KEY = ?", notice.key()) == 1) {
                    dues.forEach((userKey, due) -> copy(notice, userKey, due));
                }
            });
            return null;
        });
    }

    private void copy(Notice notice, String userKey, Instant due) {
        activeObjects.create(NoticeCopyRow.class,
                new DBParam("USER_KEY", userKey),
                new DBParam("ISSUE_ID", notice.issueId()),
                new DBParam("DEPARTMENT_ID", notice.departmentId()),
                new DBParam("KIND", notice.kind().name()),
                new DBParam("OCCASION", notice.occasion()),
                new DBParam("ACTOR_KEY", notice.by()),
                new DBParam("MOMENT", notice.at().toEpochMilli()),
                new DBParam("DUE", due.toEpochMilli()));
    }

    /** Whoever has copies that may be sent now; costs one statement. */
    public SortedSet<String> waiting(Instant now) {
        SortedSet<String> userKeys = new TreeSet<>();
        activeObjects.stream(NoticeCopyRow.class, Query.select("ID,USER_KEY").where("DUE <= ?", now.toEpochMilli()),
                row -> userKeys.add(row.getUserKey()));
        return userKeys;
    }

    /** How much is still here that was written, or was to be sent to somebody, before these moments; costs two statements. */
    public int overdue(Instant writtenBefore, Instant dueBefore) {
        return activeObjects.count(NoticeRow.class, "MOMENT < ?", writtenBefore.toEpochMilli())
                + activeObjects.count(NoticeCopyRow.class, "DUE < ?", dueBefore.toEpochMilli());
    }

    /**
     * The person's letter, to be handed over now. Empty if it was handed over a while ago and may still arrive, or if there is
     * nothing to send any more.
     */
    public Optional<SealedLetter> seal(String userKey, Instant now) {
        return transactions.run(() -> {
            LetterRow letter = rows.one(LetterRow.class, "USER_KEY", userKey).map(this::locked).orElseGet(() -> rows.claim(LetterRow.class,
                    new DBParam("USER_KEY", userKey), new DBParam("ATTEMPTS", 0), new DBParam("DUE", 0L),
                    new DBParam("LAST_COPY", 0), new DBParam("SENDING", 0L), new DBParam("TOUCHED", 0)));
            if (letter.getDue() > now.toEpochMilli() || isBeingSent(letter, now)) {
                return Optional.empty();
            }
            // What broke off while it was being sent may have arrived: it goes out again as it was, so that it can be recognised.
            boolean brokeOff = letter.getSending() != 0;
            NoticeCopyRow[] copies = activeObjects.find(NoticeCopyRow.class, brokeOff
                    ? Query.select().where("USER_KEY = ? AND ID <= ?", userKey, letter.getLastCopy()).order("ID")
                    : Query.select().where("USER_KEY = ? AND DUE <= ?", userKey, now.toEpochMilli()).order("ID"));
            if (copies.length == 0) {
                activeObjects.delete(letter);
                return Optional.empty();
            }
            letter.setAttempts(letter.getAttempts() + 1);
            letter.setDue(now.plus(Retries.after(letter.getAttempts())).toEpochMilli());
            letter.setLastCopy(copies[copies.length - 1].getID());
            letter.setSending(0);
            letter.save();
            return Optional.of(new SealedLetter(letter.getID(), letter.getLastCopy(), userKey,
                    Arrays.stream(copies).map(NoticeStore::notice).collect(Collectors.toList())));
        });
    }

    /** Whether it may be sent now; if so, nobody else may until it is {@link #sent} or {@link #returned}. */
    public boolean begin(SealedLetter letter, Instant now) {
        return transactions.run(() -> with(letter, row -> {
            if (isBeingSent(row, now)) {
                return false;
            }
            row.setSending(now.toEpochMilli());
            row.setLastCopy(letter.lastCopy());
            row.save();
            return true;
        }));
    }

    private static boolean isBeingSent(LetterRow letter, Instant now) {
        return letter.getSending() > now.minus(Retries.LONGEST_SENDING).toEpochMilli();
    }

    /** It has arrived at the mail server, or there was nothing in it that the person needs to know any more. */
    public void sent(SealedLetter letter) {
        transactions.run(() -> with(letter, row -> {
            activeObjects.deleteWithSQL(NoticeCopyRow.class, "USER_KEY = ? AND ID <= ?", letter.userKey(), letter.lastCopy());
            activeObjects.delete(row);
            return true;
        }));
    }

    /** The mail server did not take it. */
    public void returned(SealedLetter letter) {
        transactions.run(() -> with(letter, row -> {
            row.setSending(0);
            row.save();
            return true;
        }));
    }

    /** What the mail server did not take may be tried again at once, whenever it would have been its turn. */
    public void hurry(Instant now) {
        for (LetterRow row : activeObjects.find(LetterRow.class, Query.select().where("DUE > ? AND SENDING = ?", now.toEpochMilli(), 0L))) {
            transactions.run(() -> {
                LetterRow letter = locked(row);
                if (letter != null && letter.getSending() == 0) {
                    letter.setDue(now.toEpochMilli());
                    letter.save();
                }
                return null;
            });
        }
    }

    /** Does nothing with one that has been sent meanwhile. */
    private boolean with(SealedLetter letter, Predicate<LetterRow> work) {
        return rows.one(LetterRow.class, "ID", letter.id()).map(this::locked).filter(work).isPresent();
    }

    /** Null if it is gone. */
    private LetterRow locked(LetterRow letter) {
        letter.setTouched(letter.getTouched() + 1);
        letter.save();
        // Only what is read after the row was written is sure to be the latest.
        return rows.one(LetterRow.class, "ID", letter.getID()).orElse(null);
    }

    /** Forgets what could not be sent for so long that nobody wants to read it any more. */
    public void forgetBefore(Instant moment) {
        activeObjects.deleteWithSQL(NoticeRow.class, "MOMENT < ?", moment.toEpochMilli());
        activeObjects.deleteWithSQL(NoticeCopyRow.class, "MOMENT < ?", moment.toEpochMilli());
        activeObjects.deleteWithSQL(LetterRow.class, "DUE < ?", moment.toEpochMilli());
    }

    /** The choices of those among the people who have made one. */
    public Map<String, MailChoice> choices(Collection<String> userKeys) {
        Map<String, MailChoice> choices = new HashMap<>();
        rows.readIn(MailChoiceRow.class, "USER_KEY,PACE,DIGEST_HOUR", "USER_KEY", userKeys, row -> choices.put(row.getUserKey(), choice(row)));
        return choices;
    }

    /**
     * What waits for the person follows the new choice.
     *
     * @param due when it is to be sent then, empty for never
     */
    public void choose(String userKey, MailChoice choice, Optional<Instant> due) {
        transactions.run(() -> {
            MailChoiceRow row = rows.one(MailChoiceRow.class, "USER_KEY", userKey)
                    .orElseGet(() -> rows.claim(MailChoiceRow.class, new DBParam("USER_KEY", userKey)));
            row.setPace(choice.pace().name());
            row.setDigestHour(choice.hour());
            row.save();
            if (!due.isPresent()) {
                activeObjects.deleteWithSQL(NoticeCopyRow.class, "USER_KEY = ?", userKey);
                activeObjects.deleteWithSQL(LetterRow.class, "USER_KEY = ?", userKey);
            }
            due.ifPresent(moment -> Arrays.stream(activeObjects.find(NoticeCopyRow.class, Query.select().where("USER_KEY = ?", userKey))).forEach(copy -> {
                copy.setDue(moment.toEpochMilli());
                copy.save();
            }));
            return null;
        });
    }

    /** The allowances whose day has come and of which their department has not been told, as notices; empty if they were looked at that day. */
    public Optional<List<Notice>> untoldAllowances(LocalDate today, Instant at) {
        if (rows.setting(ALLOWANCES).filter(day -> day.compareTo(today.toString()) >= 0).isPresent()) {
            return Optional.empty();
        }
        List<Notice> untold = new ArrayList<>();
        activeObjects.stream(EndorsementRow.class, Query.select("ID,ISSUE_ID,DEPARTMENT_ID,REVIEW_DAY,TOLD_DAY")
                .where("REVIEW_DAY <= ?", today.toString()), row -> {
            if (!row.getReviewDay().equals(row.getToldDay())) {
                untold.add(Notice.ofAllowance(row.getIssueId(), row.getDepartmentId(), LocalDate.parse(row.getReviewDay()), at));
            }
        });
        return Optional.of(untold);
    }

    /** Writes these once for all, and that all of the day have been looked at. */
    public void tellAllowances(List<Notice> notices, LocalDate today) {
        transactions.run(() -> {
            put(notices);
            for (Notice notice : notices) {
                rows.one(EndorsementRow.class, "NATURAL_KEY", notice.issueId() + "/" + notice.departmentId())
                        .filter(row -> notice.occasion().equals(row.getReviewDay())).ifPresent(row -> {
                            row.setToldDay(notice.occasion());
                            row.save();
                        });
            }
            rows.set(ALLOWANCES, today.toString());
            return null;
        });
    }

    public MailRules rules() {
        MailRules usual = MailRules.usual();
        return MailRules.of(rows.setting(SENT).map(Boolean::parseBoolean).orElse(usual.isSent()),
                rows.setting(QUIET).map(Integer::parseInt).orElse(usual.quietMinutes()));
    }

    public void save(MailRules rules) {
        transactions.run(() -> {
            rows.set(SENT, Boolean.toString(rules.isSent()));
            rows.set(QUIET, Integer.toString(rules.quietMinutes()));
            return null;
        });
    }

    private static MailChoice choice(MailChoiceRow row) {
        return MailChoice.of(Pace.valueOf(row.getPace()), row.getDigestHour());
    }

    private static Notice notice(NoticeRow row) {
        return Notice.of(NoticeKind.valueOf(row.getKind()), row.getIssueId(), row.getDepartmentId(), row.getOccasion(),
                Rows.orEmpty(row.getUserKey()), Instant.ofEpochMilli(row.getMoment()));
    }

    private static Notice notice(NoticeCopyRow row) {
        return Notice.of(NoticeKind.valueOf(row.getKind()), row.getIssueId(), row.getDepartmentId(), row.getOccasion(),
                Rows.orEmpty(row.getActorKey()), Instant.ofEpochMilli(row.getMoment()));
    }
}
