package io.github.socialprescribing.feedback;

import io.github.socialprescribing.community.GapFinding;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;

/**
 * What a link worker has seen on one pathway, who is "the eyes and ears of the community": a need stays unmet because there is
 * nothing of the kind, or because no local service can give it. Nothing of the pathway goes along but the kind of need, and no
 * count, for one person is none.
 *
 * @param need which need of people goes unmet
 * @param structural whether no local service can give it
 */
public record SeenGap(NeedKind need, boolean structural) {

    /**
     * What was seen in one need of a pathway.
     *
     * @param pathway the pathway, as it stands
     * @param need which need
     * @return none where the need is not known, may still be met or stays unmet for another reason
     */
    public static Option<SeenGap> of(Pathway pathway, NeedId need) {
        boolean structural = isUnmet(pathway, need, UnmetReason.STRUCTURAL);
        return pathway.needs()
                .find(need)
                .filter(it -> structural || isUnmet(pathway, need, UnmetReason.GAP))
                .map(it -> new SeenGap(it.kind(), structural));
    }

    private static boolean isUnmet(Pathway pathway, NeedId need, UnmetReason reason) {
        return pathway.needs().status(need).contains(new NeedStatus.Unmet(reason));
    }

    /**
     * What to raise.
     *
     * @param id an id that no gap has yet
     * @param community who lacks it
     * @param title what is missing, in words for the panel that tell of nobody
     */
    public GapFinding finding(GapId id, CommunityId community, Narrative title) {
        return GapFinding.builder()
                .id(id)
                .community(community)
                .need(need)
                .title(title)
                .structural(structural)
                .build();
    }
}
