package org.jointpriority.sandboxed;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.grack.nanojson.JsonObject;
import org.junit.Test;

/** Jira's own exports of a search: what our fields and the owners say in each. */
public class ExportIT {
    /** By itself, not within a key or an id. */
    private static final Pattern SCORE = Pattern.compile("(?<![\\w-])75(\\.0)?\\b");
    private static final Map<String, String> DEPARTMENT_OF = Map.of("it.anna", "IT", "rad.chen", "Radiology", "pur.eli", "Purchasing");
    private static final String VIEWS = "/sr/jira.issueviews:searchrequest-";

    private final Hospital hospital = Hospital.running();
    private final String key = assessedBy("it.anna", "rad.chen", "pur.eli");
    private final String query = URLEncoder.encode("key = " + key, StandardCharsets.UTF_8);

    private String assessedBy(String... members) {
        String made = hospital.newPriority("To be \"exported\" & <read>", "RIS University", "PACS University");
        String ratings = hospital.criterionIds().stream().map(id -> "\"" + id + "\":7").collect(Collectors.joining(","));
        for (String member : members) {
            int department = hospital.departmentId(DEPARTMENT_OF.get(member));
            hospital.as(member).put("/priorities/" + made + "/departments/" + department + "/ratings",
                    "{\"revision\":" + hospital.revision(made) + ",\"ratings\":{" + ratings + "}}");
        }
        return made;
    }

    @Test
    public void noScoreIsExportedBeforeAllHaveAssessed() {
        String one = assessedBy("it.anna");
        for (String path : List.of(VIEWS + "csv-all-fields/x.csv?jqlQuery=", VIEWS + "xml/x.xml?jqlQuery=", VIEWS + "excel-all-fields/x.xls?jqlQuery=",
                "/rest/api/2/search?jql=")) {
            String said = get(path + URLEncoder.encode("key = " + one, StandardCharsets.UTF_8));
            assertThat(said, containsString(one));
            assertFalse(said, SCORE.matcher(said).find());
        }
        assertThat(get(VIEWS + "csv-all-fields/x.csv?jqlQuery=" + URLEncoder.encode("key = " + one, StandardCharsets.UTF_8)),
                containsString("\"\",\"1 of 3 has assessed\""));
    }

    @Test
    public void csvHasNumbersToCalculateWithAndAColumnForEachSystem() {
        String csv = get(VIEWS + "csv-all-fields/temp/SearchRequest.csv?jqlQuery=" + query);
        assertThat(csv, containsString("\"Custom field (Joint score)\""));
        assertThat(csv, containsString("\"75.0\""));
        assertThat(csv, containsString("\"Awaiting endorsement\""));
        assertThat(csv, containsString("\"Custom field (Affected systems)\",\"Custom field (Affected systems)\""));
        assertThat(csv, containsString("\"PACS University\",\"RIS University\""));
        assertThat(csv, containsString("\"To be \"\"exported\"\" & <read>\""));
    }

    @Test
    public void theSpreadsheetShowsWhatTheColumnsOfAListShow() {
        String table = get(VIEWS + "excel-all-fields/temp/SearchRequest.xls?jqlQuery=" + query);
        assertThat(table, containsString("<th>Joint order</th>"));
        assertThat(table, containsString("75.0"));
        assertThat(table, containsString("High patient care"));
        assertThat(table, not(containsString("<read>")));
    }

    @Test
    public void xmlHasAValueOfEachField() {
        String xml = get(VIEWS + "xml/temp/SearchRequest.xml?jqlQuery=" + query);
        assertThat(xml, containsString("<customfieldname>Joint score</customfieldname><customfieldvalues><customfieldvalue>75.0</customfieldvalue>"));
        assertThat(xml, containsString("<customfieldvalue>Awaiting endorsement</customfieldvalue>"));
        assertThat(xml, containsString(">RIS University</customfieldvalue>"));
    }

    @Test
    public void jsonHasNumbersAndOptions() {
        JsonObject fields = hospital.admin().send("GET", "/rest/api/2/search?jql=" + query, null, BodyPublishers.noBody()).json()
                .getArray("issues").getObject(0).getObject("fields");
        List<Object> values = List.copyOf(fields.values().stream().filter(value -> value != null).toList());
        assertTrue(fields.toString(), values.stream().anyMatch(value -> value instanceof Number number && number.doubleValue() == 75));
        assertTrue(fields.toString(), values.contains("Awaiting endorsement"));
        assertEquals("PACS University", values.stream().filter(List.class::isInstance).map(value -> ((JsonObject) ((List<?>) value).get(0)).getString("value"))
                .findFirst().orElseThrow());
    }

    @Test
    public void whoMayNotSeeItExportsNothing() {
        for (String path : List.of(VIEWS + "csv-all-fields/x.csv?jqlQuery=", VIEWS + "xml/x.xml?jqlQuery=", VIEWS + "excel-all-fields/x.xls?jqlQuery=",
                "/rest/api/2/search?jql=")) {
            assertThat(hospital.as("outsider").send("GET", path + query, null, BodyPublishers.noBody()).body(), not(containsString("exported")));
        }
    }

    private String get(String path) {
        Visitor.Answer answer = hospital.admin().send("GET", path, null, BodyPublishers.noBody());
        assertEquals(answer.toString(), 200, answer.status());
        return answer.body();
    }
}
