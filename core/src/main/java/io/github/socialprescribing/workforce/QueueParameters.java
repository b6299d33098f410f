package io.github.socialprescribing.workforce;

import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Provenance;

/** How waiting counts. A policy that ages its queue otherwise carries a parameter of the same name with another value. */
public final class QueueParameters {

    /** After how many weeks of waiting a client counts as one band more urgent. */
    public static final Parameter WEEKS_PER_BAND = new Parameter(
            "weeks-per-band",
            "weeks of waiting after which a client counts as one priority band more urgent",
            "weeks",
            1,
            104,
            4,
            new Provenance.Assumed("short enough that nobody in the last of three bands is overtaken for ever"));

    private QueueParameters() {}

    static int weeksPerBand(Policy policy) {
        return (int) policy.parameter(WEEKS_PER_BAND.name())
                .getOrElse(WEEKS_PER_BAND)
                .value();
    }
}
