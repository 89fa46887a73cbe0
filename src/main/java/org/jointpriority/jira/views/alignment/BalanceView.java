package org.jointpriority.jira.views.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jointpriority.domain.agreement.Balance;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.partnership.NeedView;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.AlignmentSurvey;

/** Whose needs the agreed joint priorities are, and which kinds of work, each with its share of them and of the effort. */
public final class BalanceView {
    private final Balance.Part all;
    private final String summary;
    private final List<Row> departments;
    private final List<Row> kinds;

    BalanceView(AlignmentSurvey survey, ViewQuery query, Wording wording) {
        Balance balance = survey.balance();
        this.all = balance.all();
        this.summary = wording.text("joint-priority.alignment.balance.summary", all.count(), all.effort());
        List<Row> raised = new ArrayList<>();
        for (Department department : survey.raisers()) {
            raised.add(new Row(department.name(), department.colour(), query.isThrough(department), balance.of(OptionalInt.of(department.id())), all, wording));
        }
        addIfAny(raised, wording.text("joint-priority.need.raised-by.none"), balance.of(OptionalInt.empty()), wording);
        this.departments = Collections.unmodifiableList(raised);
        List<Row> ofKinds = new ArrayList<>();
        for (KindOfWork kind : KindOfWork.values()) {
            ofKinds.add(new Row(NeedView.kindName(kind, wording), null, false, balance.of(Optional.of(kind)), all, wording));
        }
        addIfAny(ofKinds, wording.text("joint-priority.need.kind.none"), balance.of(Optional.empty()), wording);
        this.kinds = Collections.unmodifiableList(ofKinds);
    }

    private void addIfAny(List<Row> rows, String name, Balance.Part part, Wording wording) {
        if (part.count() > 0) {
            rows.add(new Row(name, null, false, part, all, wording));
        }
    }

    public boolean hasAgreed() {
        return all.count() > 0;
    }

    public String summary() {
        return summary;
    }

    /** By the departments whose needs they are. */
    public List<Row> departments() {
        return departments;
    }

    /** By the kinds of work. */
    public List<Row> kinds() {
        return kinds;
    }

    /** Some of the agreed ones. */
    public static final class Row {
        private final String name;
        private final String colour;
        private final boolean lens;
        private final Balance.Part part;
        private final long countShare;
        private final long effortShare;
        private final String countSentence;
        private final String effortSentence;

        private Row(String name, String colour, boolean lens, Balance.Part part, Balance.Part all, Wording wording) {
            this.name = name;
            this.colour = colour;
            this.lens = lens;
            this.part = part;
            this.countShare = percent(part.count(), all.count());
            this.effortShare = percent(part.effort(), all.effort());
            this.countSentence = wording.text("joint-priority.alignment.balance.share", countShare);
            this.effortSentence = wording.text("joint-priority.alignment.balance.share", effortShare);
        }

        private static long percent(long part, long all) {
            return all == 0 ? 0 : Math.round(100.0 * part / all);
        }

        public String name() {
            return name;
        }

        /** Null where there is none. */
        public String colour() {
            return colour;
        }

        public boolean isLens() {
            return lens;
        }

        public int count() {
            return part.count();
        }

        /** Of the number of the agreed ones, in percent. */
        public long countShare() {
            return countShare;
        }

        public String countSentence() {
            return countSentence;
        }

        /** In points. */
        public long effort() {
            return part.effort();
        }

        /** Of the effort committed to the agreed ones, in percent. */
        public long effortShare() {
            return effortShare;
        }

        public String effortSentence() {
            return effortSentence;
        }
    }
}
