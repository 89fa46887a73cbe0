package org.jointpriority.jira.notifications;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.jointpriority.domain.notices.MailChoice;
import org.jointpriority.domain.notices.Pace;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;

/** How often a person gets mail, and the form in which it is chosen. */
public final class ChoiceView {
    private static final int HOURS = 24;

    private final List<Choice> paces;
    private final List<Choice> hours;
    private final boolean daily;
    private final String zoneSentence;
    private final String address;

    private ChoiceView(MailChoice choice, ZoneId zone, String address, Wording wording) {
        List<Choice> allPaces = new ArrayList<>();
        for (Pace pace : Pace.values()) {
            String code = pace.name().toLowerCase(Locale.ROOT).replace('_', '-');
            allPaces.add(Choice.of(pace.name(), wording.text("joint-priority.notifications.pace." + code),
                    wording.text("joint-priority.notifications.pace." + code + ".help"), pace == choice.pace()));
        }
        List<Choice> allHours = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            allHours.add(Choice.of(Integer.toString(hour), wording.time(LocalTime.of(hour, 0)), hour == choice.hour()));
        }
        this.paces = Collections.unmodifiableList(allPaces);
        this.hours = Collections.unmodifiableList(allHours);
        this.daily = choice.pace() == Pace.DAILY;
        this.zoneSentence = wording.text("joint-priority.notifications.zone", wording.zone(zone));
        this.address = address;
    }

    static ChoiceView of(MailChoice choice, ZoneId zone, String address, Wording wording) {
        return new ChoiceView(choice, zone, address, wording);
    }

    public List<Choice> paces() {
        return paces;
    }

    public List<Choice> hours() {
        return hours;
    }

    /** Whether the hour makes a difference. */
    public boolean isDaily() {
        return daily;
    }

    public String zoneSentence() {
        return zoneSentence;
    }

    public String address() {
        return address;
    }
}
