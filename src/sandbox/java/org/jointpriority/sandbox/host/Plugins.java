package org.jointpriority.sandbox.host;

import java.nio.file.Path;
import java.util.List;

/** The installed plugins, which can be switched on and off, removed and replaced while Jira runs. */
public final class Plugins {
    public List<Plugin> all() { return List.of(); }
    /** Installs and enables a jar; one of the same key is replaced. The jar is copied into the home folder. */
    public Plugin install(Path jar) { throw new PluginFailure("not yet"); }
    public void enable(String key) { }
    public void disable(String key) { }
    public void uninstall(String key) { }
}
