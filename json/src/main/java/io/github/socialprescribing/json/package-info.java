/**
 * Social prescribing documents in and out.
 *
 * <p>{@link io.github.socialprescribing.json.SocialPrescribingJson} reads and writes. A document that is read gives a
 * {@link io.github.socialprescribing.json.ReadResult}: the value if there is one, and everything that is to be said about
 * the document. {@link io.github.socialprescribing.json.ReferralValidator} tells the same of files, without keeping what
 * they hold.
 *
 * <p>Whatever the bytes are, reading ends with problems and not with an exception; and no problem repeats what a document
 * says of a person.
 */
@NullMarked
package io.github.socialprescribing.json;

import org.jspecify.annotations.NullMarked;
