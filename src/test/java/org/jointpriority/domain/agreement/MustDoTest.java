package org.jointpriority.domain.agreement;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.Quarter;

public class MustDoTest {
    private static final LocalDate DATE = LocalDate.of(2027, 2, 10);

    @Test
    public void liftsInTheQuarterOfItsDateAndTheOneBefore() {
        MustDo mustDo = mustDo("https://example.org");
        for (Month start : Month.values()) {
            FiscalYear fiscalYear = FiscalYear.startingIn(start);
            for (LocalDate day = DATE.minusDays(400); day.isBefore(DATE.plusDays(200)); day = day.plusDays(1)) {
                Quarter quarter = Quarter.of(day, fiscalYear);
                assertEquals(start + ", " + day, quarter.contains(DATE) || quarter.next().contains(DATE), mustDo.lifts(true, fiscalYear, day));
                assertFalse("unless all agree", mustDo.lifts(false, fiscalYear, day));
            }
        }
    }

    @Test
    public void liftsFromTheQuarterBeforeUntilTheEndOfItsOwn() {
        assertEquals(LocalDate.of(2026, 10, 1), mustDo("https://example.org").liftsFrom(FiscalYear.CALENDAR));
        assertEquals(LocalDate.of(2027, 3, 31), mustDo("https://example.org").liftsUntil(FiscalYear.CALENDAR));
        assertEquals(LocalDate.of(2026, 11, 1), mustDo("https://example.org").liftsFrom(FiscalYear.startingIn(Month.MAY)));
        assertEquals(LocalDate.of(2027, 4, 30), mustDo("https://example.org").liftsUntil(FiscalYear.startingIn(Month.MAY)));
    }

    @Test
    public void isReadFromItsRecord() {
        MustDo mustDo = mustDo("https://example.org/law?a=1%7C2");
        assertEquals("REGULATION|2027-02-10|https://example.org/law?a=1%7C2", mustDo.toRecord());
        assertEquals(mustDo, MustDo.parse(1, mustDo.toRecord(), "anna", Instant.EPOCH));
    }

    @Test
    public void itsEvidenceIsThePageOfAWebsite() {
        for (String address : new String[] {"https://example.org", "http://intranet:8080/a/b?c=d#e", "HTTPS://EXAMPLE.ORG/x"}) {
            assertEquals(address, mustDo(address).evidence());
        }
        for (String address : new String[] {"javascript:alert(1)", "example.org", "ftp://example.org/x", "https:", "https:///x",
            "https://example.org/a b", "data:text/html,x", "//example.org", "mailto:anna@example.org"}) {
            assertRefused("evidence", Reason.NO_LINK, () -> mustDo(address));
        }
        assertRefused("evidence", Reason.MISSING, () -> mustDo(" "));
        assertRefused("evidence", Reason.TOO_LONG, () -> mustDo("https://example.org/" + "a".repeat(Limits.LINK)), Limits.LINK);
    }

    private static MustDo mustDo(String evidence) {
        return MustDo.of(1, MustDoReason.REGULATION, DATE, evidence, "anna", Instant.EPOCH);
    }
}
