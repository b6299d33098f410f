package io.github.socialprescribing.referral;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.control.Option;

/** What the model itself obliges to and advises about a referral; no policy has a say in it. */
final class IntakeAdvice {

    static final Duty WARM_HAND_OVER = new Duty(
            "WARM_HAND_OVER",
            "speak with the party that takes over, and see that the client arrives",
            Option.none(),
            new RuleId("WARM_HAND_OVER"));

    static final Advice NOT_WARM = new Advice(
            "no open-door agreement holds with that party, so the client was redirected in the ordinary way",
            new RuleId(IntakeRefusals.NO_AGREEMENT.name()));

    static final Advice CONTINUITY = new Advice(
            "the client goes to a worker who does not know them, though one who does was a candidate",
            new RuleId("CONTINUITY_LOST"));

    private IntakeAdvice() {}
}
