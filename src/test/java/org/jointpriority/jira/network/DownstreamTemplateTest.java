package org.jointpriority.jira.network;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.jointpriority.domain.network.Flow;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.partnership.ReachView;
import org.jointpriority.partnership.SampleReach;
import org.junit.Test;

public class DownstreamTemplateTest {
    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void withoutAffectedSystemsItInvitesToChooseSome() {
        String page = render("nothing", environment().affecting());
        assertThat(page, containsString("No affected systems are chosen yet."));
        assertThat(page, not(containsString("joint-graph")));
        assertThat(page, not(containsString("Touches other")));
    }

    @Test
    public void theListSaysForEachSystemHowFarItIsWhoseItIsAndHowTheChangeComesToIt() {
        String page = render("some", environment().affecting(1));
        assertThat(page, containsString("One system is affected. The change can reach 3 more, up to 2 steps downstream."));
        assertThat(page, containsString("RIS &lt;12&gt; by HL7 v2: RAD-4 Procedure Scheduled"));
        assertThat(page, containsString("PACS by DICOM"));
        assertThat(page, containsString("2 steps downstream"));
        assertThat(page, containsString("Radiology &amp; &lt;Nuclear Medicine&gt;"));
        assertThat(page, containsString("No owner"));
        assertThat(page, containsString("Northside"));
    }

    @Test
    public void aCircleIsSaidAtBothOfItsEnds() {
        String page = render("circle", environment().flow(2, 1, Flow.OTHER, "").affecting(1));
        assertThat(page, containsString("data-joint-system=\"1\" data-joint-distance=\"0\" data-joint-from=\"2\""));
        assertThat(page, containsString("PACS by another way"));
    }

    @Test
    public void whereNothingIsDownstreamItSaysSo() {
        assertThat(render("end", environment().affecting(3)), containsString("One system is affected. Nothing lies downstream."));
    }

    @Test
    public void othersThatTouchItSayWhy() {
        String page = render("touching", environment().touchedBy("NET-3", "A <b>second</b> path", 2)
                .touchedBy("NET-4", "Everything at once", 1, 2, 3, 4).touchedBy("NET-5", "More than can be named", 1, 2, 3, 4, 5).affecting(1));
        assertThat(page, containsString("A &lt;b&gt;second&lt;/b&gt; path"));
        assertThat(page, containsString("Both reach PACS."));
        assertThat(page, containsString("Both reach RIS &lt;12&gt;, PACS, Viewer and Archive."));
        assertThat(page, containsString("Both reach RIS &lt;12&gt;, PACS, Viewer and 2 more systems."));
        assertThat(page, containsString("/jira/browse/NET-3"));
    }

    @Test
    public void ofManyThatTouchItThoseWithLessInCommonAreFolded() {
        SampleReach touched = environment();
        for (int other = 1; other <= 8; other++) {
            touched.touchedBy("NET-" + other, "One of many", 2);
        }
        String page = render("touching-many", touched.affecting(1));
        assertThat(page, containsString("2 more that touch it"));
        assertTrue(page.indexOf("NET-6") < page.indexOf("joint-network-further"));
        assertTrue(page.indexOf("NET-7") > page.indexOf("joint-network-further"));
    }

    @Test
    public void ofVeryManyItDrawsNoPictureAndListsTheNearest() {
        SampleReach star = new SampleReach().system("Hub", 1);
        for (int id = 2; id <= 601; id++) {
            star.system("Station " + id, 2).flow(1, id, Flow.DICOM, "");
        }
        String page = render("many", star.affecting(1));
        assertThat(page, containsString("There are too many systems for a picture."));
        assertThat(page, containsString("101 more systems, farther away, are not shown here."));
        assertEquals(501, page.split("data-joint-system=").length);
        assertTrue(page.length() < 600_000);
    }

    private static SampleReach environment() {
        return new SampleReach().system("RIS <12>", 1).system("PACS", 2).system("Viewer", 2).system("Archive", 0).system("Elsewhere", 1)
                .flow(1, 2, Flow.HL7_V2, "RAD-4 Procedure Scheduled").flow(2, 3, Flow.DICOM, "").flow(2, 4, Flow.DICOM, "");
    }

    private String render(String name, ReachView reach) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("downstream", new DownstreamView(reach, "/jira", jira.wording()));
        return SamplePages.render("downstream-" + name, "templates/joint-priority/network/downstream.vm", context);
    }
}
