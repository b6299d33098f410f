package io.github.socialprescribing.decision;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Why an asset is not changed, and why nobody is sent there. That it is full is among {@link SupportRefusals}. */
public final class AssetRefusals {

    /** It is no more. */
    public static final RefusalCode ASSET_CLOSED = new RefusalCode(
            "ASSET_CLOSED", "the asset is no more", "look for another, or use the one that it was merged into");

    /** It is not open. */
    public static final RefusalCode ASSET_UNAVAILABLE =
            new RefusalCode("ASSET_UNAVAILABLE", "the asset is not open", "wait until it is, or look for another");

    /** It takes no referrals. */
    public static final RefusalCode TAKES_NO_REFERRALS = new RefusalCode(
            "TAKES_NO_REFERRALS", "the asset takes no referrals", "tell the client of it, and go along if they wish");

    /** It is for other needs. */
    public static final RefusalCode NOT_FOR_THIS_NEED = new RefusalCode(
            "NOT_FOR_THIS_NEED",
            "the asset is not known to meet this need",
            "look for another, or record that it meets the need");

    /** Something has happened on a day that nobody has said. */
    public static final RefusalCode DATE_REQUIRED =
            new RefusalCode("DATE_REQUIRED", "the day is not given", "give the day on which it was so");

    /** Something later is known already. */
    public static final RefusalCode OLDER_THAN_KNOWN = new RefusalCode(
            "OLDER_THAN_KNOWN",
            "something later is known already",
            "leave it, or give the day on which it was seen last");

    private AssetRefusals() {}

    /** All of them. */
    public static Seq<RefusalCode> all() {
        return List.of(
                ASSET_CLOSED,
                ASSET_UNAVAILABLE,
                TAKES_NO_REFERRALS,
                NOT_FOR_THIS_NEED,
                DATE_REQUIRED,
                OLDER_THAN_KNOWN);
    }
}
