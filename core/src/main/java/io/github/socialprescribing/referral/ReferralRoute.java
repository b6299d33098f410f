package io.github.socialprescribing.referral;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * The way a referral came. {@link ReferralRoutes} has the usual ones.
 *
 * @param code the word for it
 */
public record ReferralRoute(Code code) implements Term, Comparable<ReferralRoute> {

    /** The last part of the name of this library's own code system for routes. */
    public static final String SYSTEM = "referral-route";

    /**
     * A route in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code social-care}
     */
    public static ReferralRoute of(String value) {
        return new ReferralRoute(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(ReferralRoute other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
