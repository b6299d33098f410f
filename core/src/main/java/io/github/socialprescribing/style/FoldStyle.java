package io.github.socialprescribing.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How a value is generated that is only ever the fold of its events: as {@link DomainStyle} has it, but without a
 * builder, so that there is no other way to make one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        allParameters = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(builder = false))
public @interface FoldStyle {}
