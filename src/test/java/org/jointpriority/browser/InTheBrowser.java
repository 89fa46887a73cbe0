package org.jointpriority.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;

import org.jointpriority.sandbox.Sandbox;
import org.jointpriority.sandbox.host.HostSettings;
import org.springframework.util.FileSystemUtils;

/** A sandbox with the example hospital for each class of tests, and a Chromium for each test. Skipped without Chromium. */
public abstract class InTheBrowser {
    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static Sandbox sandbox;

    Browser browser;

    /** A failure keeps a picture of what the person saw. */
    @Rule
    public final TestWatcher witness = new TestWatcher() {
        @Override
        protected void failed(Throwable failure, Description test) {
            if (browser != null) {
                browser.picture("failed-" + test.getTestClass().getSimpleName() + "-" + test.getMethodName());
            }
        }

        @Override
        protected void finished(Description test) {
            if (browser != null) {
                browser.close();
            }
        }
    };

    @BeforeClass
    public static void startSandbox() {
        assumeTrue(Browser.HOW_TO_HAVE_IT, Browser.isInstalled());
        copy(Filled.HOME, HOME.getRoot().toPath());
        sandbox = start(HOME.getRoot().toPath());
    }

    private static Sandbox start(Path home) {
        return Sandbox.start(new HostSettings(Path.of(System.getProperty("joint.jar")), home, 0, "h2",
                Path.of(System.getProperty("joint.aui", "target/aui"))));
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example is written once; each class goes on from a copy of what its first start left. */
    private static final class Filled {
        static final Path HOME = Path.of("target", "filled-home").toAbsolutePath();

        static {
            FileSystemUtils.deleteRecursively(HOME.toFile());
            start(HOME).stop();
        }
    }

    @AfterClass
    public static void stopSandbox() {
        if (sandbox != null) {
            sandbox.stop();
            sandbox = null;
        }
    }

    @Before
    public void openBrowser() {
        browser = anotherBrowser();
    }

    /** No script of ours may have stumbled, whatever the test looked at. */
    @After
    public void nothingWentWrongUnseen() {
        assertEquals(List.of(), browser.complaints());
    }

    /** Somebody else's, with a session of its own; to be closed. */
    static Browser anotherBrowser() {
        return Browser.on(sandbox.url());
    }
}
