package io.github.socialprescribing.policy;

import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * A number that services set differently, with where it comes from. Rules mention it by name, so that a policy can be
 * changed in one place and every rule follows.
 *
 * @param name its lasting name, such as {@code offer-limit}
 * @param meaning what it sets, in one sentence
 * @param unit of what
 * @param least the lowest value that makes sense
 * @param most the highest value that makes sense
 * @param value what it is set to, in that range or the policy is not built
 * @param provenance why it is what it is
 */
public record Parameter(
        String name, String meaning, String unit, long least, long most, long value, Provenance provenance)
        implements Amount {

    /** Refuses a parameter without a name, and an empty range. */
    public Parameter {
        Named.require(name, meaning);
        if (least > most) {
            throw new IllegalArgumentException("the range of a parameter is not empty");
        }
    }

    /**
     * The same parameter with another value, in its range or not.
     *
     * @param changed what it is set to
     * @param why why it is what it is
     */
    public Parameter withValue(long changed, Provenance why) {
        return new Parameter(name, meaning, unit, least, most, changed, why);
    }

    /** Whether the value makes sense. */
    public boolean isInRange() {
        return least <= value && value <= most;
    }

    @Override
    public Bound bound() {
        return new Bound(0, List.of(name), Option.none());
    }
}
