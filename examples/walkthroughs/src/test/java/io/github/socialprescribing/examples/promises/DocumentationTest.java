package io.github.socialprescribing.examples.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public type and member says what it is for, and every record what its components are. */
class DocumentationTest {

    @ParameterizedTest
    @ValueSource(strings = {"../../core/src/main/java", "../../json/src/main/java"})
    void everyPublicMemberIsDocumented(String sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(Path.of(sources))) {
            List<Path> java =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            Undocumented undocumented = new Undocumented(task);
            List<String> places = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                undocumented.scan(unit, places);
            }

            assertThat(java).isNotEmpty();
            assertThat(places).isEmpty();
        }
    }
}
