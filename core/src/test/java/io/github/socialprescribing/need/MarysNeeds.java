package io.github.socialprescribing.need;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedCommand.LinkCause;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;

/** Needs as Mary had them, and what is asked of them. */
final class MarysNeeds {

    private MarysNeeds() {}

    static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    static final NeedId FOOD = new NeedId("food");
    static final NeedId BENEFITS = new NeedId("benefits");
    static final NeedId INTERNET = new NeedId("internet");
    static final Narrative CANARY = new Narrative("CANARY has not eaten");

    /** Mary's three needs, hunger of stopped benefits, stopped benefits of no internet. */
    static final Needs MARYS = after(
            Needs.none(),
            new IdentifyNeed(need(FOOD, NeedKinds.FOOD)),
            new IdentifyNeed(need(BENEFITS, NeedKinds.WELFARE_BENEFITS)),
            new IdentifyNeed(need(INTERNET, NeedKinds.DIGITAL)),
            new LinkCause(FOOD, BENEFITS),
            new LinkCause(BENEFITS, INTERNET));

    static Need need(NeedId id, NeedKind kind) {
        return draft(id, kind).build();
    }

    static Need.Builder draft(NeedId id, NeedKind kind) {
        Need.Builder draft = Need.builder();
        draft.id(id)
                .kind(kind)
                .origin(new NeedOrigin.DiscoveredIn(new ContactId("session-1")))
                .voicedOn(TODAY);
        return draft;
    }

    static Either<Refusals, Decided<NeedEvent>> decide(Needs needs, NeedCommand command) {
        return NeedDecider.decide(needs, command, Moments.worker(TODAY));
    }

    static Needs after(Needs needs, NeedCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        needs,
                        (so, command) -> decide(so, command).get().events().foldLeft(so, Needs::after));
    }

    static Seq<RefusalCode> refused(Needs needs, NeedCommand command) {
        return decide(needs, command).getLeft().codes();
    }
}
