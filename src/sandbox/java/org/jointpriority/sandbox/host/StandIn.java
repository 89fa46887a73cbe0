package org.jointpriority.sandbox.host;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.servlet.Servlet;

/** The stand-in Jira as the host needs it: services for plugins, pages for people, and who may log in. */
public interface StandIn {
    /** Makes the stand-in's side, before any plugin is there. */
    @FunctionalInterface
    interface Maker {
        StandIn make(Host host);
    }

    /** Jira's services by the interface under which a plugin imports them. */
    Map<Class<?>, Object> services();

    /** The pages by path below the context path, in the servlet specification's patterns, such as {@code /browse/*}. */
    Map<String, Servlet> pages();

    boolean isPassword(String userName, String password);

    /** The language of a person, or of those who are not logged in. */
    Locale locale(Optional<String> userName);

    /** Wraps what a plugin's servlet wrote into the frame it asked for. */
    String decorate(DecoratedPage page);

    /** Called once when the plugin has started and pages and REST answer. */
    default void started() { }

    default void stop() { }
}
