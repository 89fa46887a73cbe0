package org.jointpriority.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import net.java.ao.DBParam;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.domain.templates.Templates;
import org.jointpriority.storage.rows.HistoryRow;
import org.jointpriority.storage.rows.TemplateHintRow;
import org.jointpriority.storage.rows.TemplateRow;

/** The templates; kept once read, since every joint priority that is shown asks for them. */
@Named
public final class TemplateStore {
    private static final String VERSION = "templates.version";
    private static final String KEY_OF_HISTORY = "templates/";
    private static final long NO_ISSUE = 0;

    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final Rows rows;
    private final CachedReference<Templates> known;

    @Inject
    public TemplateStore(ActiveObjects activeObjects, Transactions transactions, CacheManager caches) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.rows = new Rows(activeObjects);
        this.known = NodeMemory.of(caches, TemplateStore.class, "templates", this::read);
    }

    /** As last read; costs no statement. */
    public Templates known() {
        return known.get();
    }

    /**
     * Makes these the only templates: adds those with id 0, changes the others, deletes what is not among them.
     *
     * @param seenVersion the version that is to be replaced
     * @return nothing, if there is another version by now
     */
    public Optional<Templates> save(int seenVersion, Collection<Template> templates, String userKey, Instant at) {
        try {
            return transactions.run(() -> {
                Templates before = read();
                if (before.version() != seenVersion) {
                    return Optional.empty();
                }
                Templates.of(seenVersion, templates);
                return Optional.of(new Writing(before, userKey, at).replaceBy(templates));
            });
        } finally {
            known.reset();
        }
    }

    private Templates read() {
        while (true) {
            int version = version();
            Map<Integer, Map<Integer, String>> hints = new HashMap<>();
            for (TemplateHintRow row : activeObjects.find(TemplateHintRow.class)) {
                hints.computeIfAbsent(row.getTemplateId(), id -> new TreeMap<>()).put(row.getCriterionId(), Rows.orEmpty(row.getHint()));
            }
            Templates templates = Templates.of(version, Arrays.stream(activeObjects.find(TemplateRow.class))
                    .map(row -> template(row, hints.getOrDefault(row.getID(), Collections.emptyMap()))).collect(Collectors.toList()));
            // Several statements see several moments: what was written in between must not be mixed with what was before.
            if (version() == version) {
                return templates;
            }
        }
    }

    private int version() {
        return rows.setting(VERSION).map(Integer::parseInt).orElse(0);
    }

    private static Template template(TemplateRow row, Map<Integer, String> hints) {
        return Template.of(row.getID(), row.getName())
                .withPurpose(Rows.orEmpty(row.getPurpose()))
                .withHints(hints)
                .withRequirements(lines(row.getRequirements()))
                .withMustDoReasons(lines(row.getMustDoReasons()))
                .withPosition(row.getPosition())
                .withActive(row.isActive());
    }

    private static List<String> lines(String text) {
        return Arrays.asList(Rows.orEmpty(text).split("\n"));
    }

    /** One write; its notes in the history carry the new version, so that two cannot make the same one. */
    private final class Writing {
        private final Templates before;
        private final String userKey;
        private final Instant at;
        private int notes;

        Writing(Templates before, String userKey, Instant at) {
            this.before = before;
            this.userKey = userKey;
            this.at = at;
        }

        Templates replaceBy(Collection<Template> templates) {
            List<Template> saved = new ArrayList<>();
            templates.forEach(template -> saved.add(save(template)));
            for (Template template : before.all()) {
                if (saved.stream().noneMatch(kept -> kept.id() == template.id())) {
                    activeObjects.deleteWithSQL(TemplateHintRow.class, "TEMPLATE_ID = ?", template.id());
                    activeObjects.deleteWithSQL(TemplateRow.class, "ID = ?", template.id());
                    note(template.id(), record(template), "");
                }
            }
            if (notes == 0) {
                return before;
            }
            rows.set(VERSION, Integer.toString(nextVersion()));
            return Templates.of(nextVersion(), saved);
        }

        private Template save(Template template) {
            Optional<Template> old = before.byId(template.id());
            if (old.filter(template::equals).isPresent()) {
                return template;
            }
            if (template.id() != 0 && !old.isPresent()) {
                throw InvalidValue.of("templates", Reason.UNKNOWN, template.id());
            }
            TemplateRow row = old.flatMap(known -> rows.one(TemplateRow.class, "ID", known.id()))
                    .orElseGet(() -> activeObjects.create(TemplateRow.class, new DBParam("NAME", template.name())));
            row.setName(template.name());
            row.setPurpose(template.purpose());
            row.setRequirements(String.join("\n", template.requirements()));
            row.setMustDoReasons(String.join("\n", template.mustDoReasons()));
            row.setPosition(template.position());
            row.setActive(template.isActive());
            row.save();
            Template saved = template.withId(row.getID());
            activeObjects.deleteWithSQL(TemplateHintRow.class, "TEMPLATE_ID = ?", saved.id());
            saved.hints().forEach((criterionId, hint) -> rows.claim(TemplateHintRow.class,
                    new DBParam("NATURAL_KEY", saved.id() + "/" + criterionId), new DBParam("TEMPLATE_ID", saved.id()),
                    new DBParam("CRITERION_ID", criterionId), new DBParam("HINT", hint)));
            note(saved.id(), old.map(TemplateStore::record).orElse(""), record(saved));
            return saved;
        }

        private void note(int subjectId, String from, String to) {
            rows.claim(HistoryRow.class,
                    new DBParam("NATURAL_KEY", KEY_OF_HISTORY + nextVersion() + "/" + notes++),
                    new DBParam("ISSUE_ID", NO_ISSUE),
                    new DBParam("REVISION", nextVersion()),
                    new DBParam("WHAT", "TEMPLATE"),
                    new DBParam("DEPARTMENT_ID", 0),
                    new DBParam("SUBJECT_ID", subjectId),
                    new DBParam("FROM_TEXT", from),
                    new DBParam("TO_TEXT", to),
                    new DBParam("USER_KEY", userKey),
                    new DBParam("MOMENT", at.toEpochMilli()));
        }

        private int nextVersion() {
            return before.version() + 1;
        }
    }

    private static String record(Template template) {
        return String.join("|", Integer.toString(template.position()), Boolean.toString(template.isActive()), template.name(), template.purpose(),
                template.hints().toString(), String.join("\n", template.requirements()), String.join("\n", template.mustDoReasons()));
    }
}
