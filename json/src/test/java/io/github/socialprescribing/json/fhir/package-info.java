/** Reading what HL7 publishes, whole and broken. */
@NullMarked
package io.github.socialprescribing.json.fhir;

import org.jspecify.annotations.NullMarked;
