package io.github.socialprescribing.community;

import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;

/**
 * What one panel decided at a meeting. A decision about a gap binds nobody by itself: a partner then adopts it, defers it or
 * declines it, and stands for that by name.
 *
 * @param topic what it was about
 * @param by which panel decided
 * @param kind what it decided
 * @param reason why; needed for a no and for a delay
 */
public record PanelDecision(Topic topic, Panel by, Kind kind, Option<Narrative> reason) {

    /** What a panel may decide. */
    public enum Kind {
        /** Take it on. The partners' to say. */
        ADOPT,
        /** Leave it for later. */
        DEFER,
        /** Say no. The partners' to say. */
        DECLINE,
        /** Take it further, to those who could do something. */
        ESCALATE,
        /** Give money. The partners' to say. */
        FUND;

        /** Whether only those can decide it who have the means. */
        public boolean isForPartners() {
            return this == ADOPT || this == DECLINE || this == FUND;
        }

        /** Whether a panel may decide both of one matter at one meeting: to take it on, and to give money. */
        boolean goesWith(Kind other) {
            return this != other && (this == ADOPT || this == FUND) && (other == ADOPT || other == FUND);
        }

        /** Whether whoever waits for an answer is owed a reason. */
        public boolean needsReason() {
            return this == DEFER || this == DECLINE;
        }
    }
}
