package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.Urgency;

/**
 * The need that a spend serves, as it stood when the money was asked for. A budget knows no pathway, so it is told.
 *
 * @param pathway whose need it is
 * @param need which one
 * @param kind what sort of need it is
 * @param urgency how soon it must be met
 */
public record LinkedNeed(PathwayId pathway, NeedId need, NeedKind kind, Urgency urgency) {

    /**
     * The link to a need.
     *
     * @param pathway whose need it is
     * @param need the need
     */
    public static LinkedNeed of(PathwayId pathway, Need need) {
        return new LinkedNeed(pathway, need.id(), need.kind(), need.urgency());
    }

    /** Whether it must be met at once, such as food or heat. */
    public boolean isImmediate() {
        return urgency == Urgency.IMMEDIATE;
    }
}
