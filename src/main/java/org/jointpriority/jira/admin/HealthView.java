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
    private final String address;

    HealthView(List<Finding> findings, AdminPage page, String restAddress, Wording wording) {
        this.rows = Collections.unmodifiableList(findings.stream().map(finding -> new Row(finding, page, wording)).collect(Collectors.toList()));
        int troubles = (int) findings.stream().filter(finding -> !finding.isInOrder()).count();
        this.inOrder = troubles == 0;
        this.summary = wording.text("joint-priority.admin.health.summary", troubles);
        this.address = restAddress + "/health";
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

    public String address() {
        return address;
    }

    /** One check. */
    public static final class Row {
        private final Finding finding;
        private final String name;
        private final String sentence;
        private final String meaning;
        private final String press;
        private final String mended;
        private final String elsewhere;
        private final String elsewhereAddress;

        Row(Finding finding, AdminPage page, Wording wording) {
            Check check = finding.check();
            String key = KEY + HealthView.name(check);
            this.finding = finding;
            this.name = wording.text(key + ".name");
            this.sentence = HealthView.sentence(finding, wording);
            this.meaning = wording.text(key + ".meaning");
            this.press = check.isMendable() ? wording.text(key + ".press") : "";
            this.mended = check.isMendable() ? wording.text(key + ".mended") : "";
            AdminPage.Kind kind = kind(check);
            this.elsewhere = wording.text("joint-priority.admin.health.open", page.name(kind, wording));
            this.elsewhereAddress = page.address(kind);
        }

        /** Where the rest is decided. */
        private static AdminPage.Kind kind(Check check) {
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

        public String press() {
            return press;
        }

        public String mended() {
            return mended;
        }

        public String elsewhere() {
            return elsewhere;
        }

        public String elsewhereAddress() {
            return elsewhereAddress;
        }
    }
}
