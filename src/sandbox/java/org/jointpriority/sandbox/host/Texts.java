package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import com.atlassian.jira.util.I18nHelper;

/** The texts of the enabled plugins and of the stand-in itself by key, in the languages there are. */
public final class Texts {
    private final List<Source> sources = new CopyOnWriteArrayList<>();

    /** Adds texts of the stand-in's own: a properties file by its path on the class path, without language and ending. */
    public void add(String path) {
        add(this, path, name -> Texts.class.getClassLoader().getResource(name));
    }

    void add(Object owner, String path, Function<String, URL> files) {
        if (files.apply(path + ".properties") == null) {
            throw new PluginFailure("There are no texts " + path + ".properties");
        }
        sources.add(new Source(owner, path, files, new ConcurrentHashMap<>()));
    }

    void removeAll(Object owner) {
        sources.removeIf(source -> source.owner() == owner);
    }

    /** The text with its arguments put in by {@code MessageFormat}, always, as in Jira; the key where there is no text. */
    public String text(Locale locale, String key, Object... arguments) {
        return raw(locale, key).map(pattern -> new MessageFormat(pattern, locale).format(arguments)).orElse(key);
    }

    /** The text as it stands in the file. */
    Optional<String> raw(Locale locale, String key) {
        for (String suffix : List.of("_" + locale, "_" + locale.getLanguage(), "")) {
            for (Source source : sources) {
                String text = source.language(suffix).getProperty(key);
                if (text != null) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** Jira's way to them, for one language. */
    public I18nHelper helper(Locale locale) {
        return new Helper(locale);
    }

    private record Source(Object owner, String path, Function<String, URL> files, Map<String, Properties> languages) {
        Properties language(String suffix) {
            return languages.computeIfAbsent(suffix, this::read);
        }

        private Properties read(String suffix) {
            Properties texts = new Properties();
            URL file = files.apply(path + suffix + ".properties");
            if (file != null) {
                try (InputStream in = file.openStream()) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return texts;
        }
    }

    /** Public, because templates call it. */
    public final class Helper implements I18nHelper {
        private final Locale locale;

        private Helper(Locale locale) {
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public String getText(String key) {
            return text(locale, key);
        }

        @Override
        public String getText(String key, Object arguments) {
            return arguments instanceof List<?> list ? text(locale, key, list.toArray())
                    : arguments instanceof Object[] array ? text(locale, key, array) : text(locale, key, arguments);
        }

        @Override
        public boolean isKeyDefined(String key) {
            return raw(locale, key).isPresent();
        }
    }
}
