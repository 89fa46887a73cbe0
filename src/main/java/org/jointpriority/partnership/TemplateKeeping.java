package org.jointpriority.partnership;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.domain.templates.Templates;
import org.jointpriority.storage.FoundationStore;
import org.jointpriority.storage.TemplateStore;

/**
 * The templates that joint priorities begin from: read by whoever has logged in, kept by administrators, all at once as they
 * stand on their page. Refuses as {@link Foundation} does.
 */
@Named
public final class TemplateKeeping {
    private final People people;
    private final FoundationStore foundation;
    private final TemplateStore store;
    private final Clock clock;

    @Inject
    TemplateKeeping(People people, FoundationStore foundation, TemplateStore store, Clock clock) {
        this.people = people;
        this.foundation = foundation;
        this.store = store;
        this.clock = clock;
    }

    public Templates templates() {
        people.current().orElseThrow(Refusal::notLoggedIn);
        return store.known();
    }

    /** The template that a joint priority began from, as far as its description still tells. */
    public Optional<Template> of(JointIssue issue) {
        return templates().recognise(issue.description());
    }

    /**
     * Replaces the whole list: those with id 0 are added, the others changed, what is left out is deleted.
     *
     * @param seenVersion the version that the person has seen; another one is a {@link Refusal.Kind#CONFLICT}
     */
    public Templates save(int seenVersion, List<Template> templates) {
        Person administrator = Administrators.current(people);
        refuseUnknownCriteria(templates);
        try {
            return store.save(seenVersion, templates, administrator.key(), clock.instant())
                    .orElseThrow(() -> Refusal.outdated(Message.of("joint-priority.refusal.templates-changed")));
        } catch (InvalidValue e) {
            throw Refusal.invalid(e);
        }
    }

    private void refuseUnknownCriteria(List<Template> templates) {
        Set<Integer> known = foundation.basis().criteria().map(Criteria::all).orElse(Collections.emptyList()).stream()
                .map(Criterion::id).collect(Collectors.toSet());
        templates.stream().flatMap(template -> template.hints().keySet().stream()).filter(id -> !known.contains(id)).findFirst()
                .ifPresent(id -> {
                    throw Refusal.invalid(InvalidValue.of("hints", InvalidValue.Reason.UNKNOWN, id));
                });
    }
}
