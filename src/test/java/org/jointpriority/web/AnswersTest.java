package org.jointpriority.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.Serializable;
import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javax.ws.rs.core.Response;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;
import org.junit.Test;

public class AnswersTest {
    private static final Person ANNA = Person.of("JIRAUSER1", "Anna");

    @Test
    public void whatWasAskedForIsJsonThatNoCacheKeeps() {
        Response response = answersTo(ANNA).of(() -> Answers.ok("{}"));

        assertEquals(200, response.getStatus());
        assertEquals("{}", response.getEntity());
        assertHeaders(response);
    }

    @Test
    public void nobodyGetsPastWithoutHavingLoggedIn() {
        boolean[] reached = new boolean[1];

        Response response = answersTo(null).of(() -> {
            reached[0] = true;
            return Answers.ok("{}");
        });

        assertEquals(401, response.getStatus());
        assertFalse(reached[0]);
        assertHeaders(response);
    }

    @Test
    public void everyRefusalIsAnsweredInTheOneForm() {
        Message text = text("why", "<script>\"'$x");
        assertRefusal(401, "{\"errorMessages\":[\"joint-priority.refusal.not-logged-in[]\"],\"errors\":{}}", Refusal::notLoggedIn);
        assertRefusal(403, "{\"errorMessages\":[\"why[<script>\\\"'$x]\"],\"errors\":{}}", () -> Refusal.forbidden(text));
        assertRefusal(404, "{\"errorMessages\":[\"why[<script>\\\"'$x]\"],\"errors\":{}}", () -> Refusal.notFound(text));
        assertRefusal(400, "{\"errorMessages\":[\"why[<script>\\\"'$x]\"],\"errors\":{}}", () -> Refusal.invalid(text));
        assertRefusal(400, "{\"errorMessages\":[],\"errors\":{\"a\\\"b\":\"no[]\",\"effort\":\"why[<script>\\\"'$x]\"}}",
                () -> Refusal.invalid(Map.of("a\"b", text("no"), "effort", text)));
        assertRefusal(400, "{\"errorMessages\":[],\"errors\":{\"effort\":\"joint-priority.refusal.value.out-of-range[0, 9]\"}}",
                () -> InvalidValue.of("effort", InvalidValue.Reason.OUT_OF_RANGE, 0, 9));
        assertRefusal(415, "{\"errorMessages\":[\"joint-priority.rest.body.type[application/json]\"],\"errors\":{}}",
                () -> caught(() -> JsonRequest.read(Requests.headers("Content-Type", "text/plain"), null)));
        assertRefusal(400, "{\"errorMessages\":[\"joint-priority.rest.body.no-object[]\"],\"errors\":{}}",
                () -> caught(() -> JsonBody.parse("[]")));
    }

    @Test
    public void whoeverIsLateSeesTheRowAsItIsNow() {
        Refusal late = Refusal.outdated(text("late"));
        Response conflict = answersTo(ANNA).outdated(late, false, json -> json.value("id", 7));
        assertEquals(409, conflict.getStatus());
        assertEquals("{\"errorMessages\":[\"late[]\"],\"errors\":{},\"current\":{\"id\":7}}", conflict.getEntity());
        assertHeaders(conflict);
        assertEquals(412, answersTo(ANNA).outdated(late, true, json -> json.value("id", 7)).getStatus());
        assertRefusal(409, "{\"errorMessages\":[\"late[]\"],\"errors\":{}}", () -> late);
    }

    @Test
    public void aFileIsForSavingAndForNothingElse() {
        Response response = Answers.of("sites", "name\r\n");
        assertEquals("name\r\n", response.getEntity());
        assertEquals("attachment; filename=\"sites.csv\"", response.getMetadata().getFirst("Content-Disposition"));
        assertEquals("nosniff", response.getMetadata().getFirst("X-Content-Type-Options"));
        assertEquals("no-store", String.valueOf(response.getMetadata().getFirst("Cache-Control")));
    }

    @Test
    public void whatNobodyForesawIsAnsweredWithoutOurInsides() {
        Response response = answersTo(ANNA).of(() -> {
            throw new IllegalStateException("jdbc:postgresql://secret");
        });

        assertEquals(500, response.getStatus());
        String body = (String) response.getEntity();
        assertEquals("{\"errorMessages\":[\"joint-priority.rest.failed[an id]\"],\"errors\":{}}",
                body.replaceFirst("[0-9a-f-]{36}", "an id"));
        assertHeaders(response);
    }

    private static void assertRefusal(int status, String json, Supplier<RuntimeException> refusal) {
        Response response = answersTo(ANNA).of(() -> {
            throw refusal.get();
        });

        assertEquals(json, status, response.getStatus());
        assertEquals(json, response.getEntity());
        assertHeaders(response);
    }

    private static void assertHeaders(Response response) {
        assertEquals("application/json;charset=UTF-8",
                String.valueOf(response.getMetadata().getFirst("Content-Type")).replace(" ", ""));
        assertEquals("no-store", String.valueOf(response.getMetadata().getFirst("Cache-Control")));
    }

    private static RuntimeException caught(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("Nothing was refused");
    }

    private static Message text(String key, Serializable... arguments) {
        return Message.of(key, arguments);
    }

    /** Texts are their keys and arguments. */
    private static Answers answersTo(Person person) {
        I18nHelper i18n = fake(I18nHelper.class, arguments -> arguments[0] + Arrays.toString((Object[]) arguments[1]));
        return new Answers(new OnePerson(person), new Texts(fake(JiraAuthenticationContext.class, arguments -> i18n)));
    }

    private static <T> T fake(Class<T> type, Function<Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answer.apply(arguments)));
    }

    private record OnePerson(Person person) implements People {
        @Override
        public Optional<Person> current() {
            return Optional.ofNullable(person);
        }

        @Override
        public Optional<Person> byKey(String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isMember(Person somebody, String group) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isAdministrator(Person somebody) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isActive(Person somebody) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Person> activeMembers(String group) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ZoneId zone(Person somebody) {
            throw new UnsupportedOperationException();
        }
    }
}
