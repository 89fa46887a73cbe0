package org.jointpriority.domain.templates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.junit.Test;

public class TemplatesTest {
    private static final Template UPGRADE = Template.of(1, "Upgrade").withRequirements(List.of("Release", "Downtime", "The way back", "Training"));
    private static final Template SECURITY = Template.of(2, "Security").withRequirements(List.of("Systems", "Downtime")).withActive(false);
    private static final Templates BOTH = Templates.of(1, List.of(UPGRADE, SECURITY));

    @Test
    public void whatHasNothingInItIsLeftOut() {
        Template template = Template.of(0, " New site ").withRequirements(List.of("Network", " ", "Access")).withHints(Map.of(1, " ", 2, "Two sites"));
        assertEquals("New site", template.name());
        assertEquals(List.of("Network", "Access"), template.requirements());
        assertEquals(Map.of(2, "Two sites"), template.hints());
        assertEquals(Optional.empty(), template.hint(1));
    }

    @Test
    public void aLineIsALineAndThereAreNotTooMany() {
        assertEquals(Reason.MALFORMED, refused(() -> UPGRADE.withRequirements(List.of("one\ntwo"))));
        assertEquals(Reason.TOO_LONG, refused(() -> UPGRADE.withMustDoReasons(List.of("x".repeat(256)))));
        assertEquals(Reason.OUT_OF_RANGE, refused(() -> UPGRADE.withMustDoReasons(Collections.nCopies(51, "x"))));
    }

    @Test
    public void theyStandInTheirOrderAndTheRetiredAreNotOffered() {
        Templates templates = Templates.of(1, List.of(UPGRADE.withPosition(2), SECURITY.withPosition(1)));
        assertEquals(List.of(2, 1), templates.all().stream().map(Template::id).toList());
        List<String> offered = new ArrayList<>();
        templates.forEach(template -> offered.add(template.name()));
        assertEquals(List.of("Upgrade"), offered);
    }

    @Test
    public void noTwoHaveOneNameOrOneId() {
        assertEquals(Reason.DUPLICATE, refused(() -> Templates.of(1, List.of(UPGRADE, SECURITY.withName("UPGRADE")))));
        assertEquals(Reason.DUPLICATE, refused(() -> Templates.of(1, List.of(UPGRADE, SECURITY.withId(1)))));
    }

    @Test
    public void aDescriptionTellsFromWhichItBegan() {
        assertRecognised("", Optional.empty());
        assertRecognised("h3. Requirements\n* Release\n* Downtime\n* The way back\n* Training", Optional.of(UPGRADE));
        assertRecognised("* Release: 7.2, since 7.1 has a fault\n* The way back", Optional.of(UPGRADE));
        assertRecognised("* Training", Optional.empty());
        assertRecognised("* Systems\n* Downtime", Optional.of(SECURITY));
        assertRecognised("* Downtime", Optional.of(SECURITY));
        assertEquals(Optional.empty(), Templates.of(1, List.of(Template.of(3, "Empty"))).recognise("anything"));
    }

    private static void assertRecognised(String description, Optional<Template> expected) {
        assertEquals(description, expected, BOTH.recognise(description));
    }

    private static Reason refused(Runnable work) {
        return assertThrows(InvalidValue.class, work::run).reason();
    }
}
