package org.jointpriority.jira.views.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexState;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.assessment.Share;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.partnership.ConsensusView;
import org.jointpriority.jira.partnership.EndorsementView;
import org.jointpriority.jira.partnership.LiftView;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.allowances.AllowanceRow;
import org.jointpriority.partnership.Agenda;

/** The agenda: what is disputed, what is lifted or wants to be, allowances that are due, what waits for endorsements. */
public final class MeetingView {
    private final String summary;
    private final List<String> criteria;
    private final List<Dispute> disputed;
    private final List<Lifted> lifted;
    private final List<AllowanceRow> allowances;
    private final List<Waiting> waiting;
    private final String unassessed;

    MeetingView(Agenda agenda, String contextPath, IntFunction<Optional<String>> departmentName, Wording wording) {
        this.disputed = Collections.unmodifiableList(agenda.disputed().stream()
                .map(dispute -> new Dispute(dispute, contextPath, departmentName, wording)).collect(Collectors.toList()));
        this.criteria = agenda.disputed().isEmpty() ? Collections.emptyList() : Collections.unmodifiableList(
                agenda.disputed().get(0).breakdown().shares().stream().map(Share::criterion).map(Criterion::name).collect(Collectors.toList()));
        this.lifted = Collections.unmodifiableList(agenda.lifted().stream()
                .map(each -> new Lifted(each, agenda.today(), contextPath, departmentName, wording)).collect(Collectors.toList()));
        this.allowances = Collections.unmodifiableList(agenda.allowancesDue().stream()
                .map(allowance -> new AllowanceRow(allowance, agenda.today(), contextPath, wording)).collect(Collectors.toList()));
        this.waiting = Collections.unmodifiableList(agenda.awaitingEndorsement().stream()
                .map(item -> new Waiting(item, contextPath, departmentName, wording)).collect(Collectors.toList()));
        this.summary = wording.text("joint-priority.meeting.summary", disputed.size(), lifted.size(), allowances.size(), waiting.size());
        this.unassessed = agenda.awaitingAssessment() == 0 ? null : wording.text("joint-priority.meeting.unassessed", agenda.awaitingAssessment());
    }

    boolean isEmpty() {
        return disputed.isEmpty() && lifted.isEmpty() && allowances.isEmpty() && waiting.isEmpty();
    }

    public String summary() {
        return summary;
    }

    /** The names of the criteria that the ratings of the disputed ones are on. */
    public List<String> criteria() {
        return criteria;
    }

    /** How many columns the table of the disputed ones has. */
    public int columns() {
        return criteria.size() + 2;
    }

    public boolean hasDisputed() {
        return !disputed.isEmpty();
    }

    public List<Dispute> disputed() {
        return disputed;
    }

    public boolean hasLifted() {
        return !lifted.isEmpty();
    }

    public List<Lifted> lifted() {
        return lifted;
    }

    public boolean hasAllowances() {
        return !allowances.isEmpty();
    }

    public List<AllowanceRow> allowances() {
        return allowances;
    }

    public boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    public List<Waiting> waiting() {
        return waiting;
    }

    /** How many are not on it because they have not been assessed; null if none. */
    public String unassessed() {
        return unassessed;
    }

    /** A joint priority on the agenda. */
    public static final class Item {
        private final Agenda.Item item;
        private final String address;
        private final String awaits;

        private Item(Agenda.Item item, String contextPath, IntFunction<Optional<String>> departmentName, Wording wording) {
            this.item = item;
            this.address = contextPath + "/browse/" + item.issue().key();
            this.awaits = ConsensusView.of(item.standing().consensus(), item.awaited(), departmentName, wording).awaits();
        }

        /** Null while it is not published. */
        public Integer place() {
            return item.place().isPresent() ? item.place().getAsInt() : null;
        }

        public String issueKey() {
            return item.issue().key().toString();
        }

        public String summary() {
            return item.issue().summary();
        }

        public String address() {
            return address;
        }

        /** Whose word is still missing, if anybody's is. */
        public String awaits() {
            return awaits;
        }
    }

    /** A disputed one, with what each department says. */
    public static final class Dispute {
        private final Item item;
        private final String score;
        private final String disagreement;
        private final List<Voice> voices;

        private Dispute(Agenda.Dispute dispute, String contextPath, IntFunction<Optional<String>> departmentName, Wording wording) {
            this.item = new Item(dispute.item(), contextPath, departmentName, wording);
            this.score = dispute.breakdown().score().map(JointScore::toBigDecimal).map(points -> wording.text("joint-priority.meeting.score", wording.number(points))).orElse("");
            List<String> apart = dispute.breakdown().shares().stream().filter(Share::isDisagreement).map(share -> share.criterion().name())
                    .collect(Collectors.toList());
            this.disagreement = apart.isEmpty() ? null : wording.text("joint-priority.meeting.disagreement", wording.list(apart));
            this.voices = Collections.unmodifiableList(dispute.voices().stream().map(voice -> new Voice(voice, dispute.breakdown().shares(), wording))
                    .collect(Collectors.toList()));
        }

