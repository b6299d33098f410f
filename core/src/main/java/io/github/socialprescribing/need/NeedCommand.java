package io.github.socialprescribing.need;

/** What may be done about needs. */
public sealed interface NeedCommand {

    /**
     * Put a need on the list.
     *
     * @param need the need, with an id that the pathway does not know yet
     */
    record IdentifyNeed(Need need) implements NeedCommand {}
}
