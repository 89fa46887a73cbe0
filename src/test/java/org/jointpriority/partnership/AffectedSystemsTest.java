package org.jointpriority.partnership;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.storage.DatabaseTest;
import org.jointpriority.storage.OneNodeCaches;
import org.jointpriority.storage.RegistryStore;
import org.jointpriority.storage.SystemOptionStore;
import org.jointpriority.storage.Transactions;
import org.junit.Before;
import org.junit.Test;

public class AffectedSystemsTest extends DatabaseTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final JirasOptions jira = new JirasOptions();
    private RegistryStore registry;
    private AffectedSystems systems;
    private int site;
    private int pacs;
    private int ris;

    @Before
    public void fillTheRegistry() {
        systems = onAnotherNode();
        site = registry.write("anna", NOON, writing -> writing.save(RegistryTable.SITES, 0, Site.of(0, "North"))).result().id();
        pacs = save(system("PACS"));
        ris = save(system("RIS"));
    }

    @Test
    public void eachSystemGetsAnOption() {
        assertFalse(systems.areInStep());
        systems.keepInStep();
        assertTrue(systems.areInStep());
        assertEquals(List.of("PACS", "RIS"), jira.offered(1));
        assertEquals(Set.of(pacs, ris), systems.ids(jira.ids(1)));
        assertEquals("RIS", systems.system(jira.id(1, "RIS")).orElseThrow().name());
    }

    @Test
    public void withoutTheFieldThereIsNothingToDo() {
        jira.contexts.clear();
        assertTrue(systems.areInStep());
        systems.keepInStep();
        assertEquals(Set.of(), systems.ids(List.of(1L, 2L)));
    }

    @Test
    public void whatIsRightIsLeftAlone() {
        systems.keepInStep();
        jira.changes = 0;
        Map<String, Integer> rows = database.rowCounts();
        systems.keepInStep();
        assertEquals(0, jira.changes);
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void anOptionFollowsItsSystemsName() {
        systems.keepInStep();
        long option = jira.id(1, "PACS");
        save(system(pacs, "Image archive"));
        assertFalse(systems.areInStep());
        systems.keepInStep();
        assertEquals(option, jira.id(1, "Image archive"));
        assertEquals(pacs, systems.system(option).orElseThrow().id());
    }

    @Test
    public void twoSystemsCanSwapTheirNames() {
        systems.keepInStep();
        long option = jira.id(1, "PACS");
        save(system(pacs, "Other"));
        save(system(ris, "PACS"));
        save(system(pacs, "RIS"));
        systems.keepInStep();
        assertEquals(option, jira.id(1, "RIS"));
        assertEquals(pacs, systems.system(option).orElseThrow().id());
        assertEquals(List.of("PACS", "RIS"), jira.offered(1));
    }

    @Test
    public void aRetiredSystemIsOfferedNoLongerButStillKnown() {
        systems.keepInStep();
        save(system(pacs, "PACS").withRetired(true));
        systems.keepInStep();
        assertEquals(List.of("RIS"), jira.offered(1));
        assertEquals(Set.of(pacs), systems.ids(List.of(jira.id(1, "PACS"))));

        save(system(pacs, "PACS").withRetired(false));
        systems.keepInStep();
        assertEquals(List.of("PACS", "RIS"), jira.offered(1));
        assertEquals(2, jira.contexts.get(1L).size());
    }

    @Test
    public void aSystemThatWasRetiredFromTheStartGetsNoOption() {
        save(system("Film library").withRetired(true));
        systems.keepInStep();
        assertEquals(2, jira.contexts.get(1L).size());
    }

    @Test
    public void anOptionThatSomebodyMadeIsTakenOverByItsName() {
        long made = jira.make(1, "pacs", false);
        systems.keepInStep();
        assertEquals(made, jira.id(1, "PACS"));
        assertEquals(pacs, systems.system(made).orElseThrow().id());
        assertEquals(List.of("PACS", "RIS"), jira.offered(1));
    }

    @Test
    public void anOptionThatStandsForNoSystemIsNotOffered() {
        long made = jira.make(1, "Coffee machine", true);
        systems.keepInStep();
        assertEquals(List.of("PACS", "RIS"), jira.offered(1));
        assertEquals(Set.of(), systems.ids(List.of(made)));
    }

    @Test
    public void eachContextOfTheFieldHasOptionsOfItsOwn() {
        systems.keepInStep();
        jira.contexts.put(2L, new ArrayList<>());
        assertFalse(systems.areInStep());
        systems.keepInStep();
        assertEquals(List.of("PACS", "RIS"), jira.offered(2));
        assertEquals(Set.of(pacs), systems.ids(List.of(jira.id(1, "PACS"), jira.id(2, "PACS"))));
    }

    @Test
    public void afterTheFieldWasMadeAnewTheOldOptionsAreForgotten() {
        systems.keepInStep();
        long old = jira.id(1, "PACS");
        jira.contexts.put(1L, new ArrayList<>());
        systems.keepInStep();
        assertEquals(List.of("PACS", "RIS"), jira.offered(1));
        assertEquals(Set.of(), systems.ids(List.of(old)));
    }

    @Test
    public void whatStoppedHalfWayIsFinishedTheNextTime() {
        jira.isFullAfter = 1;
        try {
            systems.keepInStep();
        } catch (IllegalStateException expected) {
            jira.isFullAfter = Integer.MAX_VALUE;
        }
        onAnotherNode().keepInStep();
        assertEquals(List.of("PACS", "RIS"), jira.offered(1));
        assertEquals(Set.of(pacs, ris), onAnotherNode().ids(jira.ids(1)));
    }

    @Test
    public void whatAnOptionStandsForCostsNoStatement() {
        systems.keepInStep();
        systems.ids(jira.ids(1));
        assertEquals(List.of(), database.statementsOf(() -> systems.ids(jira.ids(1))));
    }

    private AffectedSystems onAnotherNode() {
        OneNodeCaches caches = new OneNodeCaches();
        Transactions transactions = new Transactions(database.activeObjects());
        registry = new RegistryStore(database.activeObjects(), transactions, caches);
        return new AffectedSystems(registry, new SystemOptionStore(database.activeObjects(), transactions, caches), jira);
    }

    private int save(NetworkSystem system) {
        return registry.write("anna", NOON, writing -> writing.save(RegistryTable.SYSTEMS, system.id(), system)).result().id();
    }

    private NetworkSystem system(String name) {
        return system(0, name);
    }

    private NetworkSystem system(int id, String name) {
        return NetworkSystem.of(id, name, "Kind", site);
    }

    /** Jira's options, in a list for each context. */
    private static final class JirasOptions implements SystemOptions {
        private final Map<Long, List<SystemOption>> contexts = new TreeMap<>(Map.of(1L, new ArrayList<>()));
        private long last = 10_000;
        private int changes;
        private int isFullAfter = Integer.MAX_VALUE;

        long make(long context, String name, boolean offered) {
            contexts.get(context).add(SystemOption.of(++last, name, offered));
            return last;
        }

        List<String> offered(long context) {
            return contexts.get(context).stream().filter(SystemOption::isOffered).map(SystemOption::name).sorted().toList();
        }

        List<Long> ids(long context) {
            return contexts.get(context).stream().map(SystemOption::id).toList();
        }

        long id(long context, String name) {
            return contexts.get(context).stream().filter(option -> option.name().equals(name)).findFirst().orElseThrow().id();
        }

        @Override
        public Collection<Long> contexts() {
            return new TreeSet<>(contexts.keySet());
        }

        @Override
        public List<SystemOption> in(long contextId) {
            return List.copyOf(contexts.get(contextId));
        }

        @Override
        public List<Long> add(long contextId, List<String> names) {
            return names.stream().map(name -> {
                if (contexts.get(contextId).size() >= isFullAfter) {
                    throw new IllegalStateException("The database is away");
                }
                changes++;
                return make(contextId, name, true);
            }).collect(Collectors.toList());
        }

        @Override
        public void rename(long optionId, String name) {
            change(optionId, option -> SystemOption.of(optionId, name, option.isOffered()));
        }

        @Override
        public void offer(long optionId, boolean offered) {
            change(optionId, option -> SystemOption.of(optionId, option.name(), offered));
        }

        private void change(long optionId, UnaryOperator<SystemOption> change) {
            changes++;
            contexts.values().forEach(options -> options.replaceAll(option -> option.id() == optionId ? change.apply(option) : option));
        }

        @Override
        public void alone(Runnable work) {
            work.run();
        }
    }
}
