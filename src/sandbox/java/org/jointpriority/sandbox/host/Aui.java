package org.jointpriority.sandbox.host;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Jira's look and script library: AUI and jQuery from a folder with their npm packages; a plain stylesheet of the
 * sandbox's own where there is none.
 */
final class Aui {
    static final String PATH = "/aui";
    private static final String JQUERY = "jquery/dist/jquery.min.js";
    private static final String AUI = "@atlassian/aui/dist/aui/";

    private final Path packages;

    /** @param folder holds {@code node_modules}; it need not exist */
    Aui(Path folder) {
        this.packages = folder.resolve("node_modules");
    }

    boolean isPresent() {
        return Files.exists(packages.resolve(AUI).resolve("aui-prototyping.js")) && Files.exists(packages.resolve(JQUERY));
    }

    Path packages() {
        return packages;
    }

    String head(String contextPath) {
        String own = contextPath + StaticFiles.PATH;
        String npm = contextPath + PATH + '/';
        // jQuery and AUI first: they would take the loader's "define" for one that wants them nameless.
        return "<meta name=\"ajs-context-path\" content=\"" + contextPath + "\">\n" + (isPresent()
                ? "<link rel=\"stylesheet\" href=\"" + npm + AUI + "aui-prototyping.css\">\n"
                    + "<script src=\"" + npm + JQUERY + "\"></script>\n"
                    + "<script src=\"" + npm + AUI + "aui-prototyping.js\"></script>\n"
                : "<link rel=\"stylesheet\" href=\"" + own + "/plain.css\">\n")
                + "<script src=\"" + own + "/modules.js\"></script>\n";
    }
}
