package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.document.UnknownMember;
import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What came of a document.
 *
 * @param value what was read; none if any problem is an error
 * @param problems all problems, in the order of the document
 * @param unknown the members of the document that the schema does not know, where there is a value
 * @param <T> what was to be read
 */
public record Decoded<T>(Option<T> value, Seq<Problem> problems, Seq<UnknownMember> unknown) {}
