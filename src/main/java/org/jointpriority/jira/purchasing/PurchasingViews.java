package org.jointpriority.jira.purchasing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.jira.partnership.ChangeSentences;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Partnership;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;

/** What the panel's template is given, for the first paint as for every later one. */
@Named
public final class PurchasingViews {
    private final Partnership partnership;
    private final People people;
    private final ChangeSentences sentences;
    private final Wording wording;
    private final ApplicationProperties application;
    private final JiraAuthenticationContext authentication;

    @Inject
    public PurchasingViews(Partnership partnership, People people, ChangeSentences sentences, Wording wording,
            ApplicationProperties application, JiraAuthenticationContext authentication) {
        this.partnership = partnership;
        this.people = people;
        this.sentences = sentences;
        this.wording = wording;
        this.application = application;
        this.authentication = authentication;
    }

    /** @param since the revision that the person had seen before others were faster */
    Map<String, Object> of(String idOrKey, OptionalInt since) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", authentication.getI18nHelper());
        try {
            PartnershipView view = partnership.view(idOrKey);
            context.put("panel", new PurchasingView(view, application.getBaseUrl(UrlMode.RELATIVE), this::name,
                    since.isPresent() ? Optional.of(changes(view, since.getAsInt())) : Optional.empty(), wording));
        } catch (Refusal refusal) {
            context.put("refusal", refusal.text().map(wording::text).orElse(""));
        }
        return context;
    }

    private List<String> changes(PartnershipView view, int since) {
        return partnership.since(view.issue().key().toString(), since).stream()
                .map(change -> sentences.of(change, view.criteria(), view.registry())).collect(Collectors.toList());
    }

    private String name(String userKey) {
        return people.byKey(userKey).map(Person::name).orElse(userKey);
    }
}
