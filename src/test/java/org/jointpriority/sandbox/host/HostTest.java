package org.jointpriority.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;

public class HostTest {
    private static final String HERE = Parts.class.getName() + "$";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Host host;

    @After
    public void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    public void anImportThatNobodyProvidesFailsTheStartAndIsNamed() {
        PluginFailure failure = assertThrows(PluginFailure.class, () -> start(new TestPlugin().importing("com.google.common.base")));
        assertTrue(failure.getMessage(), failure.getMessage().contains("com.google.common.base"));
    }

    @Test
    public void anOptionalImportMayBeMissing() throws IOException {
        start(new TestPlugin().importing("com.google.common.base;resolution:=optional"));
    }

    @Test
    public void whatTheSandboxItselfIsMadeOfIsHiddenFromPlugins() {
        assertThrows(PluginFailure.class, () -> start(new TestPlugin().importing("org.jointpriority.sandbox.host")));
        assertThrows(PluginFailure.class, () -> start(new TestPlugin().importing("org.springframework.context")));
    }

    @Test
    public void aModuleOfAnUnknownTypeFailsTheStart() {
        PluginFailure failure = assertThrows(PluginFailure.class, () -> start(new TestPlugin().module("<web-panle key=\"x\"/>")));
        assertTrue(failure.getMessage(), failure.getMessage().contains("<web-panle key=\"x\">"));
    }

    @Test
    public void aModuleOfAnUnknownTypeIsPassedOverWhereItIsMeantForAnotherJira() throws IOException {
        start(new TestPlugin().module("<strange key=\"x\"><restrict application=\"jira\" version=\"[11.0.0,)\"/></strange>"));
        assertEquals(0, host.plugins().all().get(0).modules().size());
    }

    @Test
    public void aServiceThatJiraDoesNotHaveFailsTheStartAndIsNamed() {
        PluginFailure failure = assertThrows(PluginFailure.class, () -> start(new TestPlugin()
                .importing("com.atlassian.jira.user")
                .index("imports", "com.atlassian.jira.user.ApplicationUser")));
        assertTrue(failure.getMessage(), failure.getMessage().contains("com.atlassian.jira.user.ApplicationUser"));
    }

    @Test
    public void onlyTheIndexMakesABean() {
        TestPlugin plugin = new TestPlugin().index("component", HERE + "Greeter");
        PluginFailure failure = assertThrows(PluginFailure.class, () -> start(plugin.classes(Parts.Greeter.class, Parts.Words.class)));
        assertTrue(failure.getMessage(), failure.getMessage().contains("Words"));
    }

    @Test
    public void aClassThatTheDescriptorNamesWronglyFailsTheStart() {
        assertThrows(PluginFailure.class, () -> start(new TestPlugin()
                .module("<servlet key=\"s\" class=\"org.example.Nowhere\"><url-pattern>/s</url-pattern></servlet>")));
    }

    @Test
    public void aPanelIsRenderedWithItsContextWhereItsConditionHolds() throws IOException {
        start(panel("#enable_html_escaping()$word $wordHtml $values.size()"));
        assertEquals("&lt;b&gt;hello&lt;/b&gt; <b>hello</b> 1", html());
        assertEquals(0, host.modules().webPanels("here", Map.of("hidden", true)).size());
    }

    @Test
    public void aTabIsThereForWhomItWantsToBe() throws IOException {
        start(new TestPlugin().importing("com.atlassian.jira.plugin.issuetabpanel,com.atlassian.jira.issue").classes(Parts.Tab.class, Parts.Deed.class)
                .module("<issue-tabpanel key=\"t\" class=\"" + HERE + "Tab\"><label>Deeds</label><order>7</order></issue-tabpanel>"));
        assertEquals(List.of(), host.modules().issueTabs(null, true));
        IssueTab tab = host.modules().issueTabs(null, false).get(0);
        assertEquals("Deeds", tab.label());
        assertFalse(tab.isSortable());
        assertEquals(List.of("<p>done</p>"), tab.actions().get());
    }

    @Test
    public void nothingIsEscapedBeforeTheTemplateAsksForIt() throws IOException {
        start(panel("$word#enable_html_escaping()$word"));
        assertEquals("<b>hello</b>&lt;b&gt;hello&lt;/b&gt;", html());
    }

    @Test
    public void aMethodThatIsNotAllowedIsNotCalled() throws IOException {
        start(panel("$view.name"));
        assertTrue(html(), html().contains("cannot be shown"));
    }

    @Test
    public void aMethodThatTheAllowlistNamesIsCalled() throws IOException {
        start(panel("$view.name").module("<velocity-allowlist key=\"a\"><method>" + HERE + "View#getName()</method></velocity-allowlist>"));
        assertEquals("View", html());
    }

