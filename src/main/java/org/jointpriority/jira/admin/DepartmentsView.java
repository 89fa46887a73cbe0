package org.jointpriority.jira.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;

/** All departments, and the form for one of them if one is edited or added. */
public final class DepartmentsView {
    private final String address;
    private final List<Row> rows;
    private final Form form;

    /** @param edited the department in the form; one with the id 0 is new */
    DepartmentsView(Departments departments, Optional<Department> edited, Collection<String> groups, String address,
            String restAddress, Wording wording) {
        this.address = address;
        List<Row> all = new ArrayList<>();
        for (Department department : departments) {
            all.add(new Row(department, name(department.participation(), wording), address + "?edit=" + department.id(),
                    wording.text("joint-priority.admin.departments.edit", department.name())));
        }
        this.rows = Collections.unmodifiableList(all);
        this.form = edited.map(department -> new Form(department, groups, restAddress + "/departments", wording)).orElse(null);
    }

    private static String name(Participation participation, Wording wording) {
        return wording.text("joint-priority.admin.departments.participation."
                + participation.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String address() {
        return address;
    }

    public String addAddress() {
        return address + "?edit=new";
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public List<Row> rows() {
        return rows;
    }

    public Form form() {
        return form;
    }

    /** A department in the table. */
    public static final class Row {
        private final Department department;
        private final String participation;
        private final String editAddress;
        private final String editLabel;

        Row(Department department, String participation, String editAddress, String editLabel) {
            this.department = department;
            this.participation = participation;
            this.editAddress = editAddress;
            this.editLabel = editLabel;
        }

        public int id() {
            return department.id();
        }

        public String name() {
            return department.name();
        }

        /** Null as long as none is chosen. */
        public String group() {
            return department.group().isEmpty() ? null : department.group();
        }

        public String colour() {
            return department.colour();
        }

        public int position() {
            return department.position();
        }

        /** When it takes part as long as it is active. */
        public String participation() {
            return participation;
        }

        public boolean isActive() {
            return department.isActive();
        }

        public String editAddress() {
            return editAddress;
        }

        public String editLabel() {
            return editLabel;
        }
    }

    /** Where a department is added or changed. */
    public static final class Form {
        private final Department department;
        private final String title;
        private final String address;
        private final List<Choice> groups;
        private final List<Choice> participations;

        Form(Department department, Collection<String> groups, String address, Wording wording) {
            this.department = department;
            this.title = isNew() ? wording.text("joint-priority.admin.departments.add")
                    : wording.text("joint-priority.admin.departments.edit", department.name());
            this.address = isNew() ? address : address + '/' + department.id();
            List<Choice> choices = new ArrayList<>();
            choices.add(Choice.of("", wording.text("joint-priority.admin.departments.group.choose"), department.group().isEmpty()));
            TreeSet<String> names = new TreeSet<>(groups);
            if (!department.group().isEmpty()) {
                // A group that has been deleted stays visible as what is set.
                names.add(department.group());
            }
            for (String name : names) {
                choices.add(Choice.of(name, name, name.equals(department.group())));
            }
            this.groups = Collections.unmodifiableList(choices);
            this.participations = Collections.unmodifiableList(Arrays.stream(Participation.values())
                    .map(each -> Choice.of(each.name(), DepartmentsView.name(each, wording), each == department.participation()))
                    .collect(Collectors.toList()));
        }

        private boolean isNew() {
            return department.id() == 0;
        }

        public String title() {
            return title;
        }

        public String method() {
            return isNew() ? "POST" : "PUT";
        }

        public String address() {
            return address;
        }

        public String name() {
            return isNew() ? "" : department.name();
        }

        public List<Choice> groups() {
            return groups;
        }

        public String colour() {
            return department.colour();
        }

        public int position() {
            return department.position();
        }

        public List<Choice> participations() {
            return participations;
        }

        public boolean isActive() {
            return department.isActive();
        }
    }
}
