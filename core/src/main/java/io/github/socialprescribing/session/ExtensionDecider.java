package io.github.socialprescribing.session;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RecordExpiry;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionCommand.RevokeGrant;
import io.github.socialprescribing.session.ExtensionCommand.WithdrawRequest;
import io.github.socialprescribing.session.Extensions.Extension;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;

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
        return command.match(decider::request, decider::decide, decider::withdraw, decider::revoke, decider::expire);
    }

    private Either<Refusals, Decided<ExtensionEvent>> request(RequestExtension command) {
        ExtensionRequest request = command.request();
        Seq<Refusal> faults = when(support.extensions().find(request.id()).isDefined(), RefusalCodes.DUPLICATE_ID)
                .appendAll(when(request.unitsAsked().halves() > ExtensionFacts.MOST, SessionRefusals.GRANT_TOO_LARGE))
                .appendAll(leaningOn(request));
        ExtensionSituation situation = situation(request, request.unitsAsked())
                .otherPending(support.extensions().isPending())
                .build();
        return context.ask(ExtensionQuestions.MAY_REQUEST_EXTENSION, situation)
                .unless(
                        faults,
                        new ExtensionEvent.ExtensionRequested(
                                request, context.recorded().by()));
    }

    private Seq<Refusal> leaningOn(ExtensionRequest request) {
        Seq<Option<Extension>> named = request.precedents().toList().map(support.extensions()::find);
        return whenUnknown(named.exists(Option::isEmpty), "precedent")
                .appendAll(when(
                        named.exists(it -> it.exists(precedent -> !precedent.isAnswered())),
                        SessionRefusals.PRECEDENT_UNDECIDED));
    }

    private Either<Refusals, Decided<ExtensionEvent>> decide(DecideExtension command) {
        Option<Extension> found = support.extensions().find(command.request());
        Seq<Refusal> late = passed(command.decision());
        if (found.isEmpty()) {
            return Either.left(new Refusals(late.prepend(Refusal.unknown("request"))));
        }
        Extension extension = found.get();
        Seq<Refusal> faults = when(!extension.isPending(), RefusalCodes.TERMINAL_STATE)
                .appendAll(late)
                .appendAll(when(
                        units(command.decision()).compareTo(extension.request().unitsAsked()) > 0,
                        SessionRefusals.MORE_THAN_ASKED));
        ExtensionSituation situation = situation(extension.request(), units(command.decision()))
                .decidedByManager(context.recorded().role().equals(Roles.MANAGER))
                .decidedByRequester(context.recorded().by().equals(extension.requestedBy()))
                .build();
        return context.ask(ExtensionQuestions.MAY_GRANT_EXTENSION, situation)
                .unless(faults, (ExtensionEvent) new ExtensionEvent.ExtensionDecided(
                        command.request(),
                        command.decision(),
                        context.recorded().by()))
                .map(decided -> withWhatFollows(
                        decided,
                        extension.request(),
                        units(command.decision()),
                        command.decision() instanceof ExtensionDecision.Declined));
    }

    /** What is granted holds for a time, and what is put off is put off to a day to come. */
    private Seq<Refusal> passed(ExtensionDecision decision) {
        return decision.match(
                granted -> when(
                        granted.expiresOn().exists(day -> day.isBefore(context.today())),
                        SessionRefusals.GRANT_EXPIRED_ALREADY),
                declined -> List.empty(),
                deferred -> when(!deferred.until().isAfter(context.today()), RefusalCodes.NOT_AFTER_TODAY));
    }

    private Either<Refusals, Decided<ExtensionEvent>> withdraw(WithdrawRequest command) {
        Option<Extension> found = support.extensions().find(command.request());
        return Refusals.or(
                whenUnknown(found.isEmpty(), "request")
                        .appendAll(when(found.exists(it -> !it.isPending()), RefusalCodes.TERMINAL_STATE)),
                () -> Decided.of(new ExtensionEvent.ExtensionWithdrawn(command.request())));
    }

    private Either<Refusals, Decided<ExtensionEvent>> revoke(RevokeGrant command) {
        Option<Extension> found = support.extensions().find(command.request());
        if (found.isEmpty()) {
            return Either.left(Refusals.of(Refusal.unknown("request")));
        }
        Extension extension = found.get();
        Grants grants = support.grants(context);
        ExtensionStatus status = grants.status(extension, context.today());
        boolean live = status == ExtensionStatus.GRANTED || status == ExtensionStatus.USED_UP;
        boolean used = !grants.usedOf(extension).equals(HalfUnits.ZERO);
        Seq<Refusal> faults = when(!live, RefusalCodes.ILLEGAL_TRANSITION, is(status))
                .appendAll(when(live && used, SessionRefusals.GRANT_ALREADY_USED));
        return context.ask(
                        ExtensionQuestions.MAY_REVOKE_EXTENSION,
                        situation(
                                        extension.request(),
                                        extension
                                                .grant()
                                                .map(ExtensionDecision.Granted::units)
                                                .getOrElse(HalfUnits.ZERO))
                                .build())
                .unless(faults, (ExtensionEvent)
                        new ExtensionEvent.ExtensionRevoked(command.request(), command.reason()))
                .map(decided -> withWhatFollows(decided, extension.request(), HalfUnits.ZERO, true));
    }

    private Either<Refusals, Decided<ExtensionEvent>> expire(RecordExpiry command) {
        Option<Extension> found = support.extensions().find(command.request());
        if (found.isEmpty()) {
            return Either.left(Refusals.of(Refusal.unknown("request")));
        }
        Extension extension = found.get();
        ExtensionStatus status = support.grants(context).status(extension, context.today());
        Seq<Refusal> faults = when(status == ExtensionStatus.GRANTED, RefusalCodes.NOT_YET)
                .appendAll(when(
                        status != ExtensionStatus.GRANTED
                                && (status != ExtensionStatus.EXPIRED
                                        || extension.end().isDefined()),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        is(status)));
        return Refusals.or(
                faults,
                () -> withWhatFollows(
                        Decided.of(new ExtensionEvent.ExtensionExpired(command.request())),
                        extension.request(),
                        HalfUnits.ZERO,
                        true));
    }

    private static ObservedFact is(ExtensionStatus status) {
        return new ObservedFact(
                "the request is", status.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private Decided<ExtensionEvent> withWhatFollows(
            Decided<ExtensionEvent> decided, ExtensionRequest request, HalfUnits units, boolean turnedDown) {
        ExtensionSituation situation =
                situation(request, units).turnedDown(turnedDown).build();
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
        builder.units(Math.min(ExtensionFacts.MOST, units.halves()))
                .offered(support.withoutGrants(context).map(HalfUnits::halves).getOrElse(0))
                .granted(Math.min(
                        ExtensionFacts.MOST,
                        support.grants(context).liveOn(context.today()).halves()))
                .endingArranged(support.sessions().hasArrangedEnding())
                .needDomains(known.get(ExtensionFacts.NEED_DOMAINS, 0))
                .liveReferrals(known.get(ExtensionFacts.LIVE_REFERRALS, 0))
                .waitWeeks(known.get(ExtensionFacts.WAIT_WEEKS, 0))
                .grounds(request.grounds().size())
                .clientAgrees(request.clientAgrees())
                .counted(support.allowance(context, context.today()).counted().halves())
                .supplement(known);
        return builder;
    }
}
