/**
 * Names without meaning: the typed ids of everything that lives longer than one command.
 *
 * <p>The library never makes an id; the caller hands it in. An id is an opaque text that survives being written in a
 * URL, a file name or a FHIR reference. It is not the place for an NHS number, a name or a date of birth: ids are
 * printed, so what they hold must tell a stranger nothing.
 *
 * <p>Floor 0. Imports nothing.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.identity;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
