package org.jointpriority.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.partnership.SamplePartnership;
import org.jointpriority.partnership.SamplePlanning;
import org.junit.Test;

/** Programs are told what the views show. */
public class RepresentationsTest {
    private static final int IT = SamplePartnership.IT;
    private static final int RADIOLOGY = SamplePartnership.RADIOLOGY;
    private static final int PURCHASING = SamplePartnership.PURCHASING;

    @Test
    public void whoIsAwaitedIsNamed() {
        SamplePartnership begun = assessed(5, 5).rated(PURCHASING, 5);
        assertEquals(List.of(PURCHASING), ranked(begun, 0).getArray("awaited"));
        assertEquals(List.of(PURCHASING), priority(begun).getArray("awaited"));
        SamplePartnership agreed = assessed(5, 5, 5).endorsedByAll();
        assertEquals(List.of(), ranked(agreed, 0).getArray("awaited"));
        assertEquals(List.of(), priority(agreed).getArray("awaited"));
    }

    @Test
    public void throughALensHiddenIsNotUnrated() {
        SamplePartnership theirs = assessed(5).assessedBlindly().seenBy(RADIOLOGY);
        JsonObject hidden = ranked(theirs, IT);
        assertNull(hidden.get("ownScore"));
        assertTrue(hidden.getBoolean("ownHidden"));
        JsonObject unrated = ranked(theirs, RADIOLOGY);
        assertNull(unrated.get("ownScore"));
        assertFalse(unrated.getBoolean("ownHidden"));
        assertFalse(ranked(theirs, 0).getBoolean("ownHidden"));
    }

    @Test
    public void noSingleRatingIsNotOneThatIsNotShown() {
        SamplePartnership blind = assessed(5, 5).assessedBlindly().seenBy(PURCHASING);
        assertFalse(place(blind, Optional.empty()).getBoolean("breakdownShown"));
        JsonObject first = place(assessed(5, 5, 5), Optional.empty());
        assertTrue(first.getBoolean("breakdownShown"));
        assertEquals(List.of(), first.getArray("singleRatings"));
    }

    @Test
    public void disagreementStandsBesideEveryScore() {
        SamplePartnership apart = assessed(9, 9, 1);
        JsonObject place = place(assessed(9, 1), Optional.of(apart));
        assertTrue(place.getBoolean("provisional"));
        assertTrue(place.getBoolean("disagreement"));
        assertFalse(place.getObject("above").getBoolean("provisional"));
        assertTrue(place.getObject("above").getBoolean("disagreement"));
        assertTrue(breakdown(apart).getBoolean("disagreement"));
        JsonObject disputed = read(MeetingPackResource.json(SamplePartnership.settled(SamplePlanning.agenda(List.of(apart.dispute(1)), List.of(), List.of())), 0, 1))
                .getObject("disputed").getArray("lines").getObject(0);
        assertTrue(disputed.getBoolean("disagreement"));
        assertFalse(disputed.getBoolean("provisional"));
        JsonObject behindAnUnratedOne = place(assessed(5, 5, 5), Optional.of(assessed(9))).getObject("above");
        assertTrue(behindAnUnratedOne.getBoolean("provisional"));
        assertFalse(behindAnUnratedOne.getBoolean("disagreement"));
    }

    @Test
    public void disagreementIsNotToldBeforeTheScoreIs() {
        SamplePartnership blind = assessed(9, 1).assessedBlindly().seenBy(PURCHASING);
        assertNull(breakdown(blind).get("score"));
        assertFalse(breakdown(blind).getBoolean("disagreement"));
        assertFalse(place(blind, Optional.empty()).getBoolean("disagreement"));
    }

    @Test
    public void aMustDoSaysFromAndUntilWhenItLiftsAndWhetherItDoes() {
        SamplePartnership waits = assessed(5, 5, 5).mustDo(MustDoReason.REGULATION, LocalDate.of(2026, 5, 10), "https://example.org/law");
        JsonObject mustDo = priority(waits).getObject("mustDo");
        assertEquals("2026-01-01", mustDo.getString("liftsFrom"));
        assertEquals("2026-06-30", mustDo.getString("liftsUntil"));
        assertFalse("not before all agree", mustDo.getBoolean("lifts"));
        assertFalse(onTheAgenda(waits).getBoolean("lifts"));
        assertTrue(priority(waits.endorsedByAll()).getObject("mustDo").getBoolean("lifts"));
        assertEquals("the same on the agenda", priority(waits).getObject("mustDo"), onTheAgenda(waits));
        SamplePartnership later = assessed(5, 5, 5).mustDo(MustDoReason.REGULATION, LocalDate.of(2026, 7, 1), "https://example.org/law").endorsedByAll();
        assertEquals("2026-04-01", priority(later).getObject("mustDo").getString("liftsFrom"));
        assertFalse("not before its time", priority(later).getObject("mustDo").getBoolean("lifts"));
    }

    /** Every criterion alike, by the departments in their order. */
    private static SamplePartnership assessed(int... values) {
        SamplePartnership priority = new SamplePartnership();
        for (int index = 0; index < values.length; index++) {
            int value = values[index];
            priority.rated(IT + index, value, value, value, value, value, value);
        }
        return priority;
    }

    private static JsonObject ranked(SamplePartnership priority, int lens) {
        return read(Representations.ranking(SamplePartnership.settled(SamplePartnership.page(1, List.of(priority.ranked(1, lens, OptionalInt.empty()))))))
                .getArray("priorities").getObject(0);
    }

    private static JsonObject priority(SamplePartnership priority) {
        return read(Representations.priority(priority.view()));
    }

    private static JsonObject onTheAgenda(SamplePartnership priority) {
        return read(MeetingPackResource.json(SamplePartnership.settled(SamplePlanning.agenda(List.of(), priority.lifts(1), List.of())), 0, 1))
                .getObject("lifted").getArray("lines").getObject(0).getObject("mustDo");
    }

    private static JsonObject breakdown(SamplePartnership priority) {
        return read(Representations.breakdown(priority.view()));
    }

    private static JsonObject place(SamplePartnership priority, Optional<SamplePartnership> above) {
        return read(Representations.place(SamplePartnership.settled(priority.explained(OptionalInt.of(2), 2, above))));
    }

    private static JsonObject read(String json) {
        try {
            return JsonParser.object().from(json);
        } catch (JsonParserException e) {
            throw new AssertionError(json, e);
        }
    }
}
