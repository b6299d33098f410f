package io.github.socialprescribing.pathway;

import io.github.socialprescribing.advocacy.ExemptionGround;
import io.github.socialprescribing.advocacy.Safety;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.session.AttendanceFacts;
import io.github.socialprescribing.session.SessionFacts;

/**
 * What rules about contact, missed contacts and endings may rest on, of what is known of the person's safety. What is not on
 * record is left to whoever asks.
 */
record KnownSafety(Safety safety, Context context) {

    FactValues addedTo(FactValues known) {
        FactValues flags = exemptions(flag(
                flag(known, SessionFacts.SAFEGUARDING_OPEN, safety.isOpen()),
                SessionFacts.DO_NOT_CONTACT,
                safety.contactForbidden()));
        FactValues risk = flag(flags, AttendanceFacts.AT_RISK, safety.isAtRisk());
        return safety.foundSafeOn()
                .map(day -> risk.with(AttendanceFacts.DAYS_SINCE_WELFARE_CHECK, context.daysSince(day)))
                .getOrElse(risk);
    }

    private FactValues exemptions(FactValues known) {
        FactValues capacity = flag(known, AttendanceFacts.LACKS_CAPACITY, isExempt(ExemptionGround.LACKS_CAPACITY));
        FactValues crisis = flag(capacity, AttendanceFacts.IN_CRISIS, isExempt(ExemptionGround.IN_CRISIS));
        return flag(crisis, AttendanceFacts.EXEMPTED, isExempt(ExemptionGround.WORKERS_JUDGEMENT));
    }

    private boolean isExempt(ExemptionGround ground) {
        return safety.exemption(ground).isDefined();
    }

    private static FactValues flag(FactValues known, FlagFact fact, boolean raised) {
        return raised ? known.with(fact, true) : known;
    }
}
