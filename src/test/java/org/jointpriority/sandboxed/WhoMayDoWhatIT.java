package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.Test;

/** Every endpoint of the REST API, asked by every account: who is let in, and that a refusal has written nothing. */
public class WhoMayDoWhatIT {
    private static final List<String> ACCOUNTS = List.of("anonymous", "outsider", "manager",
            "it.anna", "it.ben", "rad.chen", "rad.dana", "pur.eli", "pur.faye", "admin");
    private static final String TAB = "org.jointpriority.joint-priority:history-tab";
    private static final Map<String, String> DEPARTMENT_OF = Map.of("it.anna", "IT", "it.ben", "IT",
            "rad.chen", "Radiology", "rad.dana", "Radiology", "pur.eli", "Purchasing", "pur.faye", "Purchasing");

    private final Hospital hospital = Hospital.running();

    @Test
    public void whoeverHasLoggedInReadsWhatAllStandsOn() {
        for (String path : List.of("/departments", "/criteria", "/order", "/assessment", "/templates")) {
            for (String account : ACCOUNTS) {
                assertStatus(account.equals("anonymous") ? 401 : 200, hospital.as(account).get(path), account);
            }
        }
    }

    @Test
    public void whoeverHasLoggedInListsWhatTheyMayBrowse() {
        for (String account : ACCOUNTS) {
            Answer answer = hospital.as(account).get("/priorities");
            assertStatus(account.equals("anonymous") ? 401 : 200, answer, account);
            if (account.equals("outsider")) {
                assertEquals(0, answer.json().getInt("total"));
            } else if (!account.equals("anonymous")) {
                assertTrue(answer.toString(), answer.json().getInt("total") > 10);
            }
        }
    }

    @Test
    public void viewsHoldWhatOneMayBrowse() {
        for (String path : List.of("/tables/ranking", "/tables/alignment", "/tables/deadlines", "/tables/capacity-line", "/tables/allowances",
                "/tables/meeting-pack", "/meeting-pack", "/alignment", "/deadlines", "/allowances?limit=100", "/capacity-line?limit=100")) {
            for (String account : ACCOUNTS) {
                Answer answer = hospital.as(account).get(path);
                assertStatus(account.equals("anonymous") ? 401 : 200, answer, account);
                if (!account.equals("anonymous")) {
                    assertEquals(answer.toString(), !account.equals("outsider"), answer.body().contains("IMG-"));
                }
            }
        }
    }

    @Test
    public void theEnvironmentIsForThoseWhoMayBrowseSomething() {
        for (String path : List.of("/environment", "/tables/environment")) {
            for (String account : ACCOUNTS) {
                int expected = switch (account) {
                    case "anonymous" -> 401;
                    case "outsider" -> 403;
                    default -> 200;
                };
                assertStatus(expected, hospital.as(account).get(path), account);
            }
        }
    }

    @Test
    public void aListIsExplainedFromWhatOneMayBrowse() {
        for (String account : ACCOUNTS) {
            Answer answer = hospital.as(account).get("/order/sensitivity");
            assertStatus(account.equals("anonymous") ? 401 : 200, answer, account);
            if (!account.equals("anonymous")) {
                assertEquals(account.equals("outsider"), answer.json().getInt("total") == 0);
                assertEquals(hospital.criterionIds().size(), answer.json().getArray("weights").size());
            }
        }
        assertStatus(400, hospital.as("manager").get("/order/sensitivity?jql=color+%3D+red"), "manager");
    }

    @Test
    public void whoeverMayBrowseTheIssueReadsTheJointPriority() {
        String key = hospital.newPriority("Read by many");
        for (String path : List.of("/priorities/" + key, "/priorities/" + key + "/breakdown", "/priorities/" + key + "/history",
                "/priorities/" + key + "/place")) {
            for (String account : ACCOUNTS) {
                int expected = switch (account) {
                    case "anonymous" -> 401;
                    case "outsider" -> 404;
                    default -> 200;
                };
                assertStatus(expected, hospital.as(account).get(path), account);
            }
        }
    }

    @Test
    public void membersOfAnyDepartmentSayWhoseNeedItIs() {
        String key = hospital.newPriority("Needed by one");
        for (String department : List.of("IT", "Radiology", "Purchasing")) {
            for (String account : ACCOUNTS) {
                int expected = switch (account) {
                    case "anonymous" -> 401;
                    case "outsider" -> 404;
                    default -> department.equals(DEPARTMENT_OF.get(account)) ? 200 : 403;
                };
                Answer answer = hospital.as(account).put("/priorities/" + key + "/need", "{\"revision\":" + hospital.revision(key) + ",\"by\":"
                        + hospital.departmentId(department) + ",\"raisedBy\":" + hospital.departmentId("Radiology") + ",\"kindOfWork\":\"BOTH\"}");
                assertStatus(expected, answer, account);
                if (expected == 200) {
                    assertEquals(hospital.departmentId("Radiology"), answer.json().getInt("raisedBy"));
                    assertEquals("BOTH", answer.json().getString("kindOfWork"));
                }
            }
        }
    }

