package io.github.socialprescribing.policy;

/** Something that a situation may or may not be, such as refused; told of all situations of a zone at once. */
interface Goal {

    /** Every situation. */
    Goal ANY = zone -> Cut.ALL;

    /** {@link Cut#ALL}, {@link Cut#NONE}, or where to cut the zone to know more. */
    Cut in(Zone zone);

    /** What this is not. */
    default Goal not() {
        return zone -> {
            Cut cut = in(zone);
            return cut == Cut.ALL ? Cut.NONE : cut == Cut.NONE ? Cut.ALL : cut;
        };
    }

    /** What this is, and the other too. */
    default Goal and(Goal other) {
        return zone -> {
            Cut cut = in(zone);
            return cut == Cut.ALL ? other.in(zone) : cut;
        };
    }
}
