package org.jointpriority.sandbox.host;

import java.util.Locale;

/** The texts of the enabled plugins and of the stand-in itself by key, in the languages there are. */
public final class Texts {
    /** Adds texts of the stand-in's own: a properties file by its path on the class path, without language and ending. */
    public void add(String path) { }
    /** The text with its arguments put in by {@code MessageFormat}; the key where there is no text. */
    public String text(Locale locale, String key, Object... arguments) { return key; }
}
