package io.github.socialprescribing.workforce;

import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Provenance;

/**
 * The numbers about workers that services set differently. A policy that has others carries parameters of the same names
 * with other values; without them, these hold.
 */
public final class WorkforceParameters {

    /** How long a worker goes without supervision before somebody should notice. */
    public static final Parameter SUPERVISION_INTERVAL = new Parameter(
            "supervision-interval",
            "weeks after the last supervision from which the next is overdue",
            "weeks",
            1,
            52,
            6,
            new Provenance.Source("sbbresearch.org, perspectives of youth link workers: usually every 4 to 6 weeks"));

    /** How long a full day of training is: the paper's "at least a full day", in minutes. */
    public static final Parameter FULL_TRAINING_DAY = new Parameter(
            "full-training-day",
            "minutes of training that make a full day",
            "minutes",
            60,
            720,
            360,
            new Provenance.Assumed("nine to four with an hour for lunch"));

    /** What a held client weighs beside an active one. */
    public static final Parameter HOLDING_WEIGHT = new Parameter(
            "holding-weight",
            "what a client who is held weighs, in hundredths of an active one",
            "hundredths",
            0,
            100,
            30,
            new Provenance.Assumed("a check-in now and then, and the worry in between"));

    private WorkforceParameters() {}

    static long in(Policy policy, Parameter parameter) {
        return policy.parameter(parameter.name()).getOrElse(parameter).value();
    }
}
