package org.jointpriority.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.domain.templates.Templates;
import org.jointpriority.storage.rows.HistoryRow;
import org.jointpriority.storage.rows.TemplateHintRow;
import org.junit.Before;
import org.junit.Test;

public class TemplateStoreTest extends DatabaseTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Template UPGRADE = Template.of(0, "Upgrade \uD83C\uDFE5").withPurpose("One\nTwo").withHints(Map.of(1, "Daily work", 4, "Weaknesses"))
            .withRequirements(List.of("Release", "Downtime")).withMustDoReasons(List.of("Support ends"));

    private TemplateStore store;

    @Before
    public void open() {
        store = onAnotherNode();
    }

    @Test
    public void inTheBeginningThereAreNone() {
        assertEquals(0, store.known().version());
        assertEquals(Templates.none(), store.known());
    }

    @Test
    public void theyComeBackAsTheyWereSaved() {
        Templates saved = save(0, UPGRADE, Template.of(0, "Bare").withPosition(1).withActive(false));
        assertEquals(1, saved.version());
        assertEquals(saved, onAnotherNode().known());
        assertEquals(UPGRADE, saved.all().get(0).withId(0));
    }

    @Test
    public void theyAreKeptInMemory() {
        save(0, UPGRADE);
        store.known();
        assertEquals(List.of(), database.statementsOf(() -> store.known()));
    }

    @Test
    public void oneIsChangedWithItsHintsAndAnotherLeftOut() {
        Template upgrade = save(0, UPGRADE, Template.of(0, "Other").withHints(Map.of(1, "Hint"))).all().get(0);
        Template changed = upgrade.withName("Release").withHints(Map.of(2, "Cost"));
        assertEquals(Templates.of(2, List.of(changed)), save(1, changed));
        assertEquals(Templates.of(2, List.of(changed)), onAnotherNode().known());
        assertEquals(1, database.activeObjects().count(TemplateHintRow.class));
    }

    @Test
    public void whoeverIsTooLateChangesNothing() {
        Template upgrade = save(0, UPGRADE).all().get(0);
        assertEquals(Optional.empty(), store.save(0, List.of(upgrade.withName("Late")), "admin", NOON));
        assertEquals(Templates.of(1, List.of(upgrade)), onAnotherNode().known());
    }

    @Test
    public void everyChangeIsOnRecordAndNothingElseIs() {
        Template upgrade = save(0, UPGRADE).all().get(0);
        assertEquals(1, save(1, upgrade).version());
        assertEquals(2, save(1, upgrade.withActive(false)).version());
        HistoryRow[] history = database.activeObjects().find(HistoryRow.class);
        assertEquals(2, history.length);
        assertEquals("TEMPLATE", history[1].getWhat());
        assertEquals("admin", history[1].getUserKey());
    }

    @Test
    public void anUnknownOneIsRefused() {
        assertThrows(InvalidValue.class, () -> save(0, UPGRADE.withId(99)));
        assertEquals(Templates.none(), onAnotherNode().known());
    }

    private Templates save(int seenVersion, Template... templates) {
        return store.save(seenVersion, List.of(templates), "admin", NOON).orElseThrow();
    }

    private TemplateStore onAnotherNode() {
        return new TemplateStore(database.activeObjects(), new Transactions(database.activeObjects()), new OneNodeCaches());
    }
}
