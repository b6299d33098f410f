package io.github.socialprescribing.need;

import io.github.socialprescribing.identity.BarrierId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.need.NeedEvent.BarrierFound;
import io.github.socialprescribing.need.NeedEvent.BarrierSettled;
import io.github.socialprescribing.need.NeedEvent.CauseLinked;
import io.github.socialprescribing.need.NeedEvent.NeedActedOn;
import io.github.socialprescribing.need.NeedEvent.NeedIdentified;
import io.github.socialprescribing.need.NeedEvent.NeedProgressed;
import io.github.socialprescribing.need.NeedEvent.NeedReopened;
import io.github.socialprescribing.need.NeedEvent.NeedRevised;
import io.github.socialprescribing.need.NeedEvent.StrengthNoted;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * How each event moves needs on. A status is kept apart from what it is the status of, in the same place.
 */
record NeedEvolution(Needs needs) implements NeedEvent.Cases<Needs> {

    @Override
    public Needs identified(NeedIdentified event) {
        Need need = event.need();
        return with(
                needs.byId().put(need.id(), need),
                needs.statuses().put(need.id(), NeedStatus.Open.IDENTIFIED),
                needs.causes());
    }

    @Override
    public Needs causeLinked(CauseLinked event) {
        return with(needs.byId(), needs.statuses(), needs.causes().with(event.effect(), event.cause()));
    }

    @Override
    public Needs actedOn(NeedActedOn event) {
        Need need = ((ImmutableNeed) needs.byId().get(event.need()).get()).withDoneAtOnce(Option.some(event.done()));
        return with(needs.byId().put(need.id(), need), needs.statuses(), needs.causes());
    }

    @Override
    public Needs progressed(NeedProgressed event) {
        return at(event.need(), event.status());
    }

    @Override
    public Needs reopened(NeedReopened event) {
        return at(event.need(), NeedStatus.Open.BEING_ADDRESSED);
    }

    @Override
    public Needs revised(NeedRevised event) {
        NeedId id = event.need().id();
        Needs.Revision revision = new Needs.Revision(needs.byId().get(id).get(), event.reason());
        return new Needs(
                needs.byId().put(id, event.need()),
                needs.statuses(),
                needs.causes(),
                needs.barriersById(),
                needs.barrierStatuses(),
                needs.strengths(),
                needs.revisions().put(id, needs.revisionsOf(id).append(revision)));
    }

    @Override
    public Needs barrierFound(BarrierFound event) {
        Barrier barrier = event.barrier();
        return with(
                needs.barriersById().put(barrier.id(), barrier),
                needs.barrierStatuses().put(barrier.id(), Barrier.Status.OPEN));
    }

    @Override
    public Needs barrierSettled(BarrierSettled event) {
        return with(needs.barriersById(), needs.barrierStatuses().put(event.barrier(), event.status()));
    }

    @Override
    public Needs strengthNoted(StrengthNoted event) {
        return new Needs(
                needs.byId(),
                needs.statuses(),
                needs.causes(),
                needs.barriersById(),
                needs.barrierStatuses(),
                needs.strengths().append(event.strength()),
                needs.revisions());
    }

    private Needs at(NeedId id, NeedStatus status) {
        return with(needs.byId(), needs.statuses().put(id, status), needs.causes());
    }

    private Needs with(Register<NeedId, Need> byId, Register<NeedId, NeedStatus> statuses, CauseGraph causes) {
        return new Needs(
                byId,
                statuses,
                causes,
                needs.barriersById(),
                needs.barrierStatuses(),
                needs.strengths(),
                needs.revisions());
    }

    private Needs with(Register<BarrierId, Barrier> barriers, Map<BarrierId, Barrier.Status> statuses) {
        return new Needs(
                needs.byId(),
                needs.statuses(),
                needs.causes(),
                barriers,
                statuses,
                needs.strengths(),
                needs.revisions());
    }
}
