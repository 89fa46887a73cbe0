package org.jointpriority.jira.registry;

/** What one cell of a table says: a text, perhaps a link, perhaps a note below it. */
public final class CellView {
    private final String text;
    private final String note;
    private final String address;
    private final boolean number;
    private final boolean past;

    private CellView(String text, String note, String address, boolean number, boolean past) {
        this.text = text;
        this.note = note;
        this.address = address;
        this.number = number;
        this.past = past;
    }

    static CellView of(String text) {
        return new CellView(text, "", "", false, false);
    }

    static CellView number(String text) {
        return new CellView(text, "", "", true, false);
    }

    CellView withNote(String other) {
        return new CellView(text, other, address, number, past);
    }

    CellView withAddress(String other) {
        return new CellView(text, note, other, number, past);
    }

    CellView withPast(boolean other) {
        return new CellView(text, note, address, number, other);
    }

    public String text() {
        return text;
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }

    public String note() {
        return note;
    }

    public boolean hasAddress() {
        return !address.isEmpty();
    }

    public String address() {
        return address;
    }

    public boolean isNumber() {
        return number;
    }

    /** Whether it is a day that has gone by. */
    public boolean isPast() {
        return past;
    }
}
