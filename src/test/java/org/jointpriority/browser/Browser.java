package org.jointpriority.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's Chromium: looks at the pages of one Jira, waits for what is to appear, and keeps pictures. */
public final class Browser implements AutoCloseable {
    /** How to have the browser tests where they were skipped. */
    static final String HOW_TO_HAVE_IT = "Skipped: no Chromium here. Install Chromium and its driver"
            + " (Debian: apt-get install chromium chromium-driver) to run the browser tests.";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<Integer> WIDTHS = List.of(1280, 1920);
    private static final int HEIGHT = 900;
    /** The width of a page, in the screen's points. */
    private static final int PAPER = 1040;
    private static final int TALLEST_PICTURE = 4000;
    /** Starting one takes longer than most tests: the next person gets one that was cleaned of everything that the one before left. */
    private static final Deque<ChromeDriver> IDLE = new ConcurrentLinkedDeque<>();

    private final ChromeDriver driver;
    private final String jira;
    private final Path pictures;

    private Browser(ChromeDriver driver, String jira, Path pictures) {
        this.driver = driver;
        this.jira = jira;
        this.pictures = pictures;
    }

    static boolean isInstalled() {
        return program("chromium", "chromium-browser", "google-chrome").isPresent() && program("chromedriver").isPresent();
    }

    /** Opens one on a Jira at an address such as {@code http://127.0.0.1:2990/jira}; pictures go below target. */
    static Browser on(String jira) {
        ChromeDriver idle = IDLE.poll();
        Browser browser = new Browser(idle == null ? start() : idle, jira, Path.of(System.getProperty("joint.screenshots", "target/screenshots")));
        // Without a screen no window is in front of the others, and a page behind others hears of no focus.
        browser.driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        browser.widen(WIDTHS.get(0));
        return browser;
    }

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium", "chromium-browser", "google-chrome").orElseThrow().toFile());
        // The later ones keep it from looking for hosts of its own on a machine without a network.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                "--force-device-scale-factor=1", "--hide-scrollbars", "--lang=en");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").orElseThrow().toFile()).build();
        ChromeDriver driver = new ChromeDriver(service, options);
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
        return driver;
    }

    private static Optional<Path> program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /** The driver sometimes finds nothing at all for a moment after a page has come, which would pass for an empty list. */
    void open(String path) {
        driver.get(jira + path);
        until(() -> !driver.findElements(By.cssSelector("body *")).isEmpty());
    }

    void logIn(String account) {
        driver.manage().deleteAllCookies();
        open("/login.jsp");
        type("[name=os_username]", account);
        type("[name=os_password]", account);
        find("[name=os_password]").sendKeys(Keys.ENTER);
        until(() -> driver.findElements(By.cssSelector("[name=os_password]")).isEmpty());
    }

    /** The first element that a selector finds, once it is there and visible. */
    WebElement find(String selector) {
        return until(() -> driver.findElements(By.cssSelector(selector)).stream().filter(WebElement::isDisplayed).findFirst().orElse(null),
                "nothing visible at " + selector);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    boolean has(String selector) {
        return all(selector).stream().anyMatch(WebElement::isDisplayed);
    }

    String text(String selector) {
        return find(selector).getText();
    }

    void click(String selector) {
        WebElement element = find(selector);
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Clicks where an element is, whatever lies above it there: what a hand with a mouse does. */
    void point(String selector) {
        WebElement element = find(selector);
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        new Actions(driver).moveToElement(element).click().perform();
    }

    void type(String selector, CharSequence text) {
        WebElement element = find(selector);
        element.clear();
        element.sendKeys(text);
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** What the plugin's REST API answers to whoever has logged in; a page of that Jira has to be open. */
    String rest(String method, String path, String type, String body) {
        return (String) run("""
                var request = new XMLHttpRequest();
                request.open(arguments[0], arguments[1], false);
                request.setRequestHeader('Content-Type', arguments[2]);
                request.setRequestHeader('X-Atlassian-Token', 'no-check');
                request.send(arguments[3]);
                return request.responseText;
                """, method, URI.create(jira).getPath() + "/rest/joint-priority/1.0" + path, type, body);
    }

    /** Waits until an element says something. */
    void waitForText(String selector, String text) {
        until(() -> has(selector) && text(selector).contains(text), selector + " does not say " + text);
    }

    void until(Supplier<Boolean> condition) {
        until(condition, "waited in vain");
    }

    /** What is not there yet, be it an element or one in a list, may come. */
    <T> T until(Supplier<T> condition, String otherwise) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(100))
                .ignoring(StaleElementReferenceException.class).ignoring(NoSuchElementException.class)
                .ignoring(IndexOutOfBoundsException.class)
                .withMessage(otherwise).until(any -> condition.get());
    }

    /** Errors that scripts left in the console; that the server refused something is no error of theirs. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage).filter(message -> !message.contains("Failed to load resource")).toList();
    }

    /** Keeps the whole page as a picture, in each width that people use. */
    void picture(String name) {
        run("window.scrollTo(0, 0)");
        for (int width : WIDTHS) {
            widen(width);
            long height = (Long) run("return Math.max(document.documentElement.scrollHeight, document.body.scrollHeight)");
            driver.manage().window().setSize(new Dimension(width, (int) Math.min(Math.max(height + 100, HEIGHT), TALLEST_PICTURE)));
            keep(((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES), name + "-" + width + ".png");
        }
        widen(WIDTHS.get(0));
    }

    /** Keeps what comes out of a printer, and how it looks on the way there. */
    void onPaper(String name) {
        widen(PAPER);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        long height = (Long) run("return document.documentElement.scrollHeight");
        driver.manage().window().setSize(new Dimension(PAPER, (int) Math.min(Math.max(height + 100, HEIGHT), TALLEST_PICTURE)));
        keep(((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES), name + "-paper.png");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        Map<String, Object> printed = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        keep(Base64.getDecoder().decode((String) printed.get("data")), name + ".pdf");
        widen(WIDTHS.get(0));
    }

    /** Keeps one element as a picture. */
    void picture(String name, String selector) {
        keep(find(selector).getScreenshotAs(OutputType.BYTES), name + ".png");
    }

    private void widen(int width) {
        driver.manage().window().setSize(new Dimension(width, HEIGHT));
    }

    private void keep(byte[] picture, String file) {
        try {
            Files.createDirectories(pictures);
            Files.write(pictures.resolve(file), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            forget();
            IDLE.push(driver);
        } catch (WebDriverException e) {
            driver.quit();
        }
    }

    private void forget() {
        Set<String> used = driver.getWindowHandles();
        driver.switchTo().newWindow(WindowType.TAB);
        String fresh = driver.getWindowHandle();
        used.forEach(window -> driver.switchTo().window(window).close());
        driver.switchTo().window(fresh);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        URI address = URI.create(jira);
        driver.executeCdpCommand("Storage.clearDataForOrigin",
                Map.of("origin", address.getScheme() + "://" + address.getAuthority(), "storageTypes", "all"));
        driver.manage().logs().get(LogType.BROWSER);
    }
}
