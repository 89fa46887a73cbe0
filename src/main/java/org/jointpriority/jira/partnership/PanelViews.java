package org.jointpriority.jira.partnership;

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
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Partnership;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.Refusal;

/** What the panel's template is given, for the first paint as for every later one. */
@Named
public final class PanelViews {
    private final Partnership partnership;
    private final ChangeSentences sentences;
    private final Wording wording;
    private final ApplicationProperties application;
    private final JiraAuthenticationContext authentication;

    @Inject
    public PanelViews(Partnership partnership, ChangeSentences sentences, Wording wording, ApplicationProperties application,
            JiraAuthenticationContext authentication) {
        this.partnership = partnership;
        this.sentences = sentences;
        this.wording = wording;
        this.application = application;
        this.authentication = authentication;
    }

    /** @param since the revision that the person had seen before others were faster */
    Map<String, Object> context(String idOrKey, OptionalInt since) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", authentication.getI18nHelper());
        try {
            PartnershipView view = partnership.view(idOrKey);
            Optional<List<String>> changes = since.isPresent()
                    ? Optional.of(partnership.since(idOrKey, since.getAsInt()).stream()
                            .map(change -> sentences.of(change, view)).collect(Collectors.toList()))
                    : Optional.empty();
            context.put("panel", new PanelView(view, application.getBaseUrl(UrlMode.RELATIVE), changes, wording));
        } catch (Refusal refusal) {
            context.put("refusal", refusal.text().map(wording::text).orElse(""));
        }
        return context;
    }
}
