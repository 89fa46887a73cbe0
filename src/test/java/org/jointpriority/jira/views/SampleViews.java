package org.jointpriority.jira.views;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;

/** Views in their frame, as the server sends them. */
public final class SampleViews {
    private SampleViews() { }

    public static String render(String name, ViewKind kind, Object view, JiraInEnglish jira) {
        Map<String, Object> context = new HashMap<>();
        context.put("view", view);
        context.put("about", "Radiology (RAD). Seen: Jointly. As of 02/Mar/26.");
        return render(name, ViewFrame.around(kind, Optional.empty(), jira.wording()), context, jira);
    }

    static String render(String name, ViewFrame frame, JiraInEnglish jira) {
        return render(name, frame, new HashMap<>(), jira);
    }

    private static String render(String name, ViewFrame frame, Map<String, Object> context, JiraInEnglish jira) {
        context.put("frame", frame);
        context.put("i18n", jira.getI18nHelper());
        return SamplePages.render(name, "templates/joint-priority/views/view.vm", context);
    }
}
