package org.jointpriority.sandbox.host;

/** The scripts and styles of a page. */
public final class WebResources {
    /**
     * The tags for a page's head: AUI and its script loader, then the web resources of these contexts and all that was
     * required while the current request was answered, each after what it depends on. Call it when the body is made.
     * In Jira every page has the context {@code atl.general} (administration: {@code atl.admin}), the issue view
     * {@code jira.view.issue}, a dashboard {@code atl.dashboard}.
     */
    public String head(String... contexts) { return ""; }
    /** Asks for a web resource by its complete key, for the current request's page. */
    public void require(String completeKey) { }
    /** Asks for all web resources of a context, for the current request's page. */
    public void requireContext(String context) { }
}
