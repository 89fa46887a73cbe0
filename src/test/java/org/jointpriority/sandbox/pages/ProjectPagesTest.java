package org.jointpriority.sandbox.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import org.jointpriority.sandbox.host.Host;
import org.jointpriority.sandbox.host.HostSettings;
import org.jointpriority.sandbox.host.TestPlugin;

public class ProjectPagesTest {
    private static final String LINK = "data-link-id=\"" + TestPlugin.KEY + ":to-small\" href=\"/jira/projects/IMG?selectedItem=small-page\"";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Host host;

    @Before
    public void start() throws IOException {
        Path jar = new TestPlugin().file("small.vm", "<h2>Small page of $projectKey</h2>").module("""
                <web-item key="to-small" section="jira.project.sidebar.plugins.navigation">
                    <label>Small</label>
                    <link>/projects/$pathEncodedProjectKey?selectedItem=small-page</link>
                    <param name="iconClass" value="aui-icon-large aui-iconfont-world"/>
                </web-item>
                <web-panel key="small-page" location="small-page">
                    <resource type="velocity" name="view" location="small.vm"/>
                </web-panel>
                """).writeTo(folder.getRoot().toPath().resolve("small.jar"));
        host = Host.start(new HostSettings(jar, folder.getRoot().toPath().resolve("home"), 0, "h2", folder.getRoot().toPath()),
                any -> new StandInJira(any, false));
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void theSidebarLinksToThePagesOfPlugins() throws Exception {
        String summary = get("rad.chen", "/projects/IMG").body();
        assertTrue(summary, summary.contains(LINK));
        assertTrue(summary, summary.contains("aui-iconfont-world"));
        assertFalse(summary, summary.contains("Small page of"));
    }

    @Test
    public void theChosenPageShowsThePanelsOfItsKey() throws Exception {
        String page = get("rad.chen", "/projects/IMG?selectedItem=small-page").body();
        assertTrue(page, page.contains("<h2>Small page of IMG</h2>"));
        assertTrue(page, page.contains(LINK + " aria-current=\"page\""));
    }

    @Test
    public void aPageThatNobodyAddsAndAProjectThatOneMayNotSeeAreNotFound() throws Exception {
        assertEquals(404, get("rad.chen", "/projects/IMG?selectedItem=nothing").statusCode());
        assertEquals(404, get("outsider", "/projects/IMG?selectedItem=small-page").statusCode());
    }

    private HttpResponse<String> get(String account, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(host.baseUrl() + path)).header("Authorization",
                "Basic " + Base64.getEncoder().encodeToString((account + ':' + account).getBytes())).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
