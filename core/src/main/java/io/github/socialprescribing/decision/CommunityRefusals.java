package io.github.socialprescribing.decision;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Why a seat is not taken, a gap is not closed or a number is not told. */
public final class CommunityRefusals {

    /** A community seat is for residents. */
    public static final RefusalCode NOT_RESIDENT = new RefusalCode(
            "NOT_RESIDENT",
            "a seat on the community panel is for residents who sit for themselves",
            "offer the seat to somebody who lives there and sits for nobody else");

    /** A partner's seat is for organisations. */
    public static final RefusalCode NOT_ORGANISATIONAL = new RefusalCode(
            "NOT_ORGANISATIONAL",
            "a seat on the panel of partners is for organisations",
            "name the organisation for which they would sit");

    /** Nobody sits on both panels. */
    public static final RefusalCode ALREADY_ON_OTHER_PANEL = new RefusalCode(
            "ALREADY_ON_OTHER_PANEL", "they sit on the other panel", "have them leave the other panel first");

    /** Only partners adopt a gap. */
    public static final RefusalCode NOT_PARTNERS_PANEL = new RefusalCode(
            "NOT_PARTNERS_PANEL",
            "whoever would adopt the gap does not sit on the panel of partners",
            "have a member of the panel of partners adopt it");

    /** Nobody raised the gap, so somebody must be named to confirm its closure. */
    public static final RefusalCode CONFIRMER_REQUIRED = new RefusalCode(
            "CONFIRMER_REQUIRED",
            "nobody is named to confirm that the gap is closed, and nobody raised it",
            "name the chair of the panel as the one who confirms");

    /** Only whoever raised a gap confirms that it is closed. */
    public static final RefusalCode ONLY_RAISER_CONFIRMS = new RefusalCode(
            "ONLY_RAISER_CONFIRMS",
            "whoever would confirm that the gap is closed did not raise it",
            "ask whoever raised it, or is named to confirm, whether it is closed");

    /** So few that they could be recognised. */
    public static final RefusalCode COUNT_TOO_SMALL = new RefusalCode(
            "COUNT_TOO_SMALL",
            "the count is so small that people could be recognised",
            "add it to other counts, or say only that it is small");

    private CommunityRefusals() {}

    /** All of them. */
    public static Seq<RefusalCode> all() {
        return List.of(
                NOT_RESIDENT,
                NOT_ORGANISATIONAL,
                ALREADY_ON_OTHER_PANEL,
                NOT_PARTNERS_PANEL,
                CONFIRMER_REQUIRED,
                ONLY_RAISER_CONFIRMS,
                COUNT_TOO_SMALL);
    }
}
