package io.github.socialprescribing.community;

/**
 * An answer for everything that can happen to a gap.
 *
 * @param <R> the kind of answer
 */
public interface GapEventCases<R> {

    /**
     * Asked of a new gap.
     *
     * @param event the event
     */
    R raised(GapEvent.GapRaised event);

    /**
     * Asked of more evidence.
     *
     * @param event the event
     */
    R evidence(GapEvent.EvidenceAdded event);

    /**
     * Asked of a gap that others know of.
     *
     * @param event the event
     */
    R shared(GapEvent.GapShared event);

    /**
     * Asked of a word that it was heard.
     *
     * @param event the event
     */
    R acknowledged(GapEvent.GapAcknowledged event);

    /**
     * Asked of a gap that was taken on.
     *
     * @param event the event
     */
    R adopted(GapEvent.GapAdopted event);

    /**
     * Asked of something new that should meet it.
     *
     * @param event the event
     */
    R addressed(GapEvent.GapAddressed event);

    /**
     * Asked of a gap that is met.
     *
     * @param event the event
     */
    R confirmed(GapEvent.GapConfirmed event);

    /**
     * Asked of a gap that is not met after all.
     *
     * @param event the event
     */
    R reopened(GapEvent.GapReopened event);

    /**
     * Asked of a gap that was left for later.
     *
     * @param event the event
     */
    R deferred(GapEvent.GapDeferred event);

    /**
     * Asked of a gap that was taken further.
     *
     * @param event the event
     */
    R escalated(GapEvent.GapEscalated event);

    /**
     * Asked of a no.
     *
     * @param event the event
     */
    R declined(GapEvent.GapDeclined event);

    /**
     * Asked of a gap that is carried on by another.
     *
     * @param event the event
     */
    R merged(GapEvent.GapMerged event);

    /**
     * Asked of a gap that carries on another.
     *
     * @param event the event
     */
    R absorbed(GapEvent.GapAbsorbed event);
}
