package org.jointpriority.domain.planning;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.junit.Test;

public class HorizonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    @Test
    public void itIsWrittenAsPeriodsAreInJira() {
        String[][] table = {
                {"0d", "2026-01-31"},
                {"1d", "2026-02-01"},
                {"30d", "2026-03-02"},
                {"2w", "2026-02-14"},
                {"1M", "2026-02-28"},
                {"1y", "2027-01-31"},
                {"+2w", "2026-02-14"},
                {" 2w 3d ", "2026-02-17"},
                {"2w3d", "2026-02-17"},
                {"1M 1d", "2026-03-01"},
                {"10y", "2036-01-31"},
                {"3653d", "2036-02-01"},
        };
        for (String[] row : table) {
            assertEquals(row[0], LocalDate.parse(row[1]), Horizon.parse(row[0]).lastDay(TODAY));
        }
    }

    @Test
    public void whatIsNoPeriodIsRefused() {
        for (String written : new String[] {"", "2", "w", "-2w", "2W", "2D", "2h", "2m", "2 w", "2w,3d", "1.5w", "12345d", "2w tomorrow", "\u0662w"}) {
            assertEquals(written, Reason.MALFORMED, reason(written));
        }
    }

    @Test
    public void nobodyLooksFurtherThanTenYears() {
        for (String written : new String[] {"11y", "10y 1d", "121M", "522w", "9999w 9999d"}) {
            assertEquals(written, Reason.OUT_OF_RANGE, reason(written));
        }
    }

    @Test
    public void twoOfTheSameLengthAreEqual() {
        assertEquals(Horizon.parse("2w"), Horizon.parse("14d"));
        assertEquals(Horizon.parse("2w").hashCode(), Horizon.parse("+14d").hashCode());
    }

    private static Reason reason(String written) {
        return assertThrows(written, InvalidValue.class, () -> Horizon.parse(written)).reason();
    }
}
