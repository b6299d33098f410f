package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.vavr.collection.List;

/**
 * Community-Enhanced Social Prescribing, as its source paper describes the service in Manchester: six to eight sessions,
 * occasionally extended case by case, and nobody's sessions end abruptly. Every number that the paper does not give is
 * marked as assumed, also where another service publishes one, and a service sets its own with {@link Policy#with}. A rule
 * that the paper does not have says of which other service it is, or that it is assumed. That very long support is agreed by
 * two (EXT-08) is such a rule, not a number: who wants one or three puts a rule of their own in its place.
 *
 * <p>That a service is for an area and for what it does is assumed, as the open door of the paper leads from one service to
 * another: whoever comes from outside is passed on warm where a partner can help, and otherwise not taken on.
 *
 * <p>The paper says nothing of missed sessions, waiting lists, ages or a time within which a client may not come back;
 * nor does this policy, so that whether somebody is closed for missing contacts is for people to decide.
 */
public final class Cesp {

    /**
     * What the paper has beyond that: the offer, the open door, assets, the wellbeing budget, panels, feedback, supervision and
     * "occasionally".
     */
    private static final List<String> OWN = List.of(
            "LIM-01",
            "LIM-02",
            "ELG-03",
            "ELG-03.closed",
            "SAF-03",
            "ALO-01",
            "ALO-02",
            "ALO-02.meeting",
            "ALO-02.met",
            "ALO-03",
            "ALO-03.meeting",
            "ALO-03.met",
            "ALO-04",
            "REF-01",
            "AST-01",
            "BUD-01.balance",
            "BUD-01.period",
            "BUD-01.restriction",
            "BUD-01.need",
            "BUD-01.approval",
            "BUD-01.ratify",
            "PNL-01.resident",
            "PNL-01.organisation",
            "PNL-01.both",
            "PNL-02.adopt",
            "PNL-02.close",
            "PNL-02.confirmer",
            "PNL-02.merged",
            "PNL-03.acknowledge",
            "PNL-03.answer",
            "PNL-03.escalate",
            "PNL-04",
            "PNL-05.community",
            "PNL-05.partners",
            "FBK-01",
            "FBK-02.acknowledge",
            "FBK-02.answer",
            "FBK-02.escalate",
            "EXT-10");

    private static final Policy POLICY = Sheet.build(draft());

    private Cesp() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of("CESP", Sheet.COMMON.appendAll(Sheet.EXTENDING).appendAll(OWN))
                .counting(CountingRows.common())
                .set(
                        ExtensionNumbers.LARGEST_GRANT,
                        ExtensionNumbers.LARGEST_GRANT.value(),
                        assumed("the paper gives no size; Clearhead employee assistance grants 1 to 3 sessions"))
                .draft();
    }
}
