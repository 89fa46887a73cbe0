package com.atlassian.plugin;

public class PluginParseException extends PluginException {
    public PluginParseException() { }
    public PluginParseException(String string) { super(string); }
    public PluginParseException(String string, Throwable throwable) { super(string, throwable); }
    public PluginParseException(Throwable throwable) { super(throwable); }
}
