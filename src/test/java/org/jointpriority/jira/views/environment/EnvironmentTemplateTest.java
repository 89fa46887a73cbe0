package org.jointpriority.jira.views.environment;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.Test;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.SideBySide;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.views.SampleViews;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.partnership.SamplePartnership;

public class EnvironmentTemplateTest {
    private static final int RADIOLOGY = SamplePartnership.RADIOLOGY;
    private static final Registry REGISTRY = Registry.of(1,
            Network.of(List.of(Site.of(1, "University"), Site.of(2, "Northside <2>"), Site.of(3, "St. Elisabeth")),
                    List.of(NetworkSystem.of(1, "PACS University", "PACS", 1).withVendorId(OptionalInt.of(1)).withProduct("Helio").withVersion("12.2")
                                    .withOwner(OptionalInt.of(SamplePartnership.IT)).withEndOfSupport(Optional.of(LocalDate.of(2027, 6, 30))),
                            NetworkSystem.of(2, "PACS Northside", "PACS", 2).withVendorId(OptionalInt.of(2)).withProduct("Lumen")
                                    .withOwner(OptionalInt.of(RADIOLOGY)).withEndOfSupport(Optional.of(LocalDate.of(2026, 1, 31))),
                            NetworkSystem.of(3, "RIS", "RIS", 1).withVendorId(OptionalInt.of(2)).withVersion("10")),
                    List.of()),
            List.of(Vendor.of(1, "HelioMed"), Vendor.of(2, "Northlight")),
            List.of(Agreement.of(1, 1, AgreementKind.FRAMEWORK, "Imaging framework").withSystemKinds(List.of("PACS"))
                    .withTerm(Optional.empty(), Optional.of(LocalDate.of(2028, 12, 31)))),
            List.of(), OrganisationCalendar.standard());

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void systemsOfAKindStandSiteBySite() {
        String page = environment("environment", "PACS", OptionalInt.of(RADIOLOGY));
        assertThat(page, containsString("One of these belongs to Radiology"));
        assertThat(page, containsString("PACS: 2 systems of 2 vendors at 2 sites"));
        assertThat(page, containsString("Northside &lt;2&gt;"));
        assertThat(page, containsString("Helio, version 12.2"));
        assertThat(page, containsString("Supported until 30/Jun/27"));
        assertThat(page, containsString("joint-overdue\">Support ended on 31/Jan/26"));
        assertThat(page, containsString("Imaging framework (framework), until 31/Dec/28"));
        assertThat(page, containsString("No system of this kind"));
        assertThat(page, containsString("joint-system-own"));
    }

    @Test
    public void itSaysWhatSettlingOnOneProductWouldJoin() {
        assertThat(environment("environment-jointly", "PACS", OptionalInt.empty()),
                containsString("PACS Northside (Northside &lt;2&gt;)"));
        assertThat(environment("environment-none-own", "RIS", OptionalInt.of(RADIOLOGY)), containsString("None of these belongs to Radiology"));
        String settled = environment("environment-settled", "RIS", OptionalInt.empty());
        assertThat(settled, containsString("There is nothing left to settle"));
        assertThat(settled, containsString("Version 10"));
        assertThat(settled, not(containsString("joint-system-own")));
    }

    private String environment(String name, String kind, OptionalInt lens) {
        SideBySide compared = SideBySide.of(kind, REGISTRY, SamplePartnership.TODAY).orElseThrow();
        return SampleViews.render(name, ViewKind.ENVIRONMENT, new EnvironmentView(compared, SideBySide.kinds(REGISTRY), lens,
                id -> Optional.of(id == RADIOLOGY ? "Radiology" : "IT"), List.of(Choice.of("1", "University", false)), null, jira.wording()), jira);
    }
}
