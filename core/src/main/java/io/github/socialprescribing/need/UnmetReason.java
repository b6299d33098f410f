package io.github.socialprescribing.need;

/** Why a need stays unmet. Seldom the link worker's doing, and never counted against one. */
public enum UnmetReason {
    /** There is nothing of the kind here; the community can be told. */
    GAP,
    /** A service that could have met it refused. */
    REFUSED_BY_SERVICE,
    /** The client chose otherwise. */
    CLIENTS_CHOICE,
    /** What would meet it is not in any local service's gift. */
    STRUCTURAL,
    /** Police or courts did not act: "no action was taken against the perpetrators of the attack" (Table 3). */
    JUSTICE
}