    @Test
    public void membersAskForALiftForTheirDepartmentAndNobodyElse() {
        String key = hospital.newPriority("Lifted by members");
        for (String department : List.of("IT", "Radiology", "Purchasing")) {
            int id = hospital.departmentId(department);
            String today = hospital.as("manager").get("/deadlines").json().getString("today");
            List<Write> writes = List.of(
                    new Write("POST", "flex", "{\"revision\":%d,\"department\":" + id + ",\"reason\":\"CYBER_THREAT\",\"text\":\"Patch\",\"respondBy\":\""
                            + today + "\",\"end\":\"" + today + "\"}"),
                    new Write("DELETE", "flex", null),
                    new Write("PUT", "must-do", "{\"revision\":%d,\"department\":" + id + ",\"reason\":\"SECURITY\",\"date\":\"" + today
                            + "\",\"evidence\":\"https://example.org\"}"),
                    new Write("DELETE", "must-do", null));
            for (Write write : writes) {
                for (String account : ACCOUNTS) {
                    int expected = switch (account) {
                        case "anonymous" -> 401;
                        case "outsider" -> 404;
                        default -> !department.equals(DEPARTMENT_OF.get(account)) ? 403 : write.method.equals("POST") ? 201 : 200;
                    };
                    String before = hospital.everything(key);
                    Answer answer = write.send(hospital.as(account), "/priorities/" + key + "/", hospital.revision(key), "&department=" + id);
                    assertStatus(expected, answer, account);
                    if (expected >= 400) {
                        assertEquals(answer.toString(), before, hospital.everything(key));
                    } else if (write.method.equals("POST")) {
                        // Those of the same department ask in turn.
                        hospital.as(account).delete("/priorities/" + key + "/flex?revision=" + hospital.revision(key) + "&department=" + id);
                    }
                }
            }
        }
    }

    @Test
    public void onlyMembersSpeakForTheirDepartment() {
        String key = hospital.newPriority("Spoken for by members");
        List<Write> writes = List.of(
                new Write("PUT", "ratings", "{\"revision\":%d,\"ratings\":{\"" + hospital.criterionIds().get(0) + "\":7}}"),
                new Write("PUT", "commitment", "{\"revision\":%d,\"text\":\"Move the archive\",\"effort\":5,\"due\":null,\"state\":\"PLANNED\"}"),
                new Write("DELETE", "commitment", null),
                new Write("PUT", "endorsement", "{\"revision\":%d,\"word\":\"AGREE\",\"text\":\"\",\"reviewOn\":null}"),
                new Write("DELETE", "endorsement", null));
        for (String department : List.of("IT", "Radiology", "Purchasing")) {
            String base = "/priorities/" + key + "/departments/" + hospital.departmentId(department) + "/";
            for (Write write : writes) {
                for (String account : ACCOUNTS) {
                    int expected = switch (account) {
                        case "anonymous" -> 401;
                        case "outsider" -> 404;
                        default -> department.equals(DEPARTMENT_OF.get(account)) ? 200 : 403;
                    };
                    String before = hospital.everything(key);
                    Answer answer = write.send(hospital.as(account), base, hospital.revision(key));
                    assertStatus(expected, answer, account);
                    if (expected != 200) {
                        assertEquals(answer.toString(), before, hospital.everything(key));
                    }
                }
            }
        }
    }

    @Test
    public void thePanelOffersMembersTheFormsOfTheirDepartmentAndNobodyElseAny() {
        String key = hospital.newPriority("Acted on in the panel");
        for (String account : ACCOUNTS) {
            Answer panel = hospital.as(account).send("GET", "/plugins/servlet/joint-priority/partnership?issue=" + key, null,
                    BodyPublishers.noBody());
            boolean sees = !List.of("anonymous", "outsider").contains(account);
            assertStatus(sees ? 200 : 404, panel, account);
            assertEquals(account, sees, panel.body().contains("data-joint-revision"));
            for (String department : List.of("IT", "Radiology", "Purchasing")) {
                assertEquals(account + " for " + department, department.equals(DEPARTMENT_OF.get(account)),
                        panel.body().contains("/departments/" + hospital.departmentId(department) + "/"));
            }
        }
    }

