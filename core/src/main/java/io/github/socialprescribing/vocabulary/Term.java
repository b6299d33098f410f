package io.github.socialprescribing.vocabulary;

/**
 * A typed word of a service's own choosing. Each kind of word is a small record around its {@link Code}, so that a need
 * is never taken for an activity, while nobody has to change this library to say something new.
 */
public interface Term {

    /** What names the term, in every language and service. */
    Code code();
}
