package org.jointpriority.jira.partnership;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.Test;

import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.partnership.ExplainedPlace;
import org.jointpriority.partnership.SamplePartnership;

public class PlaceTemplateTest {
    private static final int IT = SamplePartnership.IT;
    private static final int RADIOLOGY = SamplePartnership.RADIOLOGY;
    private static final int PURCHASING = SamplePartnership.PURCHASING;

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void aScoreThatIsTooLowIsNamedWithTheRatingsThatWouldDo() {
        String page = render("score", behind(rated(7, 5, 6, 6, 6, 6)));
        assertThat(page, containsString("Place 2 of 14 in the joint order of this project"));
        assertThat(page, containsString("its median is 7, so its band is High."));
        assertThat(page, containsString("<a href=\"/jira/browse/RAD-9\">RAD-9</a>"));
        assertThat(page, containsString("A joint score of 65.1 would pass it."));
        assertThat(page, containsString("Rating needed"));
        assertEquals("as many as one compares", 5, page.split("<th scope=\"row\">").length - 1);
        assertThat(page, containsString("3 other single ratings would pass it too."));
    }

    @Test
    public void aBandThatIsTooLowIsSaid() {
        SamplePartnership low = new SamplePartnership().rated(IT, 6, 9, 9, 9, 9, 9).rated(RADIOLOGY, 6, 9, 9, 9, 9, 9).rated(PURCHASING, 9, 9, 9, 9, 9, 9);
        String page = render("band", low.explained(OptionalInt.of(2), 2, Optional.of(above(7, 1, 1, 1, 1, 1))));
        assertThat(page, containsString("Patient care in the band High would pass it: the joint score is high enough."));
        assertThat(page, containsString("<strong>7</strong>"));
        assertThat(page, not(containsString("would pass it too")));
    }

    @Test
    public void aBandAndAScoreAreSaidTogether() {
        String page = render("band-and-score", new SamplePartnership().rated(IT, 2, 2, 2, 2, 2, 2)
                .explained(OptionalInt.of(7), 7, Optional.of(above(9, 8, 8, 8, 8, 8))));
        assertThat(page, containsString("Patient care in the band High, with a joint score of 92.0, would pass it."));
        assertThat(page, containsString("No single rating of one department would pass it."));
    }

    @Test
    public void nothingPassesTheHighestScore() {
        assertThat(render("none", behind(above(9, 9, 9, 9, 9, 9))), containsString("No score would pass it."));
    }

    @Test
    public void anUnratedOneBehindAnother() {
        String page = render("unrated", new SamplePartnership().issue("RAD-99", "Not rated").explained(OptionalInt.of(9), 9,
                Optional.of(new SamplePartnership().issue("RAD-9", "<script>alert(1)</script>"))));
        assertThat(page, containsString("nobody has rated it here"));
        assertThat(page, containsString("It has no joint score yet."));
        assertThat(page, containsString("Not rated yet"));
        assertThat(page, not(containsString("<script>")));
    }

    @Test
    public void aLiftSaysWhyUntilWhenWhereItStoodAndWhatItDisplaced() {
        String page = render("lifted", flexed().lifted(3, 9, List.of(above(9, 9, 9, 9, 9, 9).issue(), new SamplePartnership().issue("RAD-2", "<b>").issue())));
        assertThat(page, containsString("It is lifted until "));
        assertThat(page, containsString("by a flex: Cyber threat."));
        assertThat(page, containsString("Otherwise it would have place 3."));
        assertThat(page, containsString("Displaced 2 joint priorities"));
        assertThat(page, containsString("<a href=\"/jira/browse/RAD-9\">RAD-9</a>"));
        assertThat(page, not(containsString("<b>")));
    }

    @Test
    public void whatTheNextRatingEndsIsSaidOfAMustDoAlone() {
        String ends = "A new rating makes a new revision: it is no longer lifted until all have agreed again.";
        assertThat(render("must-do", mustDo().lifted(3, 9, List.of())), containsString(ends));
        String behind = render("must-do-behind", mustDo().explained(OptionalInt.of(2), 9, Optional.of(flexed().issue("RAD-9", "Patch").rated(IT, 9, 9, 9, 9, 9, 9))));
        assertThat(behind, containsString(ends));
        assertThat(behind, containsString("No single rating of one department would pass it."));
        assertThat(render("flexed", flexed().lifted(3, 9, List.of())), not(containsString(ends)));
    }

    @Test
    public void theFlagsStandBesideEachScore() {
        SamplePartnership apart = rated(6, 9, 5, 5, 5, 5).rated(PURCHASING, 6, 1, 5, 5, 5, 5);
        SamplePartnership half = new SamplePartnership().rated(IT, 9, 9, 9, 9, 9, 9).issue("RAD-9", "Half assessed");
        String page = render("flags", apart.explained(OptionalInt.of(2), 2, Optional.of(half)));
        assertThat(reasons(page), containsString("Disagreement"));
        assertThat(reasons(page), not(containsString("Provisional")));
        assertThat(above(page), containsString("title=\"1 of 3 departments have rated every criterion.\">Provisional"));
        assertThat(above(page), not(containsString("Disagreement")));

        String turned = render("flags-turned", half.explained(OptionalInt.of(2), 2, Optional.of(apart)));
        assertThat(reasons(turned), containsString("Provisional"));
        assertThat(above(turned), containsString("Disagreement"));

        String neither = render("no-flags", rated(5, 5, 5, 5, 5, 5).explained(OptionalInt.of(2), 2, Optional.of(above(7, 7, 7, 7, 7, 7))));
        assertThat(neither, not(containsString("Disagreement")));
        assertThat(neither, not(containsString("Provisional")));
    }

