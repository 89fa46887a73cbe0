package org.jointpriority.sandbox.host;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.servlet.Servlet;

/** A Jira with nothing but people whose password is their name. */
final class TestStandIn implements StandIn {
    @Override
    public Map<Class<?>, Object> services() {
        return Map.of();
    }

    @Override
    public Map<String, Servlet> pages() {
        return Map.of();
    }

    @Override
    public boolean isPassword(String userName, String password) {
        return userName.equals(password);
    }

    @Override
    public Locale locale(Optional<String> userName) {
        return Locale.ENGLISH;
    }

    @Override
    public String decorate(DecoratedPage page) {
        return "<html><h1>" + page.title() + "</h1>" + page.decorator() + page.body() + "</html>";
    }
}
