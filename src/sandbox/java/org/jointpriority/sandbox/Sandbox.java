package org.jointpriority.sandbox;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import org.jointpriority.sandbox.host.Host;
import org.jointpriority.sandbox.host.HostSettings;
import org.jointpriority.sandbox.host.PluginFailure;
import org.jointpriority.sandbox.host.PortTaken;
import org.jointpriority.sandbox.pages.StandInJira;

/**
 * The stand-in Jira with the packaged plugin, on this machine alone. From the command line its settings are the system
 * properties {@code sandbox.jar}, {@code sandbox.home}, {@code sandbox.port}, {@code sandbox.database}, {@code sandbox.aui},
 * and with {@code sandbox.with-parent} it ends with the process that started it.
 */
public final class Sandbox implements AutoCloseable {
    private static final int CANNOT_START = 1;
    private static final int PORT_TAKEN = 2;

    private final Host host;
    private final StandInJira jira;

    private Sandbox(Host host, StandInJira jira) {
        this.host = host;
        this.jira = jira;
    }

    /** Returns when pages can be asked for. */
    public static Sandbox start(HostSettings settings) {
        StandInJira[] jira = new StandInJira[1];
        Host host = Host.start(settings, made -> jira[0] = new StandInJira(made));
        return new Sandbox(host, jira[0]);
    }

    /** Such as {@code http://127.0.0.1:2990/jira}. */
    public String url() {
        return host.baseUrl();
    }

    public Host host() {
        return host;
    }

    /** The stand-in itself, for tests that need more of the world than people can make. */
    public StandInJira jira() {
        return jira;
    }

    public void stop() {
        host.close();
    }

    @Override
    public void close() {
        stop();
    }

    public static void main(String[] arguments) throws InterruptedException {
        HostSettings settings = new HostSettings(Path.of(setting("jar")), Path.of(setting("home")),
                Integer.parseInt(setting("port")), setting("database"), Path.of(setting("aui")));
        try {
            Sandbox sandbox = start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                sandbox.stop();
                System.out.println("The sandbox has stopped.");
            }, "stop"));
            if (Boolean.getBoolean("sandbox.with-parent")) {
                // Maven does not pass on that it was ended, other than by Ctrl-C in the same terminal.
                ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
            }
            System.out.println(sandbox.welcome(settings));
            new CountDownLatch(1).await();
        } catch (PortTaken e) {
            System.err.println(e.getMessage() + ". Stop it, or choose another port with -Dsandbox.port=2991.");
            System.exit(PORT_TAKEN);
        } catch (PluginFailure e) {
            System.err.println("The sandbox does not start: " + e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private static String setting(String name) {
        String value = System.getProperty("sandbox." + name);
        if (value == null) {
            throw new IllegalArgumentException("Set the system property sandbox." + name);
        }
        return value;
    }

    private String welcome(HostSettings settings) {
        return """

                Joint Priority runs in a stand-in Jira:  %s

                Log in with a name that is its own password:
                  admin                   administrator
                  rad.chen, rad.dana      Radiology
                  it.anna, it.ben         IT
                  pur.eli, pur.faye       Purchasing
                  pha.gina                Pharmacy, which takes part only where it is reached
                  manager                 sees all, is in no department
                  outsider                may not see the projects
                it.anna and pur.faye keep the registry.

                Data:  %s
                %sStop it with Ctrl-C.
                """.formatted(url(), host.dataPlace(),
                host.hasAui() ? "" : "Look:  plain, since AUI was not fetched to " + settings.aui() + " (is npm there?)\n");
    }
}
