package io.github.socialprescribing.pathway;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeEvent;

/**
 * A pathway begun, and its referral told so: one decision with two histories. Keep the events of both, or none; a referral
 * whose history has its part is opened no second time.
 *
 * @param ofPathway the first event of the pathway
 * @param ofIntake the last event of the referral
 */
public record Opening(Decided<Envelope<PathwayEvent>> ofPathway, Decided<Envelope<IntakeEvent>> ofIntake) {

    /** The pathway as it begins. */
    public Pathway pathway() {
        return Pathway.replay(ofPathway.events());
    }

    /**
     * The referral as it ends.
     *
     * @param before the referral from which the pathway was opened
     */
    public Intake intake(Intake before) {
        return before.after(ofIntake.events());
    }
}
