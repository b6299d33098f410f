package io.github.socialprescribing.feedback;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.RootCause;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.privacy.Tally;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads from pathways what a community should hear, one after the other, and keeps none of them. What many people
 * lack is told, so the pathways of one client are brought one after the other, and count as one person's: in what order
 * clients come does not matter. A pathway whose client did
 * not agree to be counted in what a panel sees is left out, and counted as such; one that was entered in error is no pathway.
 * It is made for one thread; tallies of several add up with {@link #plus}.
 */
public final class FeedbackTally {

    private final FeedbackPlan plan;
    private final Tally gaps;
    private final Tally reasons;
    private final Tally substitution;
    private final Set<String> lacked = new TreeSet<>();
    private Option<ClientId> client = Option.none();
    private boolean clientCounted;
    private boolean clientLeftOut;
    private int leftOut;

    /**
     * A tally in which nobody has been counted.
     *
     * @param plan what is fed back
     */
    public FeedbackTally(FeedbackPlan plan) {
        this(
                plan,
                Tally.of(UnmetNeeds.NAME, "people", "community and need"),
                Tally.of(UnmetNeeds.REASONS, "unmet needs", "reason"),
                Tally.of(SubstitutionWarning.NAME, "infrastructural needs met", "met by"));
    }

    private FeedbackTally(FeedbackPlan plan, Tally gaps, Tally reasons, Tally substitution) {
        this.plan = plan;
        this.gaps = gaps;
        this.reasons = reasons;
        this.substitution = substitution;
    }

    /**
     * Counts one pathway more, or leaves it out.
     *
     * @param observed the pathway, what its client agreed to, and where they belong
     */
    public void add(Observed observed) {
        Pathway pathway = observed.pathway();
        if (pathway.isEnteredInError()) {
            return;
        }
        meet(pathway.client());
        if (!observed.consents().isLiveSince(ConsentScope.PANEL_AGGREGATE, plan.asOf())) {
            leaveOut();
            return;
        }
        begin();
        Set<NeedKind> missing = new TreeSet<>();
        pathway.needs().forEach((need, status) -> {
            if (UnmetNeeds.isLacking(need.id(), status, pathway)) {
                missing.add(need.kind());
            }
            if (status instanceof NeedStatus.Unmet unmet) {
                reasons.add(1, UnmetNeeds.word(unmet.reason()));
            } else if (status instanceof NeedStatus.Met || status instanceof NeedStatus.PartlyMet) {
                met(need, pathway);
            }
        });
        for (NeedKind kind : missing) {
            observed.communities().forEach(community -> lack(UnmetNeeds.word(community, kind)));
        }
    }

    private void meet(ClientId next) {
        if (!client.contains(next)) {
            client = Option.some(next);
            clientCounted = false;
            clientLeftOut = false;
            lacked.clear();
        }
    }

    private void leaveOut() {
        if (!clientLeftOut) {
            clientLeftOut = true;
            leftOut++;
        }
    }

    private void begin() {
        if (!clientCounted) {
            clientCounted = true;
            gaps.nextPerson();
            reasons.nextPerson();
            substitution.nextPerson();
        }
    }

    /** Whoever lacks it on two pathways is one person who lacks it. */
    private void lack(String word) {
        if (lacked.add(word)) {
            gaps.add(1, word);
        }
    }

    private void met(Need need, Pathway pathway) {
        if (isInfrastructural(need)) {
            substitution.add(
                    1,
                    isConnected(need.id(), pathway) ? SubstitutionWarning.BY_COMMUNITY : SubstitutionWarning.BY_WORKER);
        }
    }

    private boolean isInfrastructural(Need need) {
        return need.cause() == RootCause.STRUCTURAL || plan.infrastructural().contains(need.kind());
    }

    private static boolean isConnected(NeedId need, Pathway pathway) {
        for (Connection connection : pathway.connections().all()) {
            if (connection.isFor(need)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The sum of two tallies, which both stay as they are. It is the same whichever of the two comes first, and however
     * three are bracketed.
     *
     * @param other a tally of other clients under the same plan
     */
    public FeedbackTally plus(FeedbackTally other) {
        if (!plan.equals(other.plan)) {
            throw new IllegalArgumentException("only tallies of the same plan are added up");
        }
        FeedbackTally sum = new FeedbackTally(
                plan, gaps.plus(other.gaps), reasons.plus(other.reasons), substitution.plus(other.substitution));
        sum.leftOut = leftOut + other.leftOut;
        return sum;
    }

    /** What may be told of the pathways so far. */
    public Feedback feedback() {
        return Feedback.of(plan, ShownCount.of(leftOut, plan.threshold()), List.of(gaps, reasons, substitution));
    }
}
