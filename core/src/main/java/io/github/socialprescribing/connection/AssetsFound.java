package io.github.socialprescribing.connection;

import io.vavr.collection.Seq;

/**
 * What fits, and why the others do not: every asset of the directory stands in one of the two, once.
 *
 * @param fits what fits, the best first
 * @param others what does not, by id
 */
public record AssetsFound(Seq<Fit> fits, Seq<Misfit> others) {}
