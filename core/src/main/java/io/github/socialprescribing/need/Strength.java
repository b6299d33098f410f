package io.github.socialprescribing.need;

import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;

/**
 * What a client brings: "more emphasis on self-efficacy and personal strengths" (Findings).
 *
 * @param words the strength as somebody told it
 * @param skills what the client can do, each in words; may be empty
 */
public record Strength(Narrative words, Seq<Narrative> skills) {}