    @Test
    public void theAllowlistTakesNoMethodsOfOthersAndNoneThatDoNotExist() {
        assertThrows(PluginFailure.class, () -> start(panel("")
                .module("<velocity-allowlist key=\"a\"><method>java.lang.Object#getClass()</method></velocity-allowlist>")));
        assertThrows(PluginFailure.class, () -> start(panel("")
                .module("<velocity-allowlist key=\"a\"><method>" + HERE + "View#getNmae()</method></velocity-allowlist>")));
    }

    @Test
    public void restIsForThoseWhoAreLoggedInAndRefusesFormsWithoutAToken() throws Exception {
        start(new TestPlugin().classes(Parts.Hello.class).index("component", HERE + "Hello")
                .module("<rest key=\"r\" path=\"/small\" version=\"1.0\"/>"));
        String url = host.baseUrl() + "/rest/small/1.0/hello";
        assertEquals(401, send(HttpRequest.newBuilder(URI.create(url))).statusCode());
        assertEquals("hello", send(as("anna", url)).body());
        assertEquals("hello", send(as("anna", host.baseUrl() + "/rest/small/latest/hello")).body());
        assertEquals(404, send(as("anna", host.baseUrl() + "/rest/small/2.0/hello")).statusCode());
        assertEquals(401, send(HttpRequest.newBuilder(URI.create(url)).header("Authorization", basic("anna", "wrong"))).statusCode());
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString("x");
        assertEquals(403, send(as("anna", url).POST(body).header("Content-Type", "text/plain")).statusCode());
        assertEquals(200, send(as("anna", url).POST(body).header("Content-Type", "text/plain")
                .header("X-Atlassian-Token", "no-check")).statusCode());
        assertEquals(200, send(as("anna", url).POST(body).header("Content-Type", "application/json")).statusCode());
    }

    @Test
    public void aServletGetsTheFrameThatItAsksFor() throws Exception {
        start(new TestPlugin().classes(Parts.Page.class)
                .module("<servlet key=\"s\" class=\"" + HERE + "Page\"><url-pattern>/small/*</url-pattern></servlet>"));
        String url = host.baseUrl() + "/plugins/servlet/small/";
        assertEquals("<html><h1>T</h1>atl.admin<p>framed</p></html>", send(as("anna", url + "framed")).body());
        assertEquals("<p>bare</p>", send(as("anna", url + "bare")).body());
    }

    @Test
    public void whatStartsWithJiraStartsOnceTheTablesMayBeUsedAndSurvivesARestart() throws Exception {
        TestPlugin plugin = new TestPlugin().classes(Parts.Counter.class, Parts.Visit.class)
                .index("component", HERE + "Counter").index("exports", HERE + "Counter#" + LifecycleAware.class.getName())
                .index("imports", ActiveObjects.class.getName(), EventPublisher.class.getName())
                .module("<ao key=\"ao\" namespace=\"org.example\"><entity>" + HERE + "Visit</entity></ao>");
        start(plugin);
        StringBuilder visits = new StringBuilder();
        host.events().publish(visits);
        assertEquals("1", visits.toString());
        host.plugins().disable(TestPlugin.KEY);
        host.events().publish(visits);
        assertEquals("1", visits.toString());
        host.plugins().enable(TestPlugin.KEY);
        host.close();
        start(plugin);
        host.events().publish(visits);
        assertEquals("13", visits.toString());
    }

    @Test
    public void aTakenPortIsRefused() throws IOException {
        start(new TestPlugin());
        int port = URI.create(host.baseUrl()).getPort();
        HostSettings same = new HostSettings(jar(), folder.newFolder().toPath(), port, "h2", folder.getRoot().toPath());
        RuntimeException refused = assertThrows(PortTaken.class, () -> Host.start(same, any -> new TestStandIn()));
        assertTrue(refused.getMessage(), refused.getMessage().contains(String.valueOf(port)));
    }

    private void start(TestPlugin plugin) throws IOException {
        plugin.writeTo(jar());
        host = Host.start(new HostSettings(jar(), folder.getRoot().toPath().resolve("home"), 0, "h2", folder.getRoot().toPath()),
                any -> new TestStandIn());
    }

    private Path jar() {
        return folder.getRoot().toPath().resolve("small.jar");
    }

    private static TestPlugin panel(String template) throws IOException {
        return new TestPlugin().classes(Parts.Hidden.class, Parts.Panel.class, Parts.View.class).file("panel.vm", template).module("""
                <web-panel key="p" location="here">
                    <context-provider class="%1$sPanel"/>
                    <condition class="%1$sHidden" invert="true"/>
                    <resource type="velocity" name="view" location="panel.vm"/>
                </web-panel>
                """.formatted(HERE));
    }

    private String html() {
        return host.modules().webPanels("here", Map.of()).get(0).html();
    }

    private static HttpRequest.Builder as(String userName, String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", basic(userName, userName));
    }

    private static String basic(String userName, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((userName + ':' + password).getBytes());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
