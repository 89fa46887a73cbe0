package org.jointpriority.jira.registry;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.jointpriority.domain.Registry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.jira.network.SitePictures;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.registry.RegistryFiles;
import org.jointpriority.partnership.registry.RegistryKeeping;

/** The registry's page; it only reads, its forms write over REST. */
public final class RegistryServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ROOT = "/plugins/servlet/joint-priority/registry";
    private static final String SCRIPTS = "org.jointpriority.joint-priority:registry";
    private static final String PROPOSALS = "systems/proposals";
    private static final int MOST_PROPOSALS = 20;

    private final transient RegistryKeeping keeping;
    private final transient Foundation foundation;
    private final transient SitePictures pictures;
    private final transient LoginUriProvider login;
    private final transient PageBuilderService pageBuilder;
    private final transient ApplicationProperties application;
    private final transient Clock clock;
    private final transient Wording wording;
    private final transient Pages pages;

    @Inject
    public RegistryServlet(RegistryKeeping keeping, Foundation foundation, SitePictures pictures, LoginUriProvider login,
            PageBuilderService pageBuilder, ApplicationProperties application, Clock clock, Wording wording, Pages pages) {
        this.keeping = keeping;
        this.foundation = foundation;
        this.pictures = pictures;
        this.login = login;
        this.pageBuilder = pageBuilder;
        this.application = application;
        this.clock = clock;
        this.wording = wording;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String asked = asked(request);
            Registry registry = keeping.registry();
            Terms terms = new Terms(registry, foundation.departments(), application.getBaseUrl(UrlMode.RELATIVE) + ROOT,
                    registry.calendar().today(clock), wording);
            Optional<RegistryTab> tab = asked.isEmpty() ? Optional.of(RegistryTab.SYSTEMS) : RegistryTab.named(asked);
            if (asked.equals(PROPOSALS)) {
                propose(terms, request, response);
            } else if (tab.isPresent()) {
                show(tab.get(), terms, request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refusal refusal) {
            refuse(refusal, request, response);
        }
    }

    private static String asked(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address.substring(address.indexOf(ROOT) + ROOT.length()).replaceAll("^/|/$", "");
    }

    private void show(RegistryTab tab, Terms terms, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean keeper = keeping.isKeeper();
        TableQuery query = TableQuery.of(request);
        Map<String, Object> context = context(request);
        context.put("page", RegistryPage.of(tab, query.atRest().address(terms.address(tab)), keeper, keeping.groups().value(), terms));
        String rest = application.getBaseUrl(UrlMode.RELATIVE) + "/rest/joint-priority/1.0/registry";
        switch (tab) {
            case PICTURE:
                context.put("picture", picture(query, terms));
                break;
            case CALENDAR:
                context.put("calendar", CalendarView.of(keeping.calendar(), keeper, rest, terms));
                break;
            case FILES:
                context.put("files", FilesView.of(keeper, RegistryTable.named(query.value(TableQuery.KIND)), RegistryFiles::columns, rest, terms));
                break;
            default:
                context.put("table", table(tab.table().orElseThrow(IllegalStateException::new), terms, query, rest, keeper));
                break;
        }
        write("templates/joint-priority/registry/registry.vm", context, response);
    }

    /** Of the first site until somebody chooses another. */
    private SitePictureView picture(TableQuery query, Terms terms) {
        Network network = terms.registry().network();
        OptionalInt first = network.sites().stream().filter(site -> !site.isRetired()).mapToInt(Site::id).findFirst();
        OptionalInt chosen = query.number(TableQuery.SITE).isPresent() ? query.number(TableQuery.SITE) : first;
        return new SitePictureView(terms.address(RegistryTab.PICTURE), pictures.sites(network, chosen),
                chosen.isPresent() ? pictures.of(chosen.getAsInt(), network) : Optional.empty());
    }

    private <V> TableView table(RegistryTable<V> table, Terms terms, TableQuery query, String rest, boolean keeper) {
        return TableView.of(TableLayout.of(table, terms), keeping.all(table), query, rest, keeper);
    }

    /** Systems with what somebody has written in their name: those that begin with it first. */
    private void propose(Terms terms, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String written = TableQuery.of(request).value(TableQuery.TEXT).toLowerCase(Locale.ROOT);
        List<Choice> proposals = terms.registry().network().systems().stream()
                .filter(system -> !system.isRetired() && Terms.contains(written, system.name()))
                .sorted((one, other) -> Boolean.compare(other.nameKey().startsWith(written), one.nameKey().startsWith(written)))
                .limit(MOST_PROPOSALS)
                .map((NetworkSystem system) -> Choice.of(Integer.toString(system.id()), system.name(), terms.kindAndSite(system), false))
                .collect(Collectors.toList());
        Map<String, Object> context = new HashMap<>();
        context.put("proposals", proposals);
        pages.write(response, "templates/joint-priority/registry/proposals.vm", context);
    }

    private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (refusal.kind() == Refusal.Kind.NOT_LOGGED_IN) {
            String query = request.getQueryString();
            URI here = URI.create(request.getRequestURL() + (query == null ? "" : '?' + query));
            response.sendRedirect(login.getLoginUri(here).toASCIIString());
            return;
        }
        Map<String, Object> context = context(request);
        context.put("refusal", refusal.text().map(wording::text).orElse(""));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        write("templates/joint-priority/registry/refused.vm", context, response);
    }

    /** The script asks for the page alone, without Jira's frame around it. */
    private static Map<String, Object> context(HttpServletRequest request) {
        Map<String, Object> context = new HashMap<>();
        context.put("isWhole", request.getParameter("fragment") == null);
        return context;
    }

    private void write(String template, Map<String, Object> context, HttpServletResponse response) throws IOException {
        pageBuilder.assembler().resources().requireWebResource(SCRIPTS);
        pages.write(response, template, context);
    }
}
