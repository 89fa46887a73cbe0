package org.jointpriority.jira.fields;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportPart;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.jira.Fake;
import org.jointpriority.jira.FakeJira;
import org.jointpriority.jira.Rendering;
import org.jointpriority.jira.setup.ProjectSetUp;
import org.jointpriority.jira.setup.SetUp;
import org.jointpriority.partnership.AffectedSystems;
import org.jointpriority.storage.RegistryStore;
import org.jointpriority.storage.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class AffectedSystemsFieldTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private FakeJira jira;
    private AffectedSystemsField type;
    private FakeJira.Field field;

    @Before
    public void startJira() {
        jira = new FakeJira(TestDatabase.empty(TestDatabase.Kind.values()[0]));
        jira.bean(RegistryStore.class).write("anna", NOON, writing -> {
            int north = writing.save(RegistryTable.SITES, 0, Site.of(0, "North")).id();
            List.of("RIS", "PACS <North>", "archive").forEach(name ->
                    writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, name, "Kind of " + name, north)));
            return null;
        });
        jira.bean(SetUp.class).run();
        jira.bean(ProjectSetUp.class).enable("RAD");
        type = jira.module(AffectedSystemsField.class);
        field = jira.fieldNamed("Affected systems");
    }

    @After
    public void stopJira() {
        jira.close();
    }

    @Test
    public void itStandsOnEveryScreenOnWhichAnIssueIsWritten() {
        assertTrue(jira.screens.get("Default screen").contains(field.id));
    }

    @Test
    public void valuesComeInTheOrderOfTheirNamesWhateverTheirCase() {
        assertNull(type.getValueFromIssue(field.shown(), issue()));
        choose("RIS", "PACS <North>", "archive");
        assertEquals(List.of("archive", "PACS <North>", "RIS"), names(type.getValueFromIssue(field.shown(), issue())));
        assertEquals("archive, PACS <North>, RIS", type.getChangelogString(field.shown(), type.getValueFromIssue(field.shown(), issue())));
    }

    @Test
    public void whatAFormHoldsBecomesOptionsAndBack() {
        String ris = id("RIS");
        Collection<Option> value = type.getValueFromCustomFieldParams(params(ris, "", ris, id("archive")));
        assertEquals(List.of("archive", "RIS"), names(value));
        assertEquals(ris, type.getStringFromSingularObject(type.getSingularObjectFromString(ris)));
        assertNull(type.getValueFromCustomFieldParams(params()));
        assertNull(type.getSingularObjectFromString("RIS"));
    }

    @Test
    public void onlyOptionsOfTheFieldCanBeChosen() {
        assertEquals(List.of(), problems(params(id("RIS"))));
        for (String wrong : List.of("RIS", "1", "-1", "99999999999999999999", "<b>")) {
            assertEquals(wrong, List.of(field.id), problems(params(id("RIS"), wrong)));
        }
    }

    @Test
    public void theOrderOfChoosingMakesNoDifference() {
        Option ris = field.choice("RIS").shown();
        Option archive = field.choice("archive").shown();
        assertTrue(type.valuesEqual(List.of(ris, archive), List.of(archive, ris)));
        assertTrue(type.valuesEqual(null, List.of()));
        assertFalse(type.valuesEqual(List.of(ris), List.of(archive)));
    }

    @Test
    public void anExportHasAValueForEachSystem() {
        choose("RIS", "archive");
        CustomFieldExportContext context = Fake.of(CustomFieldExportContext.class, Map.of(
                "getCustomField", none -> field.shown(), "getDefaultColumnHeader", none -> "Custom field (Affected systems)"));
        FieldExportPart part = type.getRepresentationFromIssue(issue(), context).parts().get(0);
        assertEquals("Custom field (Affected systems)", part.itemLabel());
        assertEquals(List.of("archive", "RIS"), part.values().toList());
    }

    @Test
    public void jsonHasThemAsJirasOwnOptions() {
        assertNull(type.getJsonFromIssue(field.shown(), issue(), false, null).getStandardData().getData());
        choose("RIS", "archive");
        assertEquals(List.of(Map.of("id", id("archive"), "value", "archive"), Map.of("id", id("RIS"), "value", "RIS")),
                type.getJsonFromIssue(field.shown(), issue(), false, null).getStandardData().getData());
        assertThat(type.getJsonSchema(field.shown()).toString(), startsWith("array of option"));
        field.choice("RIS").disabled = true;
        FieldTypeInfoContext context = Fake.of(FieldTypeInfoContext.class, Map.of("getOderableField", none -> inIssue(), "getIssueContext", none -> issue()));
        assertEquals(2, type.getFieldTypeInfo(context).getAllowedValues().size());
    }

    @Test
    public void jirasRestSetsAddsAndRemovesThemByIdOrName() {
        choose("RIS");
        assertEquals(List.of(id("archive"), id("PACS <North>")), sentBy(operation("set", List.of(Map.of("value", "archive"), Map.of("id", id("PACS <North>"))))));
        assertEquals(List.of(id("RIS"), id("archive")), sentBy(operation("add", Map.of("value", "archive"))));
        assertEquals(List.of(id("archive")), sentBy(operation("add", Map.of("value", "archive")), operation("remove", Map.of("value", "RIS"))));
        assertEquals(List.of(), sentBy(operation("set", null)));
        assertEquals(Set.of("set", "add", "remove"), type.getRestFieldOperation(inIssue()).getSupportedOperations());
    }

    @Test
    public void whatNamesNoSystemIsRefusedByRestAsWell() {
        for (Object wrong : Arrays.asList("RIS", List.of("RIS"), List.of(Map.of("value", "Lamp")), List.of(Map.of()), 7)) {
            assertEquals(String.valueOf(wrong), List.of("refused"), sentBy(operation("set", wrong)));
        }
        assertEquals(List.of("refused"), sentBy(operation("add", null)));
    }

    private List<String> sentBy(FieldOperationHolder... operations) {
        List<String> sent = new ArrayList<>();
        IssueInputParameters parameters = Fake.of(IssueInputParameters.class, Map.of("addCustomFieldValue", given -> sent.addAll(List.of((String[]) given[1])) ? null : null));
        ErrorCollection errors = type.getRestFieldOperation(inIssue()).updateIssueInputParameters(issue(), issue(), field.id, parameters, List.of(operations));
        return errors.hasAnyErrors() ? List.of("refused") : sent;
    }

    private static FieldOperationHolder operation(String name, Object data) {
        return new FieldOperationHolder(name, new JsonData(data));
    }

    private CustomField inIssue() {
        return Fake.of(CustomField.class, Map.of("getId", none -> field.id, "getIdAsLong", none -> 1L, "getRelevantConfig", any -> field.config()));
    }

    @Test
    public void theListAndTheIssueShowTheNames() {
        choose("RIS", "PACS <North>");
        assertEquals("<span class=\"joint-field\">PACS &lt;North&gt;, RIS</span>", render("view", type.getValueFromIssue(field.shown(), issue())));
        assertEquals("<customfieldvalue key=\"" + id("RIS") + "\">RIS</customfieldvalue>",
                render("xml", List.of(field.choice("RIS").shown())));
        assertEquals("", render("view", null));
    }

    @Test
    public void theFormOffersEverySystemTheChosenOnesFirst() {
        String form = render("edit", Set.of(id("RIS")));
        assertThat(form, containsString("name=\"" + field.id + "\" value=\"" + id("RIS") + "\" checked"));
        assertThat(form, containsString("PACS &lt;North&gt;"));
        assertThat(form, containsString("Kind of archive, North"));
        assertTrue(form.indexOf("value=\"" + id("RIS")) < form.indexOf("value=\"" + id("archive")));
        assertTrue(form.indexOf("value=\"" + id("archive")) < form.indexOf("value=\"" + id("PACS <North>")));
    }

    @Test
    public void aRetiredSystemIsOfferedOnlyWhereItIsChosen() {
        RegistryStore registry = jira.bean(RegistryStore.class);
        NetworkSystem ris = registry.present().registry().network().systems().stream().filter(system -> system.name().equals("RIS")).findFirst().orElseThrow();
        registry.write("anna", NOON, writing -> writing.save(RegistryTable.SYSTEMS, ris.id(), ris.withRetired(true)));
        jira.bean(AffectedSystems.class).keepInStep();

        assertThat(render("edit", Set.of(id("RIS"))), containsString("RIS (retired)"));
        assertThat(render("edit", Set.of(id("archive"))), not(containsString("RIS")));
    }

    @Test
    public void withoutSystemsTheFormSaysSo() {
        jira.options.get(field.config().getId()).clear();
        assertThat(render("edit", null), containsString("There are no systems in the registry yet."));
    }

    private Issue issue() {
        return jira.issue(1, jira.typeNamed("Joint Priority"), "RAD");
    }

    private void choose(String... names) {
        List<Object> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(id(name));
        }
        jira.values.put(1L, ids);
    }

    private String id(String name) {
        return Long.toString(field.choice(name).id);
    }

    private List<String> problems(CustomFieldParams params) {
        List<String> fields = new ArrayList<>();
        type.validateFromParams(params, Fake.of(ErrorCollection.class, Map.of("addError", given -> fields.add((String) given[0]))), field.config());
        return fields;
    }

    private String render(String view, Object value) {
        Map<String, Object> context = new HashMap<>(type.getVelocityParameters(issue(), field.shown(), null));
        context.put("i18n", new Rendering.Texts());
        if (value != null) {
            context.put("value", value);
        }
        return new Rendering().render("templates/joint-priority/fields/systems-" + view + ".vm", context).trim();
    }

    private static CustomFieldParams params(String... values) {
        return Fake.of(CustomFieldParams.class, Map.of("getValuesForNullKey", none -> List.of(values)));
    }

    private static List<String> names(Collection<Option> options) {
        return options.stream().map(Option::getValue).toList();
    }
}
