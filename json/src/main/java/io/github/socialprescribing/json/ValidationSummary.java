package io.github.socialprescribing.json;

/**
 * How a validation ended.
 *
 * @param reached what was looked at
 * @param ending whether that is all of the input
 */
public record ValidationSummary(ValidationProgress reached, Ending ending) {

    /** How much of the input was looked at. */
    public enum Ending {

        /** All of it. */
        COMPLETE,

        /** As much as could be read; what cannot be read is told as a problem of a further document. */
        UNREADABLE,

        /** As much as was looked at before somebody stopped it; what was found until then has been told. */
        CANCELLED
    }

    /** Whether all of the input was looked at, and no document of it is refused. */
    public boolean isValid() {
        return ending == Ending.COMPLETE && reached.invalid() == 0;
    }
}
