package io.github.socialprescribing.feedback;

import io.github.socialprescribing.community.Gap;
import io.github.socialprescribing.community.GapCommand.AddEvidence;
import io.github.socialprescribing.community.GapFinding;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.privacy.Narrative;
import java.util.function.Function;

/** What the pathways of many give a panel to think of. It is proposed; people decide. */
public sealed interface GapProposal {

    /**
     * A gap is known, and here is how many people it concerns.
     *
     * @param gap the gap
     * @param command what to ask of it
     */
    record Strengthen(Gap gap, AddEvidence command) implements GapProposal {}

    /**
     * Nobody has raised it, and this many people lack it.
     *
     * @param lack what they lack
     */
    record Discover(UnmetNeeds.Lack lack) implements GapProposal {

        /**
         * What to record as found in data.
         *
         * @param id an id that no gap has yet
         * @param title what is missing, in words for the panel
         */
        public GapFinding finding(GapId id, Narrative title) {
            return GapFinding.builder()
                    .id(id)
                    .community(lack.community())
                    .need(lack.need())
                    .title(title)
                    .evidence(lack.evidence())
                    .build();
        }
    }

    /**
     * The answer of the one function that fits.
     *
     * @param strengthen asked where the gap is known
     * @param discover asked where it is not
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super Strengthen, ? extends R> strengthen, Function<? super Discover, ? extends R> discover) {
        return this instanceof Strengthen it ? strengthen.apply(it) : discover.apply((Discover) this);
    }
}
