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
import org.jointpriority.jira.fields.ShownFields;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.templates.TemplateView;
import org.jointpriority.partnership.ExplainedPlace;
import org.jointpriority.partnership.Explanation;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Partnership;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.Reading;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.TemplateKeeping;

/** What the panel's template is given, for the first paint as for every later one. */
@Named
public final class PanelViews {
    private final Partnership partnership;
    private final Explanation explanation;
    private final Foundation foundation;
    private final TemplateKeeping templates;
    private final ChangeSentences sentences;
    private final ShownFields fields;
    private final Wording wording;
    private final ApplicationProperties application;
    private final JiraAuthenticationContext authentication;

    @Inject
    public PanelViews(Partnership partnership, Explanation explanation, Foundation foundation, TemplateKeeping templates,
            ChangeSentences sentences, ShownFields fields, Wording wording, ApplicationProperties application, JiraAuthenticationContext authentication) {
        this.partnership = partnership;
        this.explanation = explanation;
        this.foundation = foundation;
        this.templates = templates;
        this.sentences = sentences;
        this.fields = fields;
        this.wording = wording;
        this.application = application;
        this.authentication = authentication;
    }

    /** As it stands on Jira's page, which shows our fields itself. */
    Map<String, Object> first(String key) {
        Map<String, Object> context = context();
        try {
            PartnershipView view = partnership.view(key);
            context.put("panel", panel(view, Optional.empty()));
            putTemplate(context, view);
        } catch (Refusal refusal) {
            context.put("refusal", text(refusal));
        }
        return context;
    }

    /**
     * As it is put into a page that stands already, together with what our fields beside it show now.
     *
     * @param since the revision that the person had seen before others were faster
     */
    Map<String, Object> again(String idOrKey, OptionalInt since) {
        Map<String, Object> context = context();
        try {
            PartnershipView view = partnership.view(idOrKey);
            context.put("panel", panel(view, since.isPresent() ? Optional.of(changes(view, since.getAsInt())) : Optional.empty()));
            putTemplate(context, view);
            context.put("fields", fields.of(view.issue().id()));
        } catch (Refusal refusal) {
            context.put("refusal", text(refusal));
        }
        return context;
    }

    /** Why it has its place. */
    Map<String, Object> place(String idOrKey) {
        Map<String, Object> context = context();
        try {
            Reading<ExplainedPlace> read = foundation.reading(() -> explanation.placeInProject(idOrKey));
            context.put("panel", new PlaceView(read.value(), application.getBaseUrl(UrlMode.RELATIVE), wording));
            read.recomputation().ifPresent(known -> context.put("notice", wording.text("joint-priority.recomputation", known.done(), known.total())));
        } catch (Refusal refusal) {
            context.put("refusal", text(refusal));
        }
        return context;
    }

    private Map<String, Object> context() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", authentication.getI18nHelper());
        return context;
    }

    private void putTemplate(Map<String, Object> context, PartnershipView view) {
        templates.of(view.issue()).ifPresent(template -> context.put("template", new TemplateView(template, view.criteria(), wording)));
    }

    private PanelView panel(PartnershipView view, Optional<List<String>> changes) {
        return new PanelView(view, application.getBaseUrl(UrlMode.RELATIVE), changes, wording);
    }

    private List<String> changes(PartnershipView view, int since) {
        return partnership.since(view.issue().key().toString(), since).stream()
                .map(change -> sentences.of(change, view.criteria(), view.registry())).collect(Collectors.toList());
    }

    private String text(Refusal refusal) {
        return refusal.text().map(wording::text).orElse("");
    }
}
