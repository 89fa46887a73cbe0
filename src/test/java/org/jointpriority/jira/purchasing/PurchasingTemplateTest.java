package org.jointpriority.jira.purchasing;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.Test;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.partnership.SamplePartnership;

/** The day of the samples is the second of March 2026. */
public class PurchasingTemplateTest {
    private static final int PURCHASING = SamplePartnership.PURCHASING;
    private static final int PIXELWERK = 1;
    private static final int ARCHIVO = 2;
    private static final int PACS = 11;

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void anEmptyOneSaysWhatToDo() {
        String page = render("empty", sample().seenBy(PURCHASING));
        assertThat(page, containsString("As soon as a vendor has named a price, record it here"));
        assertThat(page, containsString("Edit the issue and choose its affected systems"));
        assertThat(page, containsString("No deadlines yet."));
        assertThat(page, containsString("data-joint-open=\"joint-offer\""));
    }

    @Test
    public void whoIsInNoDepartmentReadsOnly() {
        String page = render("reader", filled());
        assertThat(page, containsString("EUR\u00a0120,000.00"));
        assertThat(page, containsString("Offers are recorded by members"));
        assertThat(page, not(containsString("data-joint-open")));
    }

    @Test
    public void whatWaitingCostsIsSaidPerCurrency() {
        String page = render("filled", filled().seenBy(PURCHASING));
        assertThat(page, containsString("Deciding by 13/Mar/26 saves EUR\u00a012,500.50: the offer of Pixelwerk (EUR\u00a0120,000.00) ends then,"
                + " and the cheapest that remains is Archivo at EUR\u00a0132,500.50."));
        assertThat(page, containsString("The offer of Archivo (EUR\u00a0132,500.50) ends on 30/Apr/26. After that there is no offer in EUR."));
        assertThat(page, containsString("The offer of Pixelwerk (JPY\u00a015,000,000) ends on 31/Mar/26. After that there is no offer in JPY."));
    }

    @Test
    public void anOfferThatHasLapsedIsMarkedInWords() {
        assertThat(render("lapsed", filled().seenBy(PURCHASING)), containsString("Lapsed"));
    }

    @Test
    public void everyDeadlineSaysWhereItComesFrom() {
        String page = render("deadlines", filled().due(LocalDate.of(2026, 2, 20))
                .committed(SamplePartnership.IT, "Provide the storage", 5, LocalDate.of(2026, 3, 3), CommitmentState.PLANNED)
                .endorsed(SamplePartnership.RADIOLOGY, Word.AGREE_WITH_ALLOWANCE, "Slower for a week", LocalDate.of(2026, 3, 1)));
        assertThat(page, containsString("Due date of the issue"));
        assertThat(page, containsString("overdue for 10 days"));
        assertThat(page, containsString("Commitment of IT"));
        assertThat(page, containsString("tomorrow"));
        assertThat(page, containsString("Review of the allowance of Radiology"));
        assertThat(page, containsString("overdue since yesterday"));
        assertThat(page, containsString("Last day of the offer of Pixelwerk: EUR\u00a0120,000.00"));
        assertThat(page, containsString("Last day to give notice on \u201cPACS maintenance\u201d to Archivo"));
        assertThat(page, containsString("End of support of PACS North"));
        assertThat(page, containsString("End of our quarter"));
        assertThat(page, containsString("End of the quarter of Pixelwerk"));
    }

    @Test
    public void agreementsAndWhereOthersCouldBeJoinedAreNamed() {
        String page = render("agreements", filled());
        assertThat(page, containsString("PACS maintenance"));
        assertThat(page, containsString("Covers PACS North."));
        assertThat(page, containsString("Reference: C-2024-117"));
        assertThat(page, containsString("\u201cImaging framework\u201d with Archivo, the vendor of PACS North, is in force at South."
                + " Ask whether PACS North can join it."));
    }

    @Test
    public void aResolvedOneTakesNoMoreOffers() {
        String page = render("resolved", filled().seenBy(PURCHASING).resolved());
        assertThat(page, containsString("Its offers stay as they were."));
        assertThat(page, containsString("EUR\u00a0120,000.00"));
        assertThat(page, not(containsString("data-joint-open")));
        assertThat(page, not(containsString("What waiting costs")));
    }

