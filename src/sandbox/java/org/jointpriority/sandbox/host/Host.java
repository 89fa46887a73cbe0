package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.atlassian.event.api.EventPublisher;

/** What runs plugins, from the web server down to the database, as the stand-in Jira sees it. */
public final class Host implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Host.class);
    private static final String CONTEXT_PATH = "/jira";

    private final Path home;
    private final Aui aui;
    private final CurrentRequest currentRequest = new CurrentRequest();
    private final Texts texts = new Texts();
    private final Events events = new Events();
    private final Jobs jobs = new Jobs();
    private final Modules modules = new Modules();
    private final Time time = new Time();
    private final Sessions sessions = new Sessions((userName, password) -> jira().isPassword(userName, password));
    private final WebResources webResources;
    private final WebServer server;
    private final Database database;
    private final OsgiFramework osgi;
    private final Plugins plugins;
    private StandIn jira;

    private Host(HostSettings settings) {
        home = folder(settings.home());
        aui = new Aui(settings.aui());
        webResources = new WebResources(modules, currentRequest, aui, CONTEXT_PATH);
        // The port first: whoever starts a second sandbox by mistake shall hear of it before anything is touched.
        server = new WebServer(settings.port(), CONTEXT_PATH);
        database = Database.of(settings.database(), home);
        osgi = OsgiFramework.start(folder(home.resolve("osgi-cache")));
        plugins = new Plugins(home, new HostParts(osgi, database, texts, events, modules, currentRequest, time, CONTEXT_PATH, this::services));
    }

    /** Starts everything: the stand-in, the web server, the plugin of the settings and those that were installed before. */
    public static Host start(HostSettings settings, StandIn.Maker maker) {
        Host host = new Host(settings);
        try {
            host.jira = maker.make(host);
            host.server.start(host.jira, host.currentRequest, host.sessions, host.modules, host.texts, host.aui);
            host.plugins.start(List.of(settings.jar()));
            host.jira.started();
            return host;
        } catch (RuntimeException | Error e) {
            host.close();
            throw e;
        }
    }

    /** The folder for everything that is to survive a restart. */
    public Path home() {
        return home;
    }

    public Database database() {
        return database;
    }

    /** Such as {@code http://127.0.0.1:2990/jira}. */
    public String baseUrl() {
        return server.address() + CONTEXT_PATH;
    }

    /** Such as {@code /jira}. */
    public String contextPath() {
        return CONTEXT_PATH;
    }

    /** For people: where the data lies. */
    public String dataPlace() {
        return database.place() + ", the rest in " + home;
    }

    /** Whether pages have Jira's own look, or for want of AUI a plain one. */
    public boolean hasAui() {
        return aui.isPresent();
    }

    public CurrentRequest currentRequest() {
        return currentRequest;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Modules modules() {
        return modules;
    }

    public Plugins plugins() {
        return plugins;
    }

    public WebResources webResources() {
        return webResources;
    }

    public Texts texts() {
        return texts;
    }

    public EventPublisher events() {
        return events;
    }

    /** Stops everything in the opposite order, whatever goes wrong on the way. */
    @Override
    public void close() {
        for (Runnable step : List.<Runnable>of(server::close, jobs::close, plugins::stop, this::stopJira, osgi::close, database::close)) {
            try {
                step.run();
            } catch (RuntimeException e) {
                LOG.error("A part of the sandbox does not stop cleanly", e);
            }
        }
    }

    private void stopJira() {
        if (jira != null) {
            jira.stop();
        }
    }

    /** The language of a person, or of those who are not logged in. */
    public Locale locale(Optional<String> userName) {
        return jira.locale(userName);
    }

    public Time time() {
        return time;
    }

    /** While this is done, nothing is that plugins have planned for later. */
    public void betweenJobs(Runnable work) {
        jobs.aside(work);
    }

    /** From now on, what plugins have planned for later is done only by {@link #runJobs}. */
    public void holdJobs() {
        jobs.hold();
    }

    /** Does now what plugins have planned for later. */
    public void runJobs() {
        jobs.runAll();
    }

    private StandIn jira() {
        return jira;
    }

    private Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new HashMap<>(
                JiraServices.of(events, jobs, sessions, webResources, server.address(), CONTEXT_PATH));
        services.putAll(jira.services());
        return services;
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
