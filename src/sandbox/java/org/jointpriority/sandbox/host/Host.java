package org.jointpriority.sandbox.host;

import java.nio.file.Path;

import com.atlassian.event.api.EventPublisher;

/** What runs plugins, and what the stand-in Jira gets from it. */
public interface Host {
    /** The folder for everything that is to survive a restart. */
    Path home();

    Database database();

    /** {@code http://127.0.0.1:2990/jira}. */
    String baseUrl();

    /** {@code /jira}. */
    String contextPath();

    CurrentRequest currentRequest();

    Sessions sessions();

    Modules modules();

    Plugins plugins();

    WebResources webResources();

    Texts texts();

    EventPublisher events();
}