    @Test
    public void withoutAnyVendorItSaysWhoCanAddOne() {
        String page = render("no-vendor", new SamplePartnership().seenBy(PURCHASING));
        assertThat(page, containsString("Ask one of those who keep the registry"));
        assertThat(page, not(containsString("data-joint-open")));
    }

    @Test
    public void whoWasTooLateReadsWhatOthersDid() {
        Map<String, Object> context = context();
        context.put("panel", new PurchasingView(filled().seenBy(PURCHASING).view(), "/jira", key -> "Eli Novak",
                Optional.of(List.of("Eli Novak withdrew an offer of Archivo for Purchasing.")), jira.wording()));
        assertThat(render("conflict", context), containsString("Eli Novak withdrew an offer of Archivo for Purchasing."));
    }

    @Test
    public void whatPeopleWriteIsTextAndLongWordsFit() {
        String nasty = "<script>alert('x')</script> \"quoted\" $panel.address() " + "Donaudampfschifffahrt".repeat(100);
        String page = render("nasty", sample().affecting(PACS).seenBy(PURCHASING)
                .offered(PIXELWERK, "1000000000000", "EUR", LocalDate.of(2026, 3, 13), nasty));
        assertThat(page, not(containsString("<script>")));
        assertThat(page, containsString("$panel.address()"));
        assertThat(page, containsString("EUR\u00a01,000,000,000,000.00"));
    }

    @Test
    public void whoMaySeeNothingReadsWhy() {
        Map<String, Object> context = context();
        context.put("refusal", "There is no such joint priority, or you may not see it.");
        assertThat(render("refused", context), containsString("There is no such joint priority"));
    }

    private static SamplePartnership sample() {
        NetworkSystem pacs = NetworkSystem.of(PACS, "PACS North", "PACS", 1).withVendorId(OptionalInt.of(ARCHIVO))
                .withEndOfSupport(Optional.of(LocalDate.of(2026, 12, 31)));
        NetworkSystem other = NetworkSystem.of(12, "PACS South", "PACS", 2).withVendorId(OptionalInt.of(ARCHIVO));
        Agreement maintenance = Agreement.of(1, ARCHIVO, AgreementKind.SERVICE, "PACS maintenance").withSiteIds(List.of(1))
                .withTerm(Optional.empty(), Optional.of(LocalDate.of(2026, 9, 30))).withNoticeDays(90).withReference("C-2024-117");
        Agreement framework = Agreement.of(2, ARCHIVO, AgreementKind.FRAMEWORK, "Imaging framework").withSiteIds(List.of(2))
                .withTerm(Optional.empty(), Optional.of(LocalDate.of(2028, 3, 31)));
        return new SamplePartnership().registry(Registry.of(1,
                Network.of(List.of(Site.of(1, "North"), Site.of(2, "South")), List.of(pacs, other), List.of()),
                List.of(Vendor.of(PIXELWERK, "Pixelwerk").withFiscalYear(Optional.of(FiscalYear.startingIn(Month.FEBRUARY))),
                        Vendor.of(ARCHIVO, "Archivo")),
                List.of(maintenance, framework), List.of(), OrganisationCalendar.standard()));
    }

    private static SamplePartnership filled() {
        return sample().affecting(PACS)
                .offered(PIXELWERK, "120000", "EUR", LocalDate.of(2026, 3, 13), "Archive for 40 TB, migration included. Their quarter ends in April.")
                .offered(ARCHIVO, "132500.50", "EUR", LocalDate.of(2026, 4, 30), "")
                .offered(PIXELWERK, "15000000", "JPY", LocalDate.of(2026, 3, 31), "For the partner in Osaka")
                .offered(ARCHIVO, "118000", "EUR", LocalDate.of(2026, 2, 27), "First offer");
    }

    private String render(String name, SamplePartnership sample) {
        Map<String, Object> context = context();
        context.put("panel", new PurchasingView(sample.view(), "/jira", key -> "Eli Novak", Optional.empty(), jira.wording()));
        return render(name, context);
    }

    private Map<String, Object> context() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        return context;
    }

    private static String render(String name, Map<String, Object> context) {
        return SamplePages.render("purchasing-" + name, "templates/joint-priority/purchasing/panel.vm", context);
    }
}
