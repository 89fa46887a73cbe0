import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Fetches Jira's look, AUI and jQuery, for the sandbox with the machine's npm, once. Without npm or a network the build
 * goes on and the sandbox runs with a plain look of its own.
 * <p>Arguments: the folder with the package files, the folder to fetch into, and {@code --offline=true} where Maven is offline.</p>
 */
final class FetchAui {
    private static final List<String> PACKAGE_FILES = Arrays.asList("package.json", "package-lock.json", ".npmrc");
    private static final int MINUTES = 3;

    private FetchAui() { }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path from = Paths.get(arguments[0]);
        Path to = Files.createDirectories(Paths.get(arguments[1]));
        if (isFetched(from, to)) {
            return;
        }
        for (String file : PACKAGE_FILES) {
            Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        String problem = npm(to, arguments[2].equals("--offline=true"));
        if (problem.isEmpty()) {
            Files.copy(from.resolve("package-lock.json"), fetched(to), StandardCopyOption.REPLACE_EXISTING);
        } else {
            System.out.println("AUI was not fetched (" + problem + "): the sandbox will have a plain look. Everything else works.");
        }
    }

    /** The lock file is put there last, as a sign that all it names has come. */
    private static Path fetched(Path to) {
        return to.resolve("fetched-package-lock.json");
    }

    private static boolean isFetched(Path from, Path to) throws IOException {
        return Files.exists(fetched(to))
                && Arrays.equals(Files.readAllBytes(fetched(to)), Files.readAllBytes(from.resolve("package-lock.json")));
    }

    private static String npm(Path folder, boolean isOffline) throws IOException, InterruptedException {
        boolean isWindows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command = new ArrayList<>(Arrays.asList(isWindows ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit",
                "--no-fund", "--loglevel=error", "--fetch-retries=1", isOffline ? "--offline" : "--prefer-offline"));
        Process npm;
        try {
            npm = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        } catch (IOException e) {
            return "there is no npm";
        }
        if (!npm.waitFor(MINUTES, TimeUnit.MINUTES)) {
            npm.destroy();
            return "npm did not finish in " + MINUTES + " minutes";
        }
        return npm.exitValue() == 0 ? "" : "npm failed";
    }
}
