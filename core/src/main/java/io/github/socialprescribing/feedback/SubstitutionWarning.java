package io.github.socialprescribing.feedback;

import io.github.socialprescribing.privacy.ProtectedTable;
import io.vavr.control.Option;

/**
 * Whether link workers are "misappropriated to fill gaps in community infrastructure". They "did not want their role
 * appropriated to compensate for cuts" (Discussion). Of the needs that infrastructure
 * should meet and that were met, it tells how many were so without any connection: by the worker's effort alone. A high share
 * praises the workers, and warns of what is missing.
 *
 * @param table needs that infrastructure should meet and that were met, in part at least, by what met them
 */
public record SubstitutionWarning(ProtectedTable table) {

    /** What the table is called. */
    public static final String NAME = "substitution";

    /** The word for needs that were met without any connection. */
    public static final String BY_WORKER = "link-worker-alone";

    /** The word for needs for which the client was connected with something. */
    public static final String BY_COMMUNITY = "connection";

    /** The share that was met by workers alone, from 0 to 1; none where a number is not shown, or no such need was met. */
    public Option<Double> share() {
        return table.count(BY_WORKER)
                .flatMap(alone -> table.count(BY_COMMUNITY).map(connected -> new long[] {alone, alone + connected}))
                .filter(it -> it[1] > 0)
                .map(it -> (double) it[0] / it[1]);
    }

    /**
     * Whether the share is so high that somebody should be told.
     *
     * @param most the highest share that is no warning; how high that is, a service says for itself
     */
    public boolean isDue(double most) {
        return share().exists(share -> share > most);
    }
}
