package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Logging in and out, the password once more before administration, and the language. */
final class SessionPages {
    private SessionPages() { }

    /** {@code /login.jsp}. */
    static final class LogIn extends Page {
        private static final long serialVersionUID = 1;

        LogIn(Frame frame) {
            super(frame);
        }

        @Override
        boolean isOpenToAll() {
            return true;
        }

        @Override
        void get(Exchange exchange) throws IOException {
            show(exchange, false);
        }

        @Override
        void post(Exchange exchange) throws IOException {
            if (frame().host().sessions().logIn(exchange.request(), exchange.parameter("os_username").trim(), exchange.parameter("os_password"))) {
                exchange.redirect(inside(exchange.parameter("os_destination")));
            } else {
                exchange.response().setStatus(401);
                show(exchange, true);
            }
        }

        private void show(Exchange exchange, boolean isWrong) throws IOException {
            Map<String, Object> values = exchange.values();
            values.put("isWrong", isWrong);
            values.put("name", exchange.parameter("os_username"));
            values.put("destination", exchange.parameter("os_destination"));
            exchange.html(frame().page(exchange, "Log in", "login.vm", values, "atl.general"));
        }
    }

    /** {@code /logout}. */
    static final class LogOut extends Page {
        private static final long serialVersionUID = 1;

        LogOut(Frame frame) {
            super(frame);
        }

        @Override
        boolean isOpenToAll() {
            return true;
        }

        @Override
        void get(Exchange exchange) throws IOException {
            frame().host().sessions().logOut(exchange.request());
            exchange.redirect("/login.jsp");
        }
    }

    /** {@code /secure/admin/WebSudoAuthenticate.jspa}. */
    static final class Confirm extends Page {
        private static final long serialVersionUID = 1;

        Confirm(Frame frame) {
            super(frame);
        }

        @Override
        boolean isForAdministrators() {
            return true;
        }

        @Override
        void get(Exchange exchange) throws IOException {
            show(exchange, false);
        }

        @Override
        void post(Exchange exchange) throws IOException {
            if (frame().host().sessions().confirm(exchange.request(), exchange.parameter("webSudoPassword"))) {
                exchange.redirect(inside(exchange.parameter("webSudoDestination")));
            } else {
                show(exchange, true);
            }
        }

        private void show(Exchange exchange, boolean isWrong) throws IOException {
            Map<String, Object> values = exchange.values();
            values.put("isWrong", isWrong);
            values.put("destination", exchange.parameter("webSudoDestination"));
            exchange.html(frame().page(exchange, "Administrator Access", "confirm.vm", values, "atl.general"));
        }
    }

    /** {@code /secure/Language.jspa}. */
    static final class Language extends Page {
        /** Each as Jira has it, with its country. */
        static final List<Locale> OFFERED = Stream.of("en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "nl-NL", "ja-JP")
                .map(Locale::forLanguageTag).toList();
        private static final long serialVersionUID = 1;

        Language(Frame frame) {
            super(frame);
        }

        @Override
        void post(Exchange exchange) throws IOException {
            String chosen = exchange.parameter("language");
            if (OFFERED.stream().map(Locale::toLanguageTag).anyMatch(chosen::equals)) {
                exchange.model().users().put(exchange.user().withLanguage(chosen));
            }
            exchange.redirect(inside(exchange.parameter("destination")));
        }
    }

    /** Only ever to a page of this Jira. */
    private static String inside(String destination) {
        return destination.startsWith("/") && !destination.startsWith("//") && destination.indexOf('\\') < 0
                && destination.chars().noneMatch(Character::isISOControl) ? destination : "/secure/Dashboard.jspa";
    }
}
