package io.github.socialprescribing.asset;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** The usual ways of letting people in (assumed but where the source paper is quoted). The list is open. */
public final class AccessFeatures {

    /** No steps on the way in. */
    public static final AccessFeature STEP_FREE = AccessFeature.of("step-free");

    /** A toilet for those who use a wheelchair. */
    public static final AccessFeature ACCESSIBLE_TOILET = AccessFeature.of("accessible-toilet");

    /** A loop for hearing aids. */
    public static final AccessFeature HEARING_LOOP = AccessFeature.of("hearing-loop");

    /** Somebody signs. */
    public static final AccessFeature SIGN_LANGUAGE = AccessFeature.of("sign-language");

    /** Texts in plain words and pictures. */
    public static final AccessFeature EASY_READ = AccessFeature.of("easy-read");

    /** A room to withdraw to, or a quiet hour: "quiet space for prayer" (Table 2). */
    public static final AccessFeature QUIET_SPACE = AccessFeature.of("quiet-space");

    /** Somebody may come along: "link workers can attend appointments with service users" (Methods). */
    public static final AccessFeature COMPANION_WELCOME = AccessFeature.of("companion-welcome");

    /** Parking close to the door for those who need it. */
    public static final AccessFeature PARKING = AccessFeature.of("accessible-parking");

    /** A bus stop or station close by: "obtaining bus passes" (Findings). */
    public static final AccessFeature PUBLIC_TRANSPORT = AccessFeature.of("public-transport");

    /** Children may come along, or are looked after. */
    public static final AccessFeature CHILDREN_WELCOME = AccessFeature.of("children-welcome");

    /** It comes to those who cannot leave home. */
    public static final AccessFeature AT_HOME = AccessFeature.of("at-home");

    private static final Vocabulary<AccessFeature> STANDARD = Vocabulary.<AccessFeature>empty()
            .with(STEP_FREE, "without steps")
            .with(ACCESSIBLE_TOILET, "with an accessible toilet")
            .with(HEARING_LOOP, "with a hearing loop")
            .with(SIGN_LANGUAGE, "in sign language")
            .with(EASY_READ, "with texts that are easy to read")
            .with(QUIET_SPACE, "with a quiet space")
            .with(COMPANION_WELCOME, "where a companion is welcome")
            .with(PARKING, "with parking close by")
            .with(PUBLIC_TRANSPORT, "close to public transport")
            .with(CHILDREN_WELCOME, "where children are welcome")
            .with(AT_HOME, "in the client's own home");

    private AccessFeatures() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<AccessFeature> standard() {
        return STANDARD;
    }
}
