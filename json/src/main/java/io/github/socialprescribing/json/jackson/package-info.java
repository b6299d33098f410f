/**
 * For those who bind JSON with Jackson's {@code JsonMapper}, as Spring Boot does: the only package that shows Jackson.
 *
 * <p>{@link io.github.socialprescribing.json.jackson.SocialPrescribingModule} reads and writes our types with our own
 * codecs, so a referral inside somebody's message is told all its problems too. Needs {@code jackson-databind} 3, which is
 * not among the dependencies of this library.
 *
 * <p>Exported. Stands beside the front door, on {@code codec} and {@code decode}.
 */
@NullMarked
package io.github.socialprescribing.json.jackson;

import org.jspecify.annotations.NullMarked;
