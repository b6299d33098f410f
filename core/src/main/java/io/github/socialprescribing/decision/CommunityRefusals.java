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

    /** Only partners adopt a gap, answer it and give what they have. */
    public static final RefusalCode NOT_PARTNERS_PANEL = new RefusalCode(
            "NOT_PARTNERS_PANEL",
            "whoever would do it does not sit on the panel of partners",
            "have a member of the panel of partners do it");

    /** Nobody raised the gap, so somebody must be named to confirm its closure. */
    public static final RefusalCode CONFIRMER_REQUIRED = new RefusalCode(
            "CONFIRMER_REQUIRED",
            "nobody is named to confirm that the gap is closed, and nobody raised it",
            "name the chair of the panel as the one who confirms");

    /** Only whoever raised something confirms that it is closed. */
    public static final RefusalCode ONLY_RAISER_CONFIRMS = new RefusalCode(
            "ONLY_RAISER_CONFIRMS",
            "whoever would say whether it is closed did not raise it",
            "ask whoever raised it, or is named to confirm, whether it is closed");

    /** So few that they could be recognised. */
    public static final RefusalCode COUNT_TOO_SMALL = new RefusalCode(
            "COUNT_TOO_SMALL",
            "the count is so small that people could be recognised",
            "add it to other counts, or say only that it is small");

    /** A partner's organisation has a sector. */
    public static final RefusalCode SECTOR_REQUIRED = new RefusalCode(
            "SECTOR_REQUIRED",
            "a seat on the panel of partners belongs to a sector, and none is named",
            "name the sector of the organisation");

    /** A panel meets when it is active. */
    public static final RefusalCode PANEL_NOT_ACTIVE = new RefusalCode(
            "PANEL_NOT_ACTIVE",
            "the panel is not active",
            "begin, or begin again, once both groups have enough members");

    /** It is for members. */
    public static final RefusalCode NOT_PANEL_MEMBER = new RefusalCode(
            "NOT_PANEL_MEMBER",
            "whoever would do it is not a member of the panel whose business it is",
            "have a member do it");

    /** Too few to decide. */
    public static final RefusalCode NO_QUORUM = new RefusalCode(
            "NO_QUORUM",
            "too few members are there for the panel to decide",
            "meet again with more of them, or ask more people to join");

    /** Nobody could know that it would be decided. */
    public static final RefusalCode NOT_ON_AGENDA = new RefusalCode(
            "NOT_ON_AGENDA", "it is not on the agenda of the meeting", "put it on the agenda of the next meeting");

    /** An empty map. */
    public static final RefusalCode NOTHING_MAPPED = new RefusalCode(
            "NOTHING_MAPPED", "neither an asset nor a gap is on the map", "record what people have found first");

    /** Nowhere to meet. */
    public static final RefusalCode NO_SPACE =
            new RefusalCode("NO_SPACE", "nobody has given a space", "find a place to meet, and record who gives it");

    /** Nobody who sees to it. */
    public static final RefusalCode NO_LEAD =
            new RefusalCode("NO_LEAD", "nobody is named who sees to it", "name somebody who leads it");

    /** So few that they could be recognised. */
    public static final RefusalCode TOO_FEW_VOICES = new RefusalCode(
            "TOO_FEW_VOICES",
            "so few people have said it that they could be recognised",
            "wait until more people say the same");

    /** Nothing to confirm. */
    public static final RefusalCode NOT_ANSWERED = new RefusalCode(
            "NOT_ANSWERED", "nobody has answered yet", "wait for the answer, or take the feedback back");

    /** No way there. */
    public static final RefusalCode NO_CHANNEL = new RefusalCode(
            "NO_CHANNEL", "no channel is open in this direction", "open a channel between the two sides first");

    /** Nobody answers themselves. */
    public static final RefusalCode RAISER_ANSWERS = new RefusalCode(
            "RAISER_ANSWERS",
            "whoever would hear or answer the feedback raised it themselves",
            "have somebody of those to whom it was said do it");

    /** It was said to somebody else. */
    public static final RefusalCode NOT_ADDRESSED = new RefusalCode(
            "NOT_ADDRESSED",
            "whoever would hear or answer the feedback is not of the side to which it was said",
            "have somebody of those to whom it was said do it");

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
                COUNT_TOO_SMALL,
                SECTOR_REQUIRED,
                PANEL_NOT_ACTIVE,
                NOT_PANEL_MEMBER,
                NO_QUORUM,
                NOT_ON_AGENDA,
                NOTHING_MAPPED,
                NO_SPACE,
                NO_LEAD,
                TOO_FEW_VOICES,
                NOT_ANSWERED,
                NO_CHANNEL,
                RAISER_ANSWERS,
                NOT_ADDRESSED);
    }
}
