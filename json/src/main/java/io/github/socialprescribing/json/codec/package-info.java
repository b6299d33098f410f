/**
 * How each value reads and looks in JSON: one file a value, said once.
 *
 * <p>A {@link io.github.socialprescribing.json.codec.Form} names the members of an object, one line each: name, form,
 * where the value has it, what it means. Decoder, encoder, JSON Schema and the table of members come from those lines, so
 * they cannot disagree. {@link io.github.socialprescribing.json.codec.ReferralCodec} shows the manner.
 *
 * <p>Not exported. Imports {@code decode}, {@code document} and {@code problem}.
 */
@NullMarked
package io.github.socialprescribing.json.codec;

import org.jspecify.annotations.NullMarked;
