package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCode;

/**
 * Where a law between members does not hold.
 *
 * @param code the problem it is
 * @param part the pointer from the object on, such as {@code /consents/1}; empty for the object itself
 */
public record Breach(ProblemCode code, String part) {}
