package io.github.socialprescribing.community;

import io.github.socialprescribing.asset.Contribution;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.privacy.Narrative;

/**
 * What may be done about an initiative. Proposing one stands in {@link InitiativeDecider}, since before that there is
 * none.
 */
public sealed interface InitiativeCommand {

    /** Begin to shape it with those for whom it is meant. */
    record BeginCoDesign() implements InitiativeCommand {}

    /**
     * Have somebody see to it.
     *
     * @param lead who does
     */
    record NameLead(ActorId lead) implements InitiativeCommand {}

    /**
     * Record what somebody gives.
     *
     * @param contribution what, and who gives it
     */
    record AddContribution(Contribution contribution) implements InitiativeCommand {}

    /** Record that all is there to begin: a place, and somebody who sees to it. */
    record MarkResourced() implements InitiativeCommand {}

    /**
     * Record that people tried it.
     *
     * @param session when, and how many came
     */
    record HoldTaster(GroupSession session) implements InitiativeCommand {}

    /**
     * Have it run, from now on as an asset of the community.
     *
     * @param asset as which asset it is known
     */
    record LaunchInitiative(AssetId asset) implements InitiativeCommand {}

    /**
     * Record that the group met.
     *
     * @param session when, what they did and how many came
     */
    record HoldGroupSession(GroupSession session) implements InitiativeCommand {}

    /**
     * Leave it to the community.
     *
     * @param lead who of the community sees to it from now on
     */
    record HandOver(ActorId lead) implements InitiativeCommand {}

    /**
     * End it.
     *
     * @param reason why
     */
    record CloseInitiative(Narrative reason) implements InitiativeCommand {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof BeginCoDesign it) {
            return cases.coDesign(it);
        }
        if (this instanceof NameLead it) {
            return cases.lead(it);
        }
        if (this instanceof AddContribution it) {
            return cases.contribution(it);
        }
        if (this instanceof MarkResourced it) {
            return cases.resourced(it);
        }
        if (this instanceof HoldTaster it) {
            return cases.taster(it);
        }
        if (this instanceof LaunchInitiative it) {
            return cases.launch(it);
        }
        if (this instanceof HoldGroupSession it) {
            return cases.met(it);
        }
        if (this instanceof HandOver it) {
            return cases.handOver(it);
        }
        return cases.close((CloseInitiative) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of a beginning.
         *
         * @param command the command
         */
        R coDesign(BeginCoDesign command);

        /**
         * Asked of somebody who sees to it.
         *
         * @param command the command
         */
        R lead(NameLead command);

        /**
         * Asked of a gift.
         *
         * @param command the command
         */
        R contribution(AddContribution command);

        /**
         * Asked of all that is needed.
         *
         * @param command the command
         */
        R resourced(MarkResourced command);

        /**
         * Asked of a trial.
         *
         * @param command the command
         */
        R taster(HoldTaster command);

        /**
         * Asked of a beginning in earnest.
         *
         * @param command the command
         */
        R launch(LaunchInitiative command);

        /**
         * Asked of a session of the group.
         *
         * @param command the command
         */
        R met(HoldGroupSession command);

        /**
         * Asked of a handing over.
         *
         * @param command the command
         */
        R handOver(HandOver command);

        /**
         * Asked of an end.
         *
         * @param command the command
         */
        R close(CloseInitiative command);
    }
}
