package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Provenance;

/** How much notice makes a cancellation one in time. */
public final class AttendanceParameters {

    /** Hours before a contact until which it can be called off in time; later counts as missed without notice. */
    public static final Parameter NOTICE = new Parameter(
            "notice-hours",
            "hours before a contact until which it can be called off in time",
            "hours",
            0,
            336,
            24,
            new Provenance.Source("Helsby Street Medical Centre: 24 hours; Bristol talking therapies: 48 hours"));

    private AttendanceParameters() {}

    /** The notice that a policy asks for; 0, and so every cancellation in time, where it asks for none. */
    static int noticeHours(Policy policy) {
        return policy.parameter(NOTICE.name()).map(it -> (int) it.value()).getOrElse(0);
    }
}
