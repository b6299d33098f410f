package io.github.socialprescribing.session;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.Extensions.Extension;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Answers what may be done about having more sessions. Anybody on the pathway may ask; the policy says who may grant. No
 * rule grants anything by itself.
 */
public final class ExtensionDecider {

    private final Support support;
    private final Context context;

    private ExtensionDecider(Support support, Context context) {
        this.support = support;
        this.context = context;
    }

    /**
     * The answer to a command.
     *
     * @param support the contacts and extensions as they stand
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<ExtensionEvent>> decide(
            Support support, ExtensionCommand command, Context context) {
        ExtensionDecider decider = new ExtensionDecider(support, context);
        return command.match(decider::request, decider::decide);
    }

    private Either<Refusals, Decided<ExtensionEvent>> request(RequestExtension command) {
        ExtensionRequest request = command.request();
        Seq<Refusal> faults = when(support.extensions().find(request.id()).isDefined(), RefusalCodes.DUPLICATE_ID);
        ExtensionSituation situation = situation(request, request.unitsAsked())
                .otherPending(support.extensions().isPending())
                .build();
        return context.ask(ExtensionQuestions.MAY_REQUEST_EXTENSION, situation)
                .unless(
                        faults,
                        new ExtensionEvent.ExtensionRequested(
                                request, context.recorded().by()));
    }

    private Either<Refusals, Decided<ExtensionEvent>> decide(DecideExtension command) {
        Option<Extension> found = support.extensions().find(command.request());
        Seq<Refusal> faults = when(found.isEmpty(), RefusalCodes.NOT_FOUND)
                .appendAll(when(found.exists(it -> !it.isPending()), RefusalCodes.TERMINAL_STATE));
        if (!faults.isEmpty()) {
            return Either.left(new Refusals(faults));
        }
        Extension extension = found.get();
        ExtensionSituation situation = situation(extension.request(), units(command.decision()))
                .decidedByManager(context.recorded().role().equals(Roles.MANAGER))
                .decidedByRequester(context.recorded().by().equals(extension.requestedBy()))
                .build();
        return context.ask(ExtensionQuestions.MAY_GRANT_EXTENSION, situation)
                .unless(faults, (ExtensionEvent) new ExtensionEvent.ExtensionDecided(
                        command.request(),
                        command.decision(),
                        context.recorded().by()))
                .map(decided -> withWhatFollows(decided, extension.request(), command.decision()));
    }

    private Decided<ExtensionEvent> withWhatFollows(
            Decided<ExtensionEvent> decided, ExtensionRequest request, ExtensionDecision decision) {
        ExtensionSituation situation = situation(request, units(decision))
                .turnedDown(decision instanceof ExtensionDecision.Declined)
                .build();
        Ruling ruling = context.ask(ExtensionQuestions.AFTER_EXTENSION_DECISION, situation);
        return new Decided<>(
                decided.events(),
                decided.duties().appendAll(ruling.verdict().duties()),
                decided.advice().appendAll(ruling.verdict().advice()),
                decided.explanations().append(ruling.explanation()));
    }

    private static HalfUnits units(ExtensionDecision decision) {
        return decision.match(ExtensionDecision.Granted::units, declined -> HalfUnits.ZERO, deferred -> HalfUnits.ZERO);
    }

    private ExtensionSituation.Builder situation(ExtensionRequest request, HalfUnits units) {
        ExtensionSituation.Builder builder = ExtensionSituation.builder();
        FactValues known = context.supplement();
        builder.units(units.halves())
                .granted(support.extensions().grantedOn(context.today()).halves())
                .endingArranged(support.sessions().hasArrangedEnding())
                .needDomains(known.get(ExtensionFacts.NEED_DOMAINS, 0))
                .liveReferrals(known.get(ExtensionFacts.LIVE_REFERRALS, 0))
                .waitWeeks(known.get(ExtensionFacts.WAIT_WEEKS, 0))
                .grounds(request.grounds().size())
                .clientAgrees(request.clientAgrees())
                .counted(support.allowance(context.policy(), context.today())
                        .counted()
                        .halves())
                .supplement(known);
        return builder;
    }
}
