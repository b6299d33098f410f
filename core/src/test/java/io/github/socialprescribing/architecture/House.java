package io.github.socialprescribing.architecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The compiled classes of this module, without its tests. */
public final class House {

    static final String ROOT = "io.github.socialprescribing";

    private static final Path COMPILED = Path.of("target", "classes");

    /** All of them. */
    public static final JavaClasses CLASSES = compiled();

    private static final Set<String> EXPORTED = exportedPackages();

    private House() {}

    /** Names are all that the rules ask of foreign classes: reading those would take most of the time. */
    private static JavaClasses compiled() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPath(COMPILED);
    }

    /** Whether users can import from the package of this class. */
    static boolean isExported(JavaClass type) {
        return EXPORTED.contains(type.getPackageName());
    }

    private static Set<String> exportedPackages() {
        try (InputStream descriptor = Files.newInputStream(COMPILED.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** The package under the root that a class belongs to: {@code pathway} for all of {@code pathway..}. */
    static String room(JavaClass type) {
        String below = type.getPackageName()
                .substring(Math.min(ROOT.length() + 1, type.getPackageName().length()));
        int end = below.indexOf('.');
        return end < 0 ? below : below.substring(0, end);
    }

    /** Whether code outside the package can name this class. */
    static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(House::isVisible).orElse(true);
    }
}
