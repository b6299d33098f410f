package io.github.socialprescribing.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every composed value in this library is generated.
 *
 * <p>The generated class is hidden: readers see an interface and its {@code Builder}, nothing else.
 * Builders are strict, so an attribute is set once and a forgotten one is an error. Named by each
 * {@code package-info.java}, so no single type can drift from the house style.
 *
 * <p>Generated code carries no annotation but {@link Override}: a compiler that sees the jar and not
 * the generator has nothing to warn about.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        strictBuilder = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        allowedClasspathAnnotations = {Override.class})
public @interface DomainStyle {}
