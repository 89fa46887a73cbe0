/**
 * Runs the packaged plugin as a Jira would: as a bundle in an OSGi framework, its beans by Spring from the scanner's
 * index, its modules from its own descriptor. It knows nothing of issues or projects.
 *
 * <h2>Between the host and the stand-in Jira</h2>
 * The stand-in's side (packages {@code sandbox.jira} and {@code sandbox.pages}) is one object, a {@link
 * org.jointpriority.sandbox.host.StandIn}, made by a {@link org.jointpriority.sandbox.host.StandIn.Maker} that gets the
 * {@link org.jointpriority.sandbox.host.Host}:
 * <ol>
 * <li>{@code Host} is made: home folder, database, events, caches, texts are there; no plugin yet.</li>
 * <li>{@code maker.make(host)} loads the model. It may keep the host, but modules come and go: ask each time, or
 * listen with {@link org.jointpriority.sandbox.host.Modules#onChange}.</li>
 * <li>The web server starts with {@link org.jointpriority.sandbox.host.StandIn#pages()}.</li>
 * <li>The plugin is installed and enabled; {@link org.jointpriority.sandbox.host.StandIn#services()} are what its
 * imports find, beside the host's own: {@code EventPublisher, CacheManager, TemplateRenderer, PageBuilderService,
 * WebSudoManager, LoginUriProvider}, sal's {@code ApplicationProperties} and {@code I18nResolver},
 * {@code I18nHelper.BeanFactory}, {@code ActiveObjects} (each plugin its own tables).</li>
 * <li>{@link org.jointpriority.sandbox.host.StandIn#started()}: the moment for example data that needs the plugin.</li>
 * </ol>
 * A page gets who asks from {@link org.jointpriority.sandbox.host.CurrentRequest} (the host has read session and basic
 * authentication before any page or service is called), what the plugin adds to a place from {@link
 * org.jointpriority.sandbox.host.Modules}, and the tags of its head from {@link
 * org.jointpriority.sandbox.host.WebResources#head}, to be asked for <em>after</em> the page's body was made, since
 * what is rendered there may require resources.
 */
package org.jointpriority.sandbox.host;
