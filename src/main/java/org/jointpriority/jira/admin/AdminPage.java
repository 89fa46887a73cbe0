package org.jointpriority.jira.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.jointpriority.jira.platform.Wording;

/** The frame of the administration pages: its tabs, and which of them is open. */
public final class AdminPage {
    /** One page each. */
    enum Kind { SETUP, DEPARTMENTS, CRITERIA, TEMPLATES, PROJECTS, REGISTRY, NOTIFICATIONS, HEALTH, FORBIDDEN }

    private final Kind kind;
    private final String root;
    private final String removal;
    private final List<Tab> tabs;

    AdminPage(Kind kind, String contextPath, Wording wording) {
        this.kind = kind;
        this.root = contextPath + "/plugins/servlet/joint-priority/admin";
        // The script puts in what it removes.
        this.removal = wording.text("joint-priority.registry.pick.remove", "{0}");
        List<Tab> all = new ArrayList<>();
        for (Kind candidate : Kind.values()) {
            if (candidate != Kind.FORBIDDEN && kind != Kind.FORBIDDEN) {
                all.add(new Tab(name(candidate, wording), address(candidate), candidate == kind));
            }
        }
        this.tabs = Collections.unmodifiableList(all);
    }

    String name(Kind candidate, Wording wording) {
        return wording.text("joint-priority.admin." + name(candidate));
    }

    String address(Kind candidate) {
        return candidate == Kind.SETUP ? root : root + '/' + name(candidate);
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public String tab() {
        return name(kind);
    }

    public String template() {
        return "templates/joint-priority/admin/" + name(kind) + ".vm";
    }

    public String address() {
        return address(kind);
    }

    public String removalSentence() {
        return removal;
    }

    public List<Tab> tabs() {
        return tabs;
    }

    public String setUpAddress() {
        return address(Kind.SETUP);
    }

    public String departmentsAddress() {
        return address(Kind.DEPARTMENTS);
    }

    public String criteriaAddress() {
        return address(Kind.CRITERIA);
    }

    public String projectsAddress() {
        return address(Kind.PROJECTS);
    }

    /** A link to one of the pages. */
    public static final class Tab {
        private final String name;
        private final String address;
        private final boolean chosen;

        Tab(String name, String address, boolean chosen) {
            this.name = name;
            this.address = address;
            this.chosen = chosen;
        }

        public String name() {
            return name;
        }

        public String address() {
            return address;
        }

        public boolean isChosen() {
            return chosen;
        }
    }
}
