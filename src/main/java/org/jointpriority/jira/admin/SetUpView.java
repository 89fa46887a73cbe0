package org.jointpriority.jira.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.setup.SetUpReport;

/** What the set-up looks after, and how each thing is. */
public final class SetUpView {
    private final boolean complete;
    private final List<Item> items;
    private final String missingSentence;
    private final String address;

    SetUpView(SetUpReport report, String restAddress, Wording wording) {
        this.complete = report.isComplete();
        List<Item> lines = new ArrayList<>();
        int missing = 0;
        for (SetUpReport.Line line : report.lines()) {
            boolean isThere = line.state() != SetUpReport.State.MISSING && line.state() != SetUpReport.State.FAILED;
            missing += isThere ? 0 : 1;
            lines.add(new Item(wording.text(line.name()), wording.text(line.state().word()), isThere));
        }
        this.items = Collections.unmodifiableList(lines);
        this.missingSentence = wording.text("joint-priority.admin.setup.incomplete", missing);
        this.address = restAddress + "/setup";
    }

    public boolean isComplete() {
        return complete;
    }

    public List<Item> items() {
        return items;
    }

    public String missingSentence() {
        return missingSentence;
    }

    public String address() {
        return address;
    }

    /** One thing that the set-up looks after. */
    public static final class Item {
        private final String name;
        private final String state;
        private final boolean there;

        Item(String name, String state, boolean there) {
            this.name = name;
            this.state = state;
            this.there = there;
        }

        public String name() {
            return name;
        }

        public String state() {
            return state;
        }

        public boolean isThere() {
            return there;
        }
    }
}
