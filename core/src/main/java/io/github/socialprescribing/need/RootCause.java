package io.github.socialprescribing.need;

/** Where the cause of a need lies, as far as anybody can tell. It says what could be changed, not whose fault it is. */
public enum RootCause {
    /** In the client's own life: a loss, an illness, a habit. */
    INDIVIDUAL,
    /** In what a service did or left undone: "her welfare benefits had been stopped" (Table 1). */
    SERVICE,
    /** In how things are arranged for many: housing, income, justice. */
    STRUCTURAL,
    /** Nobody has said. */
    UNKNOWN
}
