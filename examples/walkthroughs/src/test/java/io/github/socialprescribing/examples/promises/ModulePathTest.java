package io.github.socialprescribing.examples.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Modular programs compile against the library without a warning and run. What they require stands in {@code
 * src/test/modules}: the library, and Jackson's mapper where one binds with it. The module path holds what the library requires and no more, so a forgotten {@code exports} or {@code requires transitive}, or an
 * annotation that stays behind in a class file without its library, is found here.
 */
class ModulePathTest {

    private static final String LIBRARY = "io.github.socialprescribing.json";

    /** Needed to compile against the library, and never to run it. */
    private static final String ANNOTATIONS = "org.jspecify";

    /** Needed by those alone who bind with Jackson's mapper. */
    private static final String MAPPER = "tools.jackson.databind";

    @TempDir
    private Path classes;

    @Test
    void aModularConsumerCompilesAndRuns() throws Exception {
        assertThat(warningsOfCompiling(sourcesBelow(module("consumer")).toList()))
                .isEmpty();
        assertThat(running("consumer/consumer.Main")).endsWith("module consumer read false");
    }

    @Test
    void theExportedPackagesSufficeForEveryWalkthrough() throws Exception {
        List<Path> sources = Stream.of(module("walkthroughs"), Path.of("src", "main", "java"))
                .flatMap(ModulePathTest::sourcesBelow)
                .toList();

        assertThat(sources).hasSizeGreaterThan(1);
        assertThat(warningsOfCompiling(sources)).isEmpty();
    }

    private String warningsOfCompiling(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        String path = modulePath(LIBRARY, ANNOTATIONS, MAPPER);
        List<String> options =
                List.of("-p", path, "-d", classes.toString(), "--release", "17", "-Xlint:all", "-Werror");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean accepted = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return accepted ? said.toString() : "refused: " + said;
        }
    }

    private List<String> running(String main) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        modulePath(LIBRARY) + File.pathSeparator + classes,
                        "-m",
                        main)
                .redirectErrorStream(true)
                .start();
        List<String> lines = java.inputReader().lines().toList();
        assertThat(java.waitFor()).as(() -> String.join("\n", lines)).isZero();
        return lines;
    }

    private static Path module(String name) {
        return Path.of("src", "test", "modules", name);
    }

    private static Stream<Path> sourcesBelow(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The jars of these modules and of all that they require at run time, picked from the class path of this test. */
    private static String modulePath(String... asked) {
        ModuleFinder finder =
                ModuleFinder.of(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(entry -> Files.exists(entry) && !entry.endsWith("test-classes"))
                        .toArray(Path[]::new));
        Configuration needed = ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of(asked));
        return needed.modules().stream()
                .map(module ->
                        Path.of(module.reference().location().orElseThrow()).toString())
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
