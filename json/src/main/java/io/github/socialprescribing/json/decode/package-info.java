/**
 * Reading JSON in one pass: bytes in, a value and every problem out, and nothing in between.
 *
 * <p>A {@link io.github.socialprescribing.json.decode.Decoder} reads one value from a {@link
 * io.github.socialprescribing.json.decode.JsonIn}, builds it directly, and tells what is wrong instead of throwing. An
 * {@link io.github.socialprescribing.json.decode.ObjectDecoder} is made of members and laws; one {@code long} of bits
 * finds missing and duplicate members. What goes wrong is kept as a byte offset; lines and columns are counted once, at
 * the end, when there is something to tell. {@link io.github.socialprescribing.json.decode.Decoding} runs a decoder over
 * a document that nobody vouches for: too long, too deep, cut off, not UTF-8, not JSON.
 *
 * <p>In this package {@code null} stands for "not read, and its problems are told", so that a sound document costs no
 * wrapping. It goes no further than the decoders.
 *
 * <p>Not exported. Imports {@code problem}.
 */
@NullMarked
package io.github.socialprescribing.json.decode;

import org.jspecify.annotations.NullMarked;
