package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.session.AttendanceParameters;
import io.github.socialprescribing.session.OfferParameters;
import io.vavr.collection.List;

/**
 * Short counselling with strict rules of attendance, put together from published ones: six sessions, missed ones count,
 * more than one missed without notice ends the course, and whoever was discharged comes back for a new need.
 *
 * <p>Three missed in a row (ATT-03) are always more than that one (ATT-05), so that here ATT-03 only adds a reason. It is kept
 * for services that take this draft and let people miss more: from three on it decides.
 */
public final class CounsellingStrict {

    private static final Policy POLICY = Sheet.build(draft());

    private CounsellingStrict() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of(
                        "COUNSELLING-STRICT",
                        Sheet.COMMON
                                .appendAll(Sheet.EXTENDING)
                                .remove("EXT-03")
                                .appendAll(List.of(
                                        "LIM-02",
                                        "EXT-03.strict",
                                        "EXT-03.midpoint",
                                        "EXT-09",
                                        "EXT-11",
                                        "EXT-11.ending",
                                        "ATT-01",
                                        "ATT-02",
                                        "ATT-02.reminder",
                                        "ATT-02.planning",
                                        "ATT-03",
                                        "ATT-04.strict",
                                        "ATT-05",
                                        "ATT-06",
                                        "ATT-06.lapse",
                                        "ATT-07",
                                        "ATT-08",
                                        "ATT-08.review",
                                        "REN-01",
                                        "REN-02",
                                        "REN-03")))
                .set(OfferParameters.OFFERED, 12, source("Open Door Counselling: up to six sessions"))
                .set(
                        AttendanceParameters.NOTICE,
                        48,
                        source("University of Wolverhampton counselling; Bristol talking therapies: 48 hours"))
                .set(
                        AttendanceNumbers.MISSES_ALLOWED,
                        1,
                        source("Bristol talking therapies: one unattended session in six"))
                .set(
                        ExtensionNumbers.MIDPOINT,
                        6,
                        source("Health Assured employee assistance: by the midpoint, here of six sessions"))
                .counting(CountingRows.appointments())
                .draft();
    }
}
