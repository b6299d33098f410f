package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;

/** What somebody may decide in person: to say yes where a policy leaves a case to people, and to set a rule aside. */
final class Deciding {

    private final Context context;

    Deciding(Context context) {
        this.context = context;
    }

    Either<Refusals, Assent> approve(Either<Refusals, ?> answer, Narrative reason, LocalDate expires) {
        Assent assent = new Assent(context.recorded().by(), context.recorded().role(), reason, expires);
        Seq<Approval> asked = answer.fold(
                refusals -> refusals.all()
                        .flatMap(it -> it.match(forbidden -> List.empty(), Refusal.DecisionNeeded::approvals)),
                decided -> List.empty());
        boolean theirs = asked.exists(approval -> approval.role().equals(assent.role()));
        return Refusals.or(
                Refusal.when(asked.isEmpty(), RefusalCodes.NOTHING_TO_DECIDE)
                        .appendAll(Refusal.when(!asked.isEmpty() && !theirs, RefusalCodes.NOT_AN_APPROVER))
                        .appendAll(Refusal.when(!assent.isLive(context.today()), RefusalCodes.NOT_AFTER_TODAY)),
                () -> assent);
    }

    Either<Refusals, RuleOverride> override(RuleId rule, Narrative reason, LocalDate expires) {
        RuleOverride override = new RuleOverride(
                rule, context.recorded().by(), context.recorded().role(), reason, expires);
        boolean known = context.policy().find(rule).isDefined();
        boolean admitted = context.policy().admits(override);
        return Refusals.or(
                Refusal.whenUnknown(!known, "rule")
                        .appendAll(Refusal.when(known && !admitted, RefusalCodes.NO_RIGHT_TO_OVERRIDE))
                        .appendAll(Refusal.when(!override.isLive(context.today()), RefusalCodes.NOT_AFTER_TODAY)),
                () -> override);
    }
}
