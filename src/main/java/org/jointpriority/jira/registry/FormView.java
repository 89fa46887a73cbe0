package org.jointpriority.jira.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where a row is filled in, or the question whether it is to be deleted. */
public final class FormView {
    private final String title;
    private final String question;
    private final String method;
    private final String address;
    private final Integer revision;
    private final List<FieldView> fields;
    private final String press;
    private final String said;
    private final String then;

    private FormView(String title, String question, String method, String address, Integer revision, List<FieldView> fields, String press,
            String said, String then) {
        this.title = title;
        this.question = question;
        this.method = method;
        this.address = address;
        this.revision = revision;
        this.fields = Collections.unmodifiableList(new ArrayList<>(fields));
        this.press = press;
        this.said = said;
        this.then = then;
    }

    /**
     * @param address where it is sent
     * @param said what is said once that is done
     * @param then the address of the page without the form
     */
    static FormView adding(String title, List<FieldView> fields, String address, Terms terms, String said, String then) {
        return new FormView(title, null, "POST", address, null, fields, terms.text("add.press"), said, then);
    }

    static FormView changing(String title, List<FieldView> fields, String address, int revision, Terms terms, String said, String then) {
        return new FormView(title, null, "PUT", address, revision, fields, terms.text("save"), said, then);
    }

    static FormView deleting(String title, String question, String address, int revision, Terms terms, String said, String then) {
        return new FormView(title, question, "DELETE", address + "?revision=" + revision, null, Collections.emptyList(), terms.text("delete"), said,
                then);
    }

    public String title() {
        return title;
    }

    /** Null where there are fields. */
    public String question() {
        return question;
    }

    public String method() {
        return method;
    }

    public String address() {
        return address;
    }

    /** The one that the person sees; null for what is not there yet. */
    public Integer revision() {
        return revision;
    }

    public List<FieldView> fields() {
        return fields;
    }

    public String press() {
        return press;
    }

    public String said() {
        return said;
    }

    public String then() {
        return then;
    }
}