    @Test
    public void theHistoryIsReadByWhoMayBrowseTheIssue() {
        String key = hospital.newPriority("Looked back on");
        hospital.as("it.anna").put("/priorities/" + key + "/departments/" + hospital.departmentId("IT") + "/ratings",
                "{\"revision\":" + hospital.revision(key) + ",\"ratings\":{\"" + hospital.criterionIds().get(0) + "\":7}}");
        for (String account : ACCOUNTS) {
            boolean sees = !List.of("anonymous", "outsider").contains(account);
            Answer before = hospital.as(account).send("GET", "/plugins/servlet/joint-priority/history?issue=" + key + "&before=1", null,
                    BodyPublishers.noBody());
            assertStatus(sees ? 200 : 404, before, account);
            assertEquals(account, sees, before.body().contains("rated"));
            Answer tab = hospital.as(account).send("GET", "/browse/" + key + "?page=" + TAB, null, BodyPublishers.noBody());
            assertEquals(account, sees, tab.body().contains("joint-history-entry"));
        }
        assertStatus(404, hospital.admin().send("GET", "/plugins/servlet/joint-priority/history?issue=" + key + "&before=-1", null,
                BodyPublishers.noBody()), "admin");
        assertTrue(hospital.admin().get("/priorities/" + key + "/history?limit=1&start=1").json().getArray("changes").isEmpty());
    }

    @Test
    public void onlyAJointPriorityHasTheTab() {
        String ordinary = hospital.newOrdinaryIssue("Nothing to look back on");
        Answer page = hospital.admin().send("GET", "/browse/" + ordinary + "?page=" + TAB, null, BodyPublishers.noBody());
        assertStatus(200, page, "admin");
        assertFalse(page.body().contains("id=\"history-tab\""));
    }

    @Test
    public void onlyAdministratorsChangeWhatAllStandsOn() {
        String criteria = hospital.as("admin").get("/criteria").body();
        List<Request> requests = List.of(
                new Request("POST", "/departments", "{\"name\":\"Telecom\",\"active\":false}", 201),
                new Request("PUT", "/departments/" + hospital.departmentId("IT"), "{\"name\":\"IT\"}", 200),
                new Request("PUT", "/criteria", criteria, 200),
                new Request("PUT", "/templates", hospital.as("admin").get("/templates").body(), 200),
                new Request("PUT", "/order", "{\"rule\":\"PATIENT_CARE_FIRST\"}", 200),
                new Request("PUT", "/assessment", "{\"blind\":true}", 200),
                new Request("GET", "/change-events", null, 200),
                new Request("PUT", "/change-events", "{\"issueUpdates\":false}", 200),
                new Request("GET", "/setup", null, 200),
                new Request("POST", "/setup", "{}", 200),
                new Request("GET", "/health", null, 200),
                new Request("POST", "/health", "{\"check\":\"SYSTEM_OPTIONS\"}", 200),
                new Request("GET", "/projects", null, 200),
                new Request("PUT", "/projects/" + Hospital.PROJECT, "{}", 200),
                new Request("DELETE", "/projects/HR", null, 200));
        for (Request request : requests) {
            for (String account : ACCOUNTS) {
                int expected = switch (account) {
                    case "anonymous" -> 401;
                    case "admin" -> request.expected;
                    default -> 403;
                };
                String before = hospital.foundation();
                Answer answer = request.send(hospital.as(account));
                assertStatus(expected, answer, account);
                if (expected >= 400) {
                    assertEquals(answer.toString(), before, hospital.foundation());
                }
            }
        }
    }

    @Test
    public void whatOneMayNotSeeLooksLikeWhatIsNotThere() {
        String hidden = hospital.newPriority("Not for outsiders");
        String ordinary = hospital.newOrdinaryIssue("A broken lamp");
        BiFunction<String, String, Answer> reading = (account, key) -> hospital.as(account).get("/priorities/" + key);

        String noSuch = reading.apply("outsider", "XYZ-999").body();

        assertEquals(noSuch, reading.apply("outsider", hidden).body());
        assertEquals(noSuch, reading.apply("outsider", ordinary).body());
        assertEquals(noSuch, reading.apply("it.anna", ordinary).body());
        assertEquals(noSuch, reading.apply("it.anna", "XYZ-999").body());
        for (String account : List.of("outsider", "it.anna")) {
            String write = "{\"revision\":0,\"ratings\":{}}";
            String path = "/departments/" + hospital.departmentId("IT") + "/ratings";
            assertEquals(hospital.as(account).put("/priorities/XYZ-999" + path, write).body(),
                    hospital.as(account).put("/priorities/" + ordinary + path, write).body());
        }
    }

    private static void assertStatus(int expected, Answer answer, String account) {
        assertEquals(account + ": " + answer, expected, answer.status());
    }

    private record Write(String method, String what, String body) {
        Answer send(Visitor visitor, String base, int revision) {
            return send(visitor, base, revision, "");
        }

        /** @param query what else a delete has to say */
        Answer send(Visitor visitor, String base, int revision, String query) {
            return switch (method) {
                case "POST" -> visitor.post(base + what, body.formatted(revision));
                case "PUT" -> visitor.put(base + what, body.formatted(revision));
                default -> visitor.delete(base + what + "?revision=" + revision + query);
            };
        }
    }

    private record Request(String method, String path, String body, int expected) {
        Answer send(Visitor visitor) {
            return switch (method) {
                case "GET" -> visitor.get(path);
                case "POST" -> visitor.post(path, body);
                case "PUT" -> visitor.put(path, body);
                default -> visitor.delete(path);
            };
        }
    }
}
