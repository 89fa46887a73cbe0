package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.net.BindException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.MultipartConfigElement;
import javax.servlet.Servlet;
import javax.servlet.annotation.MultipartConfig;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** Jetty, for this machine alone. */
final class WebServer implements AutoCloseable {
    private static final String ADDRESS = "127.0.0.1";

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final ServletContextHandler context;

    /** Takes the port at once, so that the address is known and nobody else gets it. */
    WebServer(int port, String contextPath) {
        connector.setHost(ADDRESS);
        connector.setPort(port);
        server.addConnector(connector);
        context = new ServletContextHandler(server, contextPath, ServletContextHandler.SESSIONS);
        try {
            connector.open();
        } catch (BindException e) {
            throw new PortTaken(port, e);
        } catch (IOException e) {
            throw e.getCause() instanceof BindException ? new PortTaken(port, e) : new IllegalStateException(e);
        }
    }

    String address() {
        return "http://" + ADDRESS + ':' + connector.getLocalPort();
    }

    void start(StandIn jira, CurrentRequest currentRequest, Sessions sessions, Modules modules, Texts texts, Aui aui) {
        filter("/*", new RequestFilter(currentRequest, sessions, jira));
        filter(PluginServlets.PATH + "/*", new DecoratorFilter(jira));
        servlet(PluginServlets.PATH + "/*", new PluginServlets(modules));
        servlet(RestServlet.PATH + "/*", new RestServlet(modules));
        servlet(Downloads.PATH + "/*", new Downloads(modules, texts, currentRequest));
        servlet(StaticFiles.PATH + "/*", new StaticFiles(name -> WebServer.class.getClassLoader().getResource("static/" + name)));
        servlet(Aui.PATH + "/*", new StaticFiles(name -> file(aui.packages().resolve(name))));
        jira.pages().forEach(this::servlet);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not start", e);
        }
    }

    private static URL file(Path path) {
        try {
            return Files.isRegularFile(path) ? path.toUri().toURL() : null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void servlet(String pattern, Servlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        MultipartConfig uploads = servlet.getClass().getAnnotation(MultipartConfig.class);
        if (uploads != null) {
            holder.getRegistration().setMultipartConfig(new MultipartConfigElement(uploads));
        }
        context.addServlet(holder, pattern);
    }

    private void filter(String pattern, Filter filter) {
        context.addFilter(new FilterHolder(filter), pattern, EnumSet.of(DispatcherType.REQUEST));
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not stop", e);
        } finally {
            connector.close();
        }
    }
}
