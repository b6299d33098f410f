package io.github.socialprescribing.architecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled classes of this module, without its tests. */
final class House {

    static final String ROOT = "io.github.socialprescribing";

    static final JavaClasses CLASSES = compiled();

    private House() {}

    /** Names are all that the rules ask of foreign classes: reading those would take most of the time. */
    private static JavaClasses compiled() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPath(Path.of("target", "classes"));
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
