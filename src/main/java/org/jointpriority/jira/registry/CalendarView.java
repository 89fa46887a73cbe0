package org.jointpriority.jira.registry;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.registry.FieldView.Sent;

/** The organisation's calendar, in words, and the form for it for those who keep it. */
public final class CalendarView {
    private final String zone;
    private final String fiscalYearStart;
    private final String quarterSentence;
    private final FormView form;

    private CalendarView(String zone, String fiscalYearStart, String quarterSentence, FormView form) {
        this.zone = zone;
        this.fiscalYearStart = fiscalYearStart;
        this.quarterSentence = quarterSentence;
        this.form = form;
    }

    static CalendarView of(RegistryEntry<OrganisationCalendar> entry, boolean keeper, String rest, Terms terms) {
        OrganisationCalendar calendar = entry.value();
        Quarter quarter = Quarter.of(terms.today(), calendar.fiscalYear());
        String sentence = terms.text("calendar.quarter", terms.day(Optional.of(terms.today())), quarter.toString(),
                terms.day(Optional.of(quarter.firstDay())), terms.day(Optional.of(quarter.lastDay())));
        return new CalendarView(calendar.zone().map(ZoneId::getId).orElse(terms.text("calendar.zone.server")),
                terms.month(Optional.of(calendar.fiscalYear())), sentence, keeper ? form(entry, rest, terms) : null);
    }

    private static FormView form(RegistryEntry<OrganisationCalendar> entry, String rest, Terms terms) {
        OrganisationCalendar calendar = entry.value();
        List<Choice> months = new ArrayList<>(terms.months("", Optional.of(calendar.fiscalYear())));
        months.remove(0);
        List<FieldView> fields = Arrays.asList(
                FieldView.choice("zone", Sent.TEXT, zones(calendar, terms)).labelled(terms.text("field.zone")).helped(terms.text("help.zone")),
                FieldView.choice("fiscalYearStart", Sent.NUMBER, months).labelled(terms.text("field.fiscalYearStart"))
                        .helped(terms.text("help.fiscal-year")));
        return FormView.changing(terms.text("calendar.edit"), fields, rest + "/calendar", entry.revision(), terms, terms.text("calendar.saved"),
                terms.address(RegistryTab.CALENDAR));
    }

    private static List<Choice> zones(OrganisationCalendar calendar, Terms terms) {
        String chosen = calendar.zone().map(ZoneId::getId).orElse("");
        List<Choice> zones = new ArrayList<>();
        zones.add(Choice.of("", terms.text("calendar.zone.server"), chosen.isEmpty()));
        TreeSet<String> ids = new TreeSet<>(ZoneId.getAvailableZoneIds());
        calendar.zone().ifPresent(zone -> ids.add(zone.getId()));
        ids.forEach(id -> zones.add(Choice.of(id, id, id.equals(chosen))));
        return zones;
    }

    public String zone() {
        return zone;
    }

    public String fiscalYearStart() {
        return fiscalYearStart;
    }

    /** Which quarter it is today, and from when to when. */
    public String quarterSentence() {
        return quarterSentence;
    }

    /** Null for those who only read. */
    public FormView form() {
        return form;
    }
}
