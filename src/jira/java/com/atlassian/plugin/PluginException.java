package com.atlassian.plugin;

public class PluginException extends RuntimeException {
    public PluginException() { }
    public PluginException(String string) { super(string); }
    public PluginException(String string, Throwable throwable) { super(string, throwable); }
    public PluginException(Throwable throwable) { super(throwable); }
}
