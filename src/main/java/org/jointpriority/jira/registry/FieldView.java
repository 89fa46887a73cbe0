package org.jointpriority.jira.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.jointpriority.jira.platform.Choice;

/** A field of a form: how it is filled in, what stands in it, and as what the script sends it. */
public final class FieldView {
    /** How it is filled in. */
    private enum Control {
        LINE, TEXT, DAY, CHOICE,
        /** Written, with proposals: one of them, or several of them or of one's own words. */
        PICK
    }

    /** As what it is sent. */
    enum Sent { TEXT, NUMBER, TEXTS, NUMBERS }

    private final String name;
    private final Control control;
    private final Sent sent;
    private final String value;
    private final List<Choice> choices;
    private final List<Choice> proposals;
    private final String source;
    private final int longest;
    private final String label;
    private final String help;
    private final boolean required;

    private FieldView(String name, Control control, Sent sent, String value, List<Choice> choices, List<Choice> proposals, String source,
            int longest, String label, String help, boolean required) {
        this.name = name;
        this.control = control;
        this.sent = sent;
        this.value = value;
        this.choices = choices;
        this.proposals = proposals;
        this.source = source;
        this.longest = longest;
        this.label = label;
        this.help = help;
        this.required = required;
    }

    private static FieldView of(String name, Control control, Sent sent, String value, int longest) {
        return new FieldView(name, control, sent, value, Collections.emptyList(), Collections.emptyList(), "", longest, "", "", false);
    }

    static FieldView line(String name, String value, int longest) {
        return of(name, Control.LINE, Sent.TEXT, value, longest);
    }

    static FieldView text(String name, String value, int longest) {
        return of(name, Control.TEXT, Sent.TEXT, value, longest);
    }

    static FieldView number(String name, String value) {
        return of(name, Control.LINE, Sent.NUMBER, value, 9);
    }

    static FieldView day(String name, String value) {
        return of(name, Control.DAY, Sent.TEXT, value, 0);
    }

    static FieldView choice(String name, Sent sent, List<Choice> choices) {
        return of(name, Control.CHOICE, sent, "", 0).withChoices(choices);
    }

    /** @param chosen what is picked already: one at most unless several are sent */
    static FieldView pick(String name, Sent sent, List<Choice> chosen) {
        return of(name, Control.PICK, sent, "", 0).withChoices(chosen);
    }

    private FieldView withChoices(List<Choice> others) {
        return new FieldView(name, control, sent, value, Collections.unmodifiableList(new ArrayList<>(others)), proposals, source, longest, label,
                help, required);
    }

    /** The proposals for a field with few of them. */
    FieldView proposing(List<Choice> others) {
        return new FieldView(name, control, sent, value, choices, Collections.unmodifiableList(new ArrayList<>(others)), source, longest, label,
                help, required);
    }

    /** Where proposals come from for what has been written, where there are too many to send them all. */
    FieldView proposedBy(String address) {
        return new FieldView(name, control, sent, value, choices, proposals, address, longest, label, help, required);
    }

    FieldView labelled(String text) {
        return new FieldView(name, control, sent, value, choices, proposals, source, longest, text, help, required);
    }

    FieldView helped(String text) {
        return new FieldView(name, control, sent, value, choices, proposals, source, longest, label, text, required);
    }

    FieldView required() {
        return new FieldView(name, control, sent, value, choices, proposals, source, longest, label, help, true);
    }

    public String name() {
        return name;
    }

    public String control() {
        return control.name().toLowerCase(Locale.ROOT);
    }

    public String sent() {
        return sent.name().toLowerCase(Locale.ROOT);
    }

    public boolean isNumber() {
        return sent == Sent.NUMBER;
    }

    public boolean isMany() {
        return sent == Sent.TEXTS || sent == Sent.NUMBERS;
    }

    public String value() {
        return value;
    }

    public List<Choice> choices() {
        return choices;
    }

    public boolean hasProposals() {
        return !proposals.isEmpty();
    }

    public List<Choice> proposals() {
        return proposals;
    }

    public String source() {
        return source;
    }

    public boolean hasLimit() {
        return longest > 0;
    }

    public int longest() {
        return longest;
    }

    public String label() {
        return label;
    }

    public boolean hasHelp() {
        return !help.isEmpty();
    }

    public String help() {
        return help;
    }

    public boolean isRequired() {
        return required;
    }
}
