package io.github.socialprescribing.community;

import io.github.socialprescribing.asset.Contribution;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/** What happened to an initiative. */
public sealed interface InitiativeEvent {

    /**
     * Somebody thought of it.
     *
     * @param idea what somebody would set up
     * @param on the day
     */
    record InitiativeProposed(InitiativeIdea idea, LocalDate on) implements InitiativeEvent {}

    /**
     * Those for whom it is meant help to shape it.
     *
     * @param on the day
     */
    record CoDesignBegun(LocalDate on) implements InitiativeEvent {}

    /**
     * Somebody sees to it.
     *
     * @param lead who does
     */
    record LeadNamed(ActorId lead) implements InitiativeEvent {}

    /**
     * Somebody gives something.
     *
     * @param contribution what, and who gives it
     * @param on the day
     */
    record ContributionAdded(Contribution contribution, LocalDate on) implements InitiativeEvent {}

    /**
     * All is there to begin.
     *
     * @param on the day
     */
    record InitiativeResourced(LocalDate on) implements InitiativeEvent {}

    /**
     * People tried it.
     *
     * @param session when, and how many came
     */
    record TasterHeld(GroupSession session) implements InitiativeEvent {}

    /**
     * It runs.
     *
     * @param asset as which asset it is known
     * @param on the day
     */
    record InitiativeLaunched(AssetId asset, LocalDate on) implements InitiativeEvent {}

    /**
     * The group met.
     *
     * @param session when, what they did and how many came
     */
    record GroupMet(GroupSession session) implements InitiativeEvent {}

    /**
     * The community runs it.
     *
     * @param lead who of the community sees to it
     * @param on the day
     */
    record InitiativeHandedOver(ActorId lead, LocalDate on) implements InitiativeEvent {}

    /**
     * It is no more.
     *
     * @param reason why
     * @param on the day
     */
    record InitiativeClosed(Narrative reason, LocalDate on) implements InitiativeEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof InitiativeProposed it) {
            return cases.proposed(it);
        }
        if (this instanceof CoDesignBegun it) {
            return cases.coDesign(it);
        }
        if (this instanceof LeadNamed it) {
            return cases.lead(it);
        }
        if (this instanceof ContributionAdded it) {
            return cases.contribution(it);
        }
        if (this instanceof InitiativeResourced it) {
            return cases.resourced(it);
        }
        if (this instanceof TasterHeld it) {
            return cases.taster(it);
        }
        if (this instanceof InitiativeLaunched it) {
            return cases.launched(it);
        }
        if (this instanceof GroupMet it) {
            return cases.met(it);
        }
        if (this instanceof InitiativeHandedOver it) {
            return cases.handedOver(it);
        }
        return cases.closed((InitiativeClosed) this);
    }

    /**
     * An answer for every kind of event.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of an idea.
         *
         * @param event the event
         */
        R proposed(InitiativeProposed event);

        /**
         * Asked of a beginning.
         *
         * @param event the event
         */
        R coDesign(CoDesignBegun event);

        /**
         * Asked of somebody who sees to it.
         *
         * @param event the event
         */
        R lead(LeadNamed event);

        /**
         * Asked of a gift.
         *
         * @param event the event
         */
        R contribution(ContributionAdded event);

        /**
         * Asked of all that is needed.
         *
         * @param event the event
         */
        R resourced(InitiativeResourced event);

        /**
         * Asked of a trial.
         *
         * @param event the event
         */
        R taster(TasterHeld event);

        /**
         * Asked of a beginning in earnest.
         *
         * @param event the event
         */
        R launched(InitiativeLaunched event);

        /**
         * Asked of a session of the group.
         *
         * @param event the event
         */
        R met(GroupMet event);

        /**
         * Asked of a handing over.
         *
         * @param event the event
         */
        R handedOver(InitiativeHandedOver event);

        /**
         * Asked of an end.
         *
         * @param event the event
         */
        R closed(InitiativeClosed event);
    }
}
