package io.github.socialprescribing.feedback;

import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.vocabulary.Vocabulary;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * A need that something new in the community may meet. It is for the link worker and not for a panel: whether the client
 * would want it is asked of the client.
 *
 * @param pathway on which pathway
 * @param worker the link worker at the client's side, to be told
 * @param need which need
 * @param kind what sort of need
 * @param pathwayOpen whether the pathway is open; otherwise the door is, and the client may be invited
 */
public record WaitingNeed(PathwayId pathway, WorkerId worker, NeedId need, NeedKind kind, boolean pathwayOpen) {

    /**
     * The needs of a pathway that an asset may meet when it becomes available: those that are open, and those for which there
     * was nothing, or no room, by the very rule by which {@link UnmetNeeds} counts them.
     *
     * @param pathway the pathway
     * @param meets the kinds of need that the asset meets
     * @param kinds which kind is a kind of which
     */
    public static Seq<WaitingNeed> of(Pathway pathway, Set<NeedKind> meets, Vocabulary<NeedKind> kinds) {
        return pathway.needs()
                .all()
                .filter(need -> meets.exists(kind -> kinds.isA(need.kind(), kind)))
                .filter(need ->
                        pathway.needs().status(need.id()).exists(status -> isWaiting(need.id(), status, pathway)))
                .map(need -> of(pathway, need));
    }

    /** A need that was open when the pathway ended and lacked nothing was left there, and is nobody's to pursue. */
    private static boolean isWaiting(NeedId need, NeedStatus status, Pathway pathway) {
        return (status.isOpen() && pathway.isOpen()) || UnmetNeeds.isLacking(need, status, pathway);
    }

    private static WaitingNeed of(Pathway pathway, Need need) {
        return new WaitingNeed(pathway.id(), pathway.worker(), need.id(), need.kind(), pathway.isOpen());
    }
}