        public Item item() {
            return item;
        }

        public String score() {
            return score;
        }

        /** On which criteria the ratings lie at both ends; null if on none. */
        public String disagreement() {
            return disagreement;
        }

        public List<Voice> voices() {
            return voices;
        }
    }

    /** A department's ratings, and its reservation if it has any. */
    public static final class Voice {
        private final Department department;
        private final List<Cell> ratings;
        private final String word;
        private final String text;
        private final String by;

        private Voice(Agenda.Voice voice, List<Share> shares, Wording wording) {
            this.department = voice.department();
            List<Cell> cells = new ArrayList<>();
            for (Share share : shares) {
                cells.add(new Cell(voice.assessment().ratingOf(share.criterion().id()).map(Rating::toString).orElse(""), share.isDisagreement()));
            }
            this.ratings = Collections.unmodifiableList(cells);
            this.word = voice.reservation().map(Endorsement::word).map(given -> EndorsementView.wordName(given, wording)).orElse(null);
            this.text = voice.reservation().map(Endorsement::text).orElse("");
            this.by = voice.by().map(person -> person.name()).orElse("");
        }

        public String department() {
            return department.name();
        }

        public String colour() {
            return department.colour();
        }

        public List<Cell> ratings() {
            return ratings;
        }

        /** Null for none. */
        public String word() {
            return word;
        }

        public String text() {
            return text;
        }

        /** Whose word it is. */
        public String by() {
            return by;
        }

        /** For spreadsheets, where all of it stands in one cell. */
        String inWords(List<String> criteria) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < ratings.size(); i++) {
                if (!ratings.get(i).value().isEmpty()) {
                    parts.add(criteria.get(i) + ": " + ratings.get(i).value());
                }
            }
            if (word != null) {
                parts.add(word + ": " + text);
            }
            return String.join("; ", parts);
        }
    }

    /** A rating of the table. */
    public static final class Cell {
        private final String value;
        private final boolean apart;

        private Cell(String value, boolean apart) {
            this.value = value;
            this.apart = apart;
        }

        /** Empty if there is none. */
        public String value() {
            return value;
        }

        /** Whether the departments disagree on its criterion. */
        public boolean isApart() {
            return apart;
        }
    }

    /** One with a flex, or a must-do. */
    public static final class Lifted {
        private final Item item;
        private final String department;
        private final String why;
        private final String text;
        private final String until;
        private final LocalDate date;

        private Lifted(Agenda.Lifted lifted, LocalDate today, String contextPath, IntFunction<Optional<String>> departmentName, Wording wording) {
            this.item = new Item(lifted.item(), contextPath, departmentName, wording);
            this.department = lifted.department().map(Department::name).orElse("");
            if (lifted.flex().isPresent()) {
                Flex flex = lifted.flex().get();
                boolean waits = flex.state(today) == FlexState.REQUESTED;
                this.why = wording.text("joint-priority.lift.flex", LiftView.reason(flex.reason(), wording));
                this.text = flex.text();
                this.date = waits ? flex.respondBy() : flex.end();
                this.until = wording.text(waits ? "joint-priority.flex.respond-by" : "joint-priority.flex.until", wording.day(date).text());
            } else {
                MustDo mustDo = lifted.mustDo().orElseThrow(IllegalStateException::new);
                this.why = wording.text("joint-priority.lift.must-do", LiftView.reason(mustDo.reason(), wording));
                this.text = mustDo.evidence();
                this.date = mustDo.date();
                this.until = wording.text("joint-priority.must-do.by", wording.day(date).text());
            }
        }

        public Item item() {
            return item;
        }

        /** Whose request it is; empty for a department of former times. */
        public String department() {
            return department;
        }

        /** Flex or must-do, and the reason. */
        public String why() {
            return why;
        }

        /** The text of a flex, the evidence of a must-do. */
        public String text() {
            return text;
        }

        public String until() {
            return until;
        }

        LocalDate date() {
            return date;
        }

        /** For spreadsheets. */
        String inWords() {
            return text.isEmpty() ? why : why + ": " + text;
        }
    }

    /** One that waits for endorsements. */
    public static final class Waiting {
        private final Item item;
        private final Optional<LocalDate> since;
        private final String sinceSentence;

        private Waiting(Agenda.Item item, String contextPath, IntFunction<Optional<String>> departmentName, Wording wording) {
            this.item = new Item(item, contextPath, departmentName, wording);
            this.since = item.awaitedSince();
            this.sinceSentence = since.map(day -> wording.text("joint-priority.meeting.since", wording.day(day).text())).orElse("");
        }

        public Item item() {
            return item;
        }

        Optional<LocalDate> since() {
            return since;
        }

        public String sinceSentence() {
            return sinceSentence;
        }
    }
}
