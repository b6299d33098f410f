package io.github.socialprescribing.need;

/** What happened to needs. */
public sealed interface NeedEvent {

    /**
     * A need was voiced or discovered.
     *
     * @param need the need
     */
    record NeedIdentified(Need need) implements NeedEvent {}
}
