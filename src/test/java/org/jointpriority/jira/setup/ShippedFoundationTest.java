package org.jointpriority.jira.setup;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.atlassian.jira.security.JiraAuthenticationContext;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.jira.Fake;
import org.jointpriority.jira.platform.Texts;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What is shipped can be kept, with whichever words: translations are longer than the English they come from. */
@RunWith(Parameterized.class)
public class ShippedFoundationTest {
    private final ShippedFoundation shipped;

    public ShippedFoundationTest(String language) {
        this.shipped = new ShippedFoundation(new Texts(administratorWhoSpeaks(Locale.forLanguageTag(language))));
    }

    @Parameters(name = "{0}")
    public static List<String> languages() {
        return Arrays.asList("en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "nl-NL", "ja-JP");
    }

    @Test
    public void theDepartmentsHaveNamesOfTheirOwn() {
        assertEquals(3, shipped.departments().stream().map(Department::nameKey).distinct().count());
    }

    @Test
    public void theTemplatesHintAtTheCriteria() {
        List<Criterion> saved = new ArrayList<>();
        for (Criterion criterion : shipped.criteria()) {
            saved.add(criterion.withId(saved.size() + 1));
        }
        List<Template> templates = shipped.templates(Criteria.of(saved));
        assertEquals(6, templates.stream().map(Template::nameKey).distinct().count());
        templates.forEach(template -> assertEquals(template.name(), 3, template.hints().size()));
    }

    private static JiraAuthenticationContext administratorWhoSpeaks(Locale language) {
        org.jointpriority.sandbox.host.Texts all = new org.jointpriority.sandbox.host.Texts();
        all.add("i18n/joint-priority");
        return Fake.of(JiraAuthenticationContext.class, Map.of("getI18nHelper", nothing -> all.helper(language)));
    }
}
