package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Whether a service only tightens what a national policy says: it never permits what the national one refuses or leaves to
 * people, and never leaves to people what the national one refuses. Proved over every situation that both allow.
 */
public final class Tightening {

    private final Seq<PolicyDiff.Case> laxer;
    private final Seq<String> unsettled;

    private Tightening(Seq<PolicyDiff.Case> laxer, Seq<String> unsettled) {
        this.laxer = laxer;
        this.unsettled = unsettled;
    }

    /**
     * Holds the policy of a service against a national one.
     *
     * @param service the policy that should be at least as strict
     * @param national the policy that sets the frame
     */
    public static Tightening of(Policy service, Policy national) {
        List<PolicyDiff.Case> laxer = List.empty();
        List<String> unsettled = List.empty();
        for (Question question : national.questions()) {
            Joint joint =
                    service.question(question.name()).isEmpty() ? null : Joint.of(national, service, question.name());
            if (joint == null) {
                unsettled = unsettled.append(question.name());
            } else {
                CaseFinder finder = new CaseFinder(joint);
                laxer = laxer.appendAll(finder.outcomes((before, after) -> after.compareTo(before) < 0));
                unsettled = finder.isSettled() ? unsettled : unsettled.append(question.name());
            }
        }
        return new Tightening(laxer, unsettled);
    }

    /** Whether it is proved that the service is nowhere laxer. */
    public boolean holds() {
        return laxer.isEmpty() && unsettled.isEmpty();
    }

    /** Where the service is laxer, a few cases where there are many; {@code before} is the national policy and {@code after} the service's. */
    public Seq<PolicyDiff.Case> laxer() {
        return laxer;
    }

    /** The national questions of which nothing was proved: the service does not answer them, or not over the same facts. */
    public Seq<String> unsettled() {
        return unsettled;
    }

    @Override
    public String toString() {
        return holds()
                ? "Tightening[holds]"
                : "Tightening[" + laxer.size() + " cases laxer, unsettled " + unsettled + "]";
    }
}
