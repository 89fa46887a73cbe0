package org.jointpriority.jira.templates;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.Test;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.domain.templates.Templates;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.partnership.SamplePartnership;

public class CreateTemplateTest {
    private static final String JIRA = "/jira/secure/CreateIssueDetails!init.jspa?pid=10000&issuetype=10100";
    private static final Criteria CRITERIA = SamplePartnership.shippedCriteria();
    private static final int CARE = CRITERIA.patientCare().id();

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void eachTemplateLeadsToJirasPageFilledIn() {
        Template upgrade = Template.of(1, "Upgrade & more").withRequirements(List.of("Release 7?", "Downtime")).withHints(Map.of(CARE, "Who waits"))
                .withMustDoReasons(List.of("Support ends"));
        String page = render("create", Templates.of(1, List.of(upgrade, Template.of(2, "Retired").withActive(false))));
        assertThat(page, containsString("issuetype=10100&amp;summary=Upgrade+%26+more%3A+&amp;description=h3.+Requirements%0A*+Release+7%3F%0A*+Downtime%0A\""));
        assertThat(page, containsString("Begin with Upgrade &amp; more"));
        assertThat(page, containsString("<dd dir=\"auto\">Who waits</dd>"));
        assertThat(page, containsString("<li dir=\"auto\">Support ends</li>"));
        assertThat(page, not(containsString("Retired")));
    }

    @Test
    public void anAddressStaysShortEnoughForServers() {
        Template longest = Template.of(1, "\u5730".repeat(100)).withRequirements(Collections.nCopies(50, "\u5730".repeat(255)));
        CreateView view = view(Templates.of(1, List.of(longest)));
        String address = view.offered().get(0).address();
        assertTrue(address.length() + " characters", address.length() <= CreateView.LONGEST_ADDRESS);
        String description = URLDecoder.decode(address.replaceFirst(".*&description=", ""), StandardCharsets.UTF_8);
        description.lines().skip(1).forEach(line -> assertEquals("* " + "\u5730".repeat(255), line));
    }

    @Test
    public void aTemplateWithoutRequirementsSetsNoDescription() {
        assertThat(view(Templates.of(1, List.of(Template.of(1, "Bare")))).offered().get(0).address(), not(containsString("description")));
    }

    @Test
    public void withoutTemplatesOneBeginsWithout() {
        String page = render("create-none", Templates.none());
        assertThat(page, containsString("There are no templates"));
        assertThat(page, containsString("issuetype=10100\">Begin without a template"));
    }

    private CreateView view(Templates templates) {
        return new CreateView(templates, CRITERIA, JIRA, "Imaging Network", jira.wording());
    }

    private String render(String name, Templates templates) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("create", view(templates));
        return SamplePages.render(name, "templates/joint-priority/templates/create.vm", context);
    }
}
