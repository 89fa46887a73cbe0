import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/**
 * Wraps a script that may be loaded in several ways, as most libraries may, into a module with a name. What it takes for the
 * loader of its module is a variable of the wrapping, so that it neither defines a module without a name nor leaves a global.
 * <p>Arguments: the script on the class path, the name of the module, the file to write.</p>
 */
final class NamedModule {
    private NamedModule() { }

    public static void main(String[] arguments) throws IOException {
        String script;
        try (InputStream content = NamedModule.class.getClassLoader().getResourceAsStream(arguments[0])) {
            if (content == null) {
                throw new IllegalStateException("There is no " + arguments[0] + " on the class path");
            }
            script = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path file = Paths.get(arguments[2]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "define('" + arguments[1] + "', [], function () {\n"
                + "var module = {exports: {}};\n"
                + "(function (module, exports, define, require) {\n" + script + "\n}).call({}, module, module.exports);\n"
                + "return module.exports;\n});\n");
    }
}
