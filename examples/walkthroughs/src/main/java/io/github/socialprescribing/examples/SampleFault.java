package io.github.socialprescribing.examples;

import static io.github.socialprescribing.examples.Breakage.IDS;
import static io.github.socialprescribing.examples.Breakage.TERMS;
import static io.github.socialprescribing.examples.Breakage.WORDS;

import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * Twenty-four ways in which a referral comes broken: what people and programs that write documents get wrong. Each can be
 * put into a sound document at every place where it could happen, one at a time, and each is one problem to whoever reads.
 */
public enum SampleFault {
    /** A mandatory member is not there. */
    MEMBER_MISSING(true, Breakage::withoutMember),
    /** A member stands twice in its object. */
    MEMBER_TWICE(false, Breakage::withMemberTwice),
    /** An object has a member that nobody knows. */
    MEMBER_UNKNOWN(true, Breakage::withStranger),
    /** Null, where there should be a value or no member. */
    NULL_INSTEAD(true, Breakage::withNull),
    /** A number instead of whatever it was. */
    NUMBER_INSTEAD(true, it -> it.instead(any -> true, "17", "type")),
    /** A text instead of a list or an object. */
    TEXT_INSTEAD(true, it -> it.instead(spot -> !it.isText(spot) && !it.isCode(spot), "\"text\"", "type")),
    /** A list instead of a text or an object. */
    LIST_INSTEAD(true, it -> it.instead(spot -> !it.isList(spot), "[\"item\"]", "type")),
    /** An object instead of a text or a list. */
    OBJECT_INSTEAD(true, it -> it.instead(spot -> !it.isObject(spot) && !it.isTerm(spot), "{\"a\":{}}", "type")),
    /** Nothing in a list that says why. */
    LIST_EMPTY(true, it -> it.instead(spot -> spot.pointer().equals("/reasons"), "[]", "items.few")),
    /** The same reason given twice. */
    ITEM_TWICE(true, Breakage::withItemTwice),
    /** An id with a space in it. */
    ID_WITH_SPACE(true, it -> it.instead(spot -> it.isNamed(spot, IDS), "\"A 7\"", "id")),
    /** The thirtieth of February. */
    DAY_THAT_IS_NOT(true, it -> it.instead(it::isDay, "\"2026-02-30\"", "date")),
    /** A moment where a day is asked for. */
    MOMENT_INSTEAD(true, it -> it.instead(it::isDay, "\"2026-02-03T10:00:00Z\"", "date")),
    /** A word that is in no list. */
    WORD_UNKNOWN(
            true,
            it -> it.instead(
                    spot -> it.isNamed(spot, WORDS) || (it.isNamed(spot, TERMS) && it.isText(spot)),
                    "\"nobody-says-so\"",
                    "word")),
    /** A code with a bar in it. */
    CODE_WITH_BAR(true, it -> it.instead(it::isPartOfCode, "\"a|b\"", "code")),
    /** Notes that say nothing. */
    NOTES_BLANK(true, it -> it.instead(spot -> spot.pointer().equals("/notes"), "\"  \"", "text.blank")),
    /** Half of a character, as a careless cut leaves it. */
    HALF_A_CHARACTER(
            false,
            it -> it.instead(
                    spot -> spot.pointer().equals("/notes") || it.isPartOfCode(spot), "\"\\ud83d\"", "json.surrogate")),
    /** A client who comes alone, and yet has a referrer. */
    REFERRER_OF_NOBODY(true, Breakage::withReferrerOfNobody),
    /** A client who was referred, by nobody. */
    REFERRER_LEFT_OUT(true, Breakage::withoutReferrer),
    /** Consent that came after the referral. */
    CONSENT_LATE(false, Breakage::withLateConsent),
    /** No consent to the referral at all. */
    CONSENT_MISSING(false, Breakage::withoutConsents),
    /** A consent that ended before it was given. */
    CONSENT_ENDED(false, Breakage::withEndedConsent),
    /** A document that calls itself something else. */
    OTHER_KIND(
            true,
            it -> it.instead(
                    spot -> spot.pointer().equals("/schema"), "\"urn:social-prescribing:letter:1.0\"", "schema.kind")),
    /** A document that was cut off. */
    CUT_OFF(false, Breakage::cutOff);

    private final boolean isOfShape;

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final Function<Breakage, Seq<BrokenReferral>> ways;

    SampleFault(boolean isOfShape, Function<Breakage, Seq<BrokenReferral>> ways) {
        this.isOfShape = isOfShape;
        this.ways = ways;
    }

    /** Whether a JSON Schema can express it. */
    public boolean isOfShape() {
        return isOfShape;
    }

    /**
     * The document with this fault, once for every place in which it could be.
     *
     * @param document a sound referral, written by this library
     */
    public Seq<BrokenReferral> everywhere(String document) {
        return ways.apply(new Breakage(this, document));
    }
}
