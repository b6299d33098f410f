/**
 * How each value reads and looks in JSON: one file a value, said once.
 *
 * <p>A {@link io.github.socialprescribing.json.codec.Form} names the members of an object, one line each: name, form,
 * where the value has it, what it means. Decoder, encoder, JSON Schema and the table of members come from those lines, so
 * they cannot disagree. {@link io.github.socialprescribing.json.codec.ReferralCodec} shows the manner.
 *
 * <p>Events, commands and what they hold are too many to be said once more. {@link
 * io.github.socialprescribing.json.codec.Derived} makes their codecs of the types themselves: a member is called as the
 * component of the record, a case of a sealed type by its own name in the member {@code type}, and a value is put together
 * by the constructor or builder that guards it. So <strong>whoever renames a component or an event of the model changes
 * the documents</strong>. Nothing but the published schemas says so: they are kept, and a test compares them with what the
 * model says. Where the difference was meant, the kind gets a new version.
 *
 * <p>Not exported. Imports {@code decode}, {@code document} and {@code problem}.
 */
@NullMarked
package io.github.socialprescribing.json.codec;

import org.jspecify.annotations.NullMarked;
