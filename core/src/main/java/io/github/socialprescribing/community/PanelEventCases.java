package io.github.socialprescribing.community;

/**
 * An answer for everything that can happen to a panel.
 *
 * @param <R> the kind of answer
 */
public interface PanelEventCases<R> {

    /**
     * Asked of a new panel.
     *
     * @param event the event
     */
    R formed(PanelEvent.PanelFormed event);

    /**
     * Asked of an invitation.
     *
     * @param event the event
     */
    R invited(PanelEvent.MemberInvited event);

    /**
     * Asked of a new member.
     *
     * @param event the event
     */
    R joined(PanelEvent.MemberJoined event);

    /**
     * Asked of a departure.
     *
     * @param event the event
     */
    R left(PanelEvent.MemberLeft event);

    /**
     * Asked of a chair.
     *
     * @param event the event
     */
    R chair(PanelEvent.ChairNamed event);

    /**
     * Asked of a beginning.
     *
     * @param event the event
     */
    R activated(PanelEvent.PanelActivated event);

    /**
     * Asked of a rest.
     *
     * @param event the event
     */
    R rested(PanelEvent.PanelRested event);

    /**
     * Asked of an end.
     *
     * @param event the event
     */
    R closed(PanelEvent.PanelClosed event);

    /**
     * Asked of a call to meet.
     *
     * @param event the event
     */
    R called(PanelEvent.MeetingCalled event);

    /**
     * Asked of something more to talk about.
     *
     * @param event the event
     */
    R agenda(PanelEvent.AgendaExtended event);

    /**
     * Asked of a meeting that was held.
     *
     * @param event the event
     */
    R met(PanelEvent.PanelMet event);

    /**
     * Asked of a decision.
     *
     * @param event the event
     */
    R decided(PanelEvent.PanelDecided event);

    /**
     * Asked of something that makes the community panel stronger.
     *
     * @param event the event
     */
    R built(PanelEvent.CapacityBuilt event);
}
