package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.IssueId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What happened to a gap. */
public sealed interface GapEvent {

    /**
     * Somebody raised it, or it was found in data.
     *
     * @param finding what is missing
     * @param raiser who raised it; none where it was found in data
     * @param on the day
     */
    record GapRaised(GapFinding finding, Option<Raiser> raiser, LocalDate on) implements GapEvent {}

    /**
     * More shows it now.
     *
     * @param evidence what was added
     */
    record EvidenceAdded(GapEvidence evidence) implements GapEvent {}

    /**
     * The community and its partners know of it.
     *
     * @param on the day
     */
    record GapShared(LocalDate on) implements GapEvent {}

    /**
     * A partner said that it was heard.
     *
     * @param on the day
     */
    record GapAcknowledged(LocalDate on) implements GapEvent {}

    /**
     * A partner took it on.
     *
     * @param adoption who, for whom, and who will say whether it is closed
     * @param on the day
     */
    record GapAdopted(Adoption adoption, LocalDate on) implements GapEvent {}

    /**
     * Something is there that should meet it.
     *
     * @param by what is there
     * @param on the day
     */
    record GapAddressed(AddressedBy by, LocalDate on) implements GapEvent {}

    /**
     * Whoever raised it says that it is met.
     *
     * @param on the day
     */
    record GapConfirmed(LocalDate on) implements GapEvent {}

    /**
     * Whoever raised it says that it is not met.
     *
     * @param reason what is still missing
     * @param on the day
     */
    record GapReopened(Narrative reason, LocalDate on) implements GapEvent {}

    /**
     * It was left for later.
     *
     * @param until when it is looked at again
     * @param reason why
     * @param on the day
     */
    record GapDeferred(LocalDate until, Narrative reason, LocalDate on) implements GapEvent {}

    /**
     * It was taken further.
     *
     * @param issue as what it is taken up
     * @param reason why
     * @param on the day
     */
    record GapEscalated(Option<IssueId> issue, Narrative reason, LocalDate on) implements GapEvent {}

    /**
     * The partners said no.
     *
     * @param reason why
     * @param on the day
     */
    record GapDeclined(Narrative reason, LocalDate on) implements GapEvent {}

    /**
     * It is carried on by another gap, which is the same.
     *
     * @param into which one carries it on
     * @param on the day
     */
    record GapMerged(GapId into, LocalDate on) implements GapEvent {}

    /**
     * It carries on another gap, which was the same: with those who raised that one, and what showed it.
     *
     * @param gap which one it carries on
     * @param raisers who raised that one
     * @param evidence what showed that one
     * @param on the day
     */
    record GapAbsorbed(GapId gap, Seq<Raiser> raisers, GapEvidence evidence, LocalDate on) implements GapEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(GapEventCases<R> cases) {
        if (this instanceof GapRaised it) {
            return cases.raised(it);
        }
        if (this instanceof EvidenceAdded it) {
            return cases.evidence(it);
        }
        if (this instanceof GapShared it) {
            return cases.shared(it);
        }
        if (this instanceof GapAcknowledged it) {
            return cases.acknowledged(it);
        }
        if (this instanceof GapAdopted it) {
            return cases.adopted(it);
        }
        if (this instanceof GapAddressed it) {
            return cases.addressed(it);
        }
        if (this instanceof GapConfirmed it) {
            return cases.confirmed(it);
        }
        if (this instanceof GapReopened it) {
            return cases.reopened(it);
        }
        if (this instanceof GapDeferred it) {
            return cases.deferred(it);
        }
        if (this instanceof GapEscalated it) {
            return cases.escalated(it);
        }
        if (this instanceof GapDeclined it) {
            return cases.declined(it);
        }
        return this instanceof GapMerged it ? cases.merged(it) : cases.absorbed((GapAbsorbed) this);
    }
}