    @Test
    public void oneAboveThatIsLiftedButNotPublishedSaysHowManyHaveAssessedIt() {
        SamplePartnership blind = new SamplePartnership().rated(IT, 5, 5, 5, 5, 5, 5).rated(RADIOLOGY, 5, 5, 5, 5, 5, 5)
                .flexed(FlexReason.CYBER_THREAT, "Patch", SamplePartnership.TODAY, SamplePartnership.TODAY.plusDays(30)).endorsedByAll().assessedBlindly();
        String page = above(render("unpublished-above", rated(5, 5, 5, 5, 5, 5).explained(OptionalInt.of(2), 2, Optional.of(blind.issue("RAD-9", "Patch")))));
        assertThat(page, containsString("2 of 3 have assessed"));
        assertThat(page, not(containsString("Not rated yet")));
        assertThat(page, not(containsString("Provisional")));
    }

    @Test
    public void noScorePassesWhatIsLifted() {
        String page = render("behind-a-lift", behind(flexed().issue("RAD-9", "Patch")));
        assertThat(page, containsString("No score would pass it, since it is lifted."));
    }

    @Test
    public void theFirstHasNothingAbove() {
        String page = render("first", rated(8, 7, 7, 8, 6, 7).explained(OptionalInt.of(1), 1, Optional.empty()));
        assertThat(page, containsString("Nothing that you may browse stands above it."));
        assertThat(page, not(containsString("would pass")));
    }

    @Test
    public void oneThatIsNotPublishedHasNoPlaceYet() {
        String page = render("unpublished", new SamplePartnership().rated(IT, 9, 9, 9, 9, 9, 9).assessedBlindly()
                .explained(OptionalInt.empty(), 3, Optional.empty()));
        assertThat(page, containsString("It has no place yet: until every department has assessed it"));
        assertThat(page, not(containsString("joint score")));
    }

    @Test
    public void whoJoinedLaterIsNotToldWhichRatingsWouldPass() {
        String page = render("joined", rated(6, 5, 5, 5, 5, 5).assessedBlindly().seenBy(PURCHASING).joinedLater(PURCHASING)
                .explained(OptionalInt.of(2), 2, Optional.of(above(7, 7, 7, 7, 7, 7))));
        assertThat(page, containsString("Patient care in the band High"));
        assertThat(page, containsString("Which single ratings would pass it is not shown to you yet."));
        assertThat(page, not(containsString("Rating needed")));
    }

    @Test
    public void oneThatIsInNoListHasNoPlace() {
        String page = render("resolved", rated(8, 7, 7, 8, 6, 7).resolved().explained(OptionalInt.empty(), 3, Optional.empty()));
        assertThat(page, containsString("Only open joint priorities have a place"));
        assertThat(page, not(containsString("Nothing that you may browse")));
    }

    @Test
    public void whoMaySeeNothingReadsWhy() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("refusal", "Log in to see this.");
        assertThat(SamplePages.render("place-refused", "templates/joint-priority/partnership/place.vm", context), containsString("Log in to see this."));
    }

    private static ExplainedPlace behind(SamplePartnership above) {
        SamplePartnership own = new SamplePartnership().rated(IT, 6, 5, 8, 7, 4, 7).rated(RADIOLOGY, 9, 8, 6, 5, 5, 6).rated(PURCHASING, 7, 5, 5, 5, 6, 8);
        return own.explained(OptionalInt.of(2), 14, Optional.of(above.issue("RAD-9", "Replace the oldest CT before the vendor\u2019s quarter ends")));
    }

    private static SamplePartnership above(int... ratings) {
        return rated(ratings).issue("RAD-9", "Replace the oldest CT");
    }

    private static String reasons(String page) {
        return page.substring(page.indexOf("joint-place-reasons"), page.indexOf("Next one above"));
    }

    private static String above(String page) {
        return page.substring(page.indexOf("joint-place-above"));
    }

    private static SamplePartnership mustDo() {
        return rated(5, 5, 5, 5, 5, 9).rated(IT, 5, 5, 5, 5, 5, 5).mustDo(MustDoReason.SECURITY, SamplePartnership.TODAY.plusDays(20), "https://example.org/notice")
                .endorsedByAll();
    }

    private static SamplePartnership flexed() {
        return rated(5, 5, 5, 5, 5, 5).flexed(FlexReason.CYBER_THREAT, "Patch", SamplePartnership.TODAY, SamplePartnership.TODAY.plusDays(30))
                .endorsedByAll();
    }

    private static SamplePartnership rated(int... ratings) {
        return new SamplePartnership().rated(IT, ratings).rated(RADIOLOGY, ratings).rated(PURCHASING, ratings);
    }

    private String render(String name, ExplainedPlace explained) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("panel", new PlaceView(explained, "/jira", jira.wording()));
        return SamplePages.render("place-" + name, "templates/joint-priority/partnership/place.vm", context);
    }
}
