package org.jointpriority.jira.admin;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jointpriority.domain.health.Check;
import org.jointpriority.domain.health.Finding;
import org.jointpriority.jira.platform.Wording;

/** What the health check looks at, and for what is not in order what that means and what to do. */
public final class HealthView {
    private static final String KEY = "joint-priority.health.";

    private final List<Row> rows;
    private final String summary;
    private final boolean inOrder;

    HealthView(List<Finding> findings, AdminPage page, String restAddress, Wording wording) {
        this.rows = Collections.unmodifiableList(findings.stream().map(finding -> new Row(finding, page, restAddress + "/health", wording)).collect(Collectors.toList()));
        int troubles = (int) findings.stream().filter(finding -> !finding.isInOrder()).count();
        this.inOrder = troubles == 0;
        this.summary = wording.text("joint-priority.admin.health.summary", troubles);
    }

    /** What the check has found, for people. */
    public static String sentence(Finding finding, Wording wording) {
        return finding.isInOrder() ? wording.text("joint-priority.health.in-order")
                : wording.text(KEY + name(finding.check()) + ".trouble", finding.count(), wording.list(finding.names()));
    }

    private static String name(Check check) {
        return check.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Row> rows() {
        return rows;
    }

    public boolean isInOrder() {
        return inOrder;
    }

    public String summary() {
        return summary;
    }

    /** One check. */
    public static final class Row {
        private final Finding finding;
        private final String name;
        private final String sentence;
        private final String meaning;
        private final String action;
        private final String address;
        private final String mended;

        Row(Finding finding, AdminPage page, String mendingAddress, Wording wording) {
            Check check = finding.check();
            String key = KEY + HealthView.name(check);
            this.finding = finding;
            this.name = wording.text(key + ".name");
            this.sentence = HealthView.sentence(finding, wording);
            this.meaning = wording.text(key + ".meaning");
            if (check.isMendable()) {
                this.action = wording.text(key + ".press");
                this.address = mendingAddress;
                this.mended = wording.text(key + ".mended");
            } else {
                AdminPage.Kind elsewhere = elsewhere(check);
                this.action = wording.text("joint-priority.admin.health.open", page.name(elsewhere, wording));
                this.address = page.address(elsewhere);
                this.mended = "";
            }
        }

        private static AdminPage.Kind elsewhere(Check check) {
            switch (check) {
                case DEPARTMENTS:
                    return AdminPage.Kind.DEPARTMENTS;
                case REGISTRY_KEEPERS:
                    return AdminPage.Kind.REGISTRY;
                case MAIL_SERVER:
                    return AdminPage.Kind.NOTIFICATIONS;
                default:
                    return AdminPage.Kind.SETUP;
            }
        }

        public String check() {
            return finding.check().name();
        }

        public String name() {
            return name;
        }

        public boolean isInOrder() {
            return finding.isInOrder();
        }

        public String sentence() {
            return sentence;
        }

        public String meaning() {
            return meaning;
        }

        public boolean isMendable() {
            return finding.check().isMendable();
        }

        /** Whether it cannot be taken back, so that it is asked once more. */
        public boolean isForGood() {
            return finding.check() == Check.GONE_ISSUES;
        }

        /** What one does about it: mends it by one press, or goes where it is decided. */
        public String action() {
            return action;
        }

        /** Where that is done. */
        public String address() {
            return address;
        }

        /** What is said after it was mended by one press. */
        public String mended() {
            return mended;
        }
    }
}
